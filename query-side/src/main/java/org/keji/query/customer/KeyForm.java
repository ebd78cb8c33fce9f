package org.keji.query.customer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.Sentence;
import org.keji.query.customer.CustomerRow.Details;
import org.keji.query.customer.CustomerRow.Keeping;
import org.keji.query.customer.CustomerRow.Relation;
import org.keji.query.export.NamedColumns;

/** The form of key customers, and who looks after them (KP-04). */
final class KeyForm {

    static final Sentence TITLE = new Sentence("Key customers", "重点客户管理表");

    private static final double WIDE = 30;
    private static final double NARROW = 16;

    private KeyForm() {}

    /**
     * A key customer.
     *
     * @param since from when on it has been key without a break; null if it is on a key list alone
     */
    record Line(CustomerRow card, @Nullable Instant since) {

        Details details() {
            return card.details();
        }

        Keeping keeping() {
            return card.keeping();
        }

        Relation relation() {
            return card.relation();
        }
    }

    static NamedColumns<Line> columns() {
        NamedColumns<Line> columns = new NamedColumns<Line>()
                .with("Customer", "客户", WIDE, line -> line.details().name())
                .with("Industry", "行业", NARROW, line -> line.details().industry())
                .word(
                        "Size",
                        "规模",
                        NARROW,
                        line -> CustomerWords.size(line.details().size()))
                .word(
                        "Standing",
                        "客户类别",
                        NARROW,
                        line -> CustomerWords.standing(line.card().standing()))
                .with("Key since", "成为重点客户时间", NARROW + 4, Line::since)
                .with("Key list", "重点名单", WIDE, line -> line.relation().keyList());
        return kept(columns);
    }

    /** Who looks after a key customer, and how well that is known. */
    private static NamedColumns<Line> kept(NamedColumns<Line> columns) {
        return columns.with(
                        "Account manager",
                        "客户经理",
                        NARROW,
                        line -> line.keeping().accountManager())
                .with("Support team", "服务团队", WIDE, line -> line.keeping().team())
                .word(
                        "Credit",
                        "信用",
                        NARROW,
                        line -> CustomerWords.credit(line.relation().terms().credit()))
                .word(
                        "Quadrant",
                        "组合象限",
                        NARROW,
                        line -> CustomerWords.quadrant(line.card().quadrant()))
                .with(
                        "Looked over",
                        "最近复核时间",
                        NARROW + 4,
                        line -> line.card().review().reviewedAt())
                .with(
                        "Review due",
                        "复核期限",
                        NARROW + 4,
                        line -> line.card().review().reviewDue())
                .with("Id", "标识", WIDE, line -> line.card().customerId());
    }
}
