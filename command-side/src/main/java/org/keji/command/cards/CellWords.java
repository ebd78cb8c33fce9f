package org.keji.command.cards;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CardColumn;
import org.keji.kernel.rule.Sentence;

/** What a cell says, whatever program wrote it. */
final class CellWords {

    private CellWords() {}

    /**
     * Spreadsheets neither keep blanks at the ends of a text nor agree on how a line ends.
     *
     * @return null where nothing is said
     */
    static @Nullable String clean(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Which of the words of a column it is, in either language, counted from 0. */
    static Optional<Integer> chosen(CardColumn column, @Nullable String text) {
        List<Sentence> choices = column.choices();
        for (int at = 0; at < choices.size(); at++) {
            if (choices.get(at).english().equalsIgnoreCase(text)
                    || choices.get(at).chinese().equals(text)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
