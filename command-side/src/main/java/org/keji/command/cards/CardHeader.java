package org.keji.command.cards;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keji.command.sheet.SheetFile;
import org.keji.kernel.customer.CardColumn;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** Where each column stands in a file of cards, by its heading in either language. */
record CardHeader(Map<CardColumn, Integer> places, int width) {

    /** An id says which card, and its version which state of it: one without the other says neither. */
    private static final Set<CardColumn> LEFT_OUT_TOGETHER = EnumSet.of(CardColumn.ID, CardColumn.VERSION);

    /**
     * @throws Refusal if a column is missing, stands there twice, or is none of a sheet of cards: what is said anew is
     *     said whole, so a heading that is mistyped must not empty a field
     */
    static CardHeader of(List<String> headings) {
        Map<CardColumn, Integer> places = new EnumMap<>(CardColumn.class);
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at);
            Optional<CardColumn> column = CardColumn.headed(heading);
            boolean isTwice = column.isPresent() && places.put(column.get(), at) != null;
            if (isTwice || column.isEmpty() && !CardColumn.isShownOnly(heading)) {
                throw unreadable("row 1, column " + (at + 1));
            }
        }
        for (CardColumn column : CardColumn.values()) {
            if (!places.containsKey(column) && !mayBeMissing(column, places)) {
                throw unreadable("row 1, " + column.heading().english());
            }
        }
        return new CardHeader(places, headings.size());
    }

    private static boolean mayBeMissing(CardColumn column, Map<CardColumn, Integer> places) {
        return column == CardColumn.REASON
                || LEFT_OUT_TOGETHER.contains(column)
                        && LEFT_OUT_TOGETHER.stream().noneMatch(places::containsKey);
    }

    private static Refusal unreadable(String where) {
        return new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, where);
    }

    /** What the row says there; empty where the file has no such column. */
    String text(CardColumn column, SheetFile.Row row) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }
}
