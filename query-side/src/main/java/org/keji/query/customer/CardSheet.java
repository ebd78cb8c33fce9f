package org.keji.query.customer;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CardColumn;
import org.keji.kernel.rule.Sentence;
import org.keji.query.export.NamedColumns;
import org.keji.query.export.SheetColumns;

/** Cards as a file shows them: first what an import takes, then what is shown beside it. */
final class CardSheet {

    private static final double WIDTH = 22;

    private CardSheet() {}

    static SheetColumns<CustomerRow> columns() {
        NamedColumns<CustomerRow> columns = new NamedColumns<>();
        for (CardColumn column : CardColumn.values()) {
            columns.with(column.heading()::in, WIDTH, (row, reader) -> value(column, row, reader));
        }
        shown(columns, "Standing", "客户类别", row -> CustomerWords.standing(row.standing()));
        shown(
                columns,
                "Funnel",
                "漏斗阶段",
                row -> CustomerWords.funnel(row.relation().funnel()));
        shown(columns, "Quadrant", "组合象限", row -> CustomerWords.quadrant(row.quadrant()));
        shown(
                columns,
                "Credit",
                "信用",
                row -> CustomerWords.credit(row.relation().terms().credit()));
        shown(columns, "Served", "是否服务中", row -> CustomerWords.yesOrNo(row.active()));
        shownAs(columns, "Account manager", "客户经理", row -> row.keeping().accountManager());
        shownAs(columns, "Key list", "重点名单", row -> row.relation().keyList());
        shownAs(columns, "Registered at", "建卡时间", CustomerRow::registeredAt);
        shownAs(columns, "Review due", "复核期限", row -> row.review().reviewDue());
        return columns;
    }

    private static void shown(
            NamedColumns<CustomerRow> columns,
            String english,
            String chinese,
            Function<CustomerRow, @Nullable Sentence> word) {
        Sentence heading = new Sentence(english, chinese);
        columns.with(
                reader -> CardColumn.shownOnly(heading.in(reader), reader),
                WIDTH,
                (row, reader) -> CustomerWords.in(reader, word.apply(row)));
    }

    private static void shownAs(
            NamedColumns<CustomerRow> columns,
            String english,
            String chinese,
            Function<CustomerRow, @Nullable Object> value) {
        Sentence heading = new Sentence(english, chinese);
        columns.with(
                reader -> CardColumn.shownOnly(heading.in(reader), reader), WIDTH, (row, reader) -> value.apply(row));
    }

    private static @Nullable Object value(CardColumn column, CustomerRow row, Locale reader) {
        CustomerRow.Details card = row.details();
        return switch (column) {
            case NAME -> card.name();
            case REGISTRATION_NUMBER -> card.registrationNumber();
            case INDUSTRY -> card.industry();
            case SIZE -> CustomerWords.in(reader, CustomerWords.size(card.size()));
            case TERRITORY -> CustomerWords.in(reader, CustomerWords.territory(card.territory()));
            case ADDRESS -> card.address();
            case SOURCE -> card.source();
            case NEEDS -> card.needs();
            case ID -> row.customerId();
            case VERSION -> row.version();
            // Why a card is changed is for whoever changes it to say.
            case REASON -> null;
        };
    }
}
