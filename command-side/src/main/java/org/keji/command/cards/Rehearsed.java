package org.keji.command.cards;

import static org.keji.command.customer.CustomerRule.ONE_LIVE_CARD_PER_NUMBER;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.command.cards.CardSending.Outcome;
import org.keji.kernel.customer.CardColumn;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** What the rows before would have stored: a dry run stores nothing, and has to remember it. */
final class Rehearsed {

    private final Map<CustomerId, CardRow> cards = new HashMap<>();
    private final Map<String, CustomerId> holders = new HashMap<>();

    void add(CardRow row, Outcome outcome) {
        if (outcome == Outcome.REGISTERED || outcome == Outcome.CORRECTED) {
            cards.put(row.id(), row);
            String number = row.card().registrationNumber();
            if (number != null) {
                holders.put(number, row.id());
            }
        }
    }

    /**
     * What becomes of a row on the strength of the rows before.
     *
     * @return null if they do not say, and the log has to
     * @throws Refusal as the log would refuse it
     */
    @Nullable
    Outcome outcome(CardRow row) {
        CardRow before = cards.get(row.id());
        if (before != null && before.card().equals(row.card())) {
            return row.existing() == null ? Outcome.KNOWN : Outcome.UNCHANGED;
        }
        if (before != null) {
            throw new Refusal(HouseRule.ROW_IS_OF_THE_NEWEST_VERSION, CardColumn.VERSION.pointer());
        }
        String number = row.card().registrationNumber();
        if (number != null && holders.containsKey(number)) {
            throw new Refusal(ONE_LIVE_CARD_PER_NUMBER, CardColumn.REGISTRATION_NUMBER.pointer());
        }
        return null;
    }
}
