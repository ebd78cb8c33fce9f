package org.keji.query.customer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.Sentence;
import org.keji.query.export.NamedColumns;

/** The forms about cards (KP-04): how customers are classified, and how many there are of each. */
final class CardForms {

    static final Sentence CLASSIFICATION = new Sentence("Classification of customers", "客户分类表");
    static final Sentence ANALYSIS = new Sentence("Analysis of customers", "客户构成分析表");

    private static final Sentence TOTAL = new Sentence("total", "合计");
    private static final double WIDE = 30;
    private static final double NARROW = 16;

    private CardForms() {}

    static NamedColumns<CustomerRow> classification() {
        return new NamedColumns<CustomerRow>()
                .with("Customer", "客户", WIDE, row -> row.details().name())
                .with("Industry", "行业", NARROW, row -> row.details().industry())
                .word(
                        "Size",
                        "规模",
                        NARROW,
                        row -> CustomerWords.size(row.details().size()))
                .word(
                        "Territory",
                        "地域",
                        NARROW,
                        row -> CustomerWords.territory(row.details().territory()))
                .word("Standing", "客户类别", NARROW, row -> CustomerWords.standing(row.standing()))
                .word(
                        "Funnel",
                        "漏斗阶段",
                        NARROW,
                        row -> CustomerWords.funnel(row.relation().funnel()))
                .word("Quadrant", "组合象限", NARROW, row -> CustomerWords.quadrant(row.quadrant()))
                .word(
                        "Credit",
                        "信用",
                        NARROW,
                        row -> CustomerWords.credit(row.relation().terms().credit()))
                .with("Account manager", "客户经理", NARROW, row -> row.keeping().accountManager())
                .with("Registered", "建卡时间", NARROW + 4, CustomerRow::registeredAt)
                .with("Id", "标识", WIDE, CustomerRow::customerId);
    }

    /**
     * How many customers there are of a kind.
     *
     * @param kind null in the line that adds up all others
     * @param share of all customers of the form, between 0 and 1
     */
    record Group(
            @Nullable String kind,
            @Nullable String industry,
            @Nullable String size,
            @Nullable String standing,
            @Nullable String territory,
            int count,
            BigDecimal share) {}

    static NamedColumns<Group> analysis() {
        return new NamedColumns<Group>()
                .word("Kind", "客户性质", NARROW, group -> group.kind() == null ? TOTAL : CustomerWords.kind(group.kind()))
                .with("Industry", "行业", NARROW, Group::industry)
                .word("Size", "规模", NARROW, group -> CustomerWords.size(group.size()))
                .word("Standing", "客户类别", NARROW, group -> CustomerWords.standing(group.standing()))
                .word("Territory", "地域", NARROW, group -> CustomerWords.territory(group.territory()))
                .with("Count", "客户数", NARROW, Group::count)
                .with("Share", "比例", NARROW, Group::share);
    }
}
