package org.keji.command.purchase;

import static org.keji.command.customer.Concern.*;
import static org.keji.command.purchase.PurchaseRule.*;
import static org.keji.command.purchase.PurchaseVocabulary.*;
import static org.keji.command.spec.Acquaintances.LIGHTHOUSE;
import static org.keji.command.spec.Acquaintances.NOBODY;
import static org.keji.command.spec.Acquaintances.QUARRY;
import static org.keji.command.spec.Acquaintances.RIVER;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.purchase.PurchaseState.Known;
import org.keji.command.purchase.PurchaseState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.purchase.PurchaseEvent;
import org.keji.kernel.rule.HouseRule;

/** Every example of a purchase. */
public final class PurchaseExamples implements Examples {

    static final List<Example> RECORDS = List.of(
            example("CU-13", "Finance records a purchase")
                    .shows(
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_SERVED,
                            CUSTOMER_IS_ONES_OWN,
                            PURCHASE_LIES_IN_THE_PAST,
                            PURCHASE_BRINGS_MONEY,
                            PURCHASE_COST_IS_NOT_NEGATIVE,
                            PURCHASE_IS_RECORDED_ONCE)
                    .when(record())
                    .then(recorded()),
            example("CU-13", "A purchase of today counts from the beginning of today")
                    .shows(PURCHASE_LIES_IN_THE_PAST)
                    .when(record(LIGHTHOUSE, freight(ON_TUESDAY, "0.01", "0", null)))
                    .then(recorded(LIGHTHOUSE, freight(ON_TUESDAY, "0.01", "0", null))),
            example("CU-13", "Nobody has bought tomorrow")
                    .when(record(freight(ON_WEDNESDAY, "1280.50", "940.25", null)))
                    .refusedBy(PURCHASE_LIES_IN_THE_PAST),
            example("CU-13", "Today ends at midnight in the zone of the house")
                    .when(record(freight(ON_WEDNESDAY, "1280.50", "940.25", null))
                            .at("2026-05-05T15:59:59.999999Z"))
                    .refusedBy(PURCHASE_LIES_IN_THE_PAST),
            example("CU-13", "What was bought for nothing was not bought")
                    .when(record(freight(ON_MONDAY, "0", "0", null)))
                    .refusedBy(PURCHASE_BRINGS_MONEY),
            example("CU-13", "A cost below nothing is none")
                    .when(record(freight(ON_MONDAY, "1280.50", "-0.01", null)))
                    .refusedBy(PURCHASE_COST_IS_NOT_NEGATIVE),
            example("CU-13", "What cost more than it brought is a purchase too")
                    .shows(PURCHASE_COST_IS_NOT_NEGATIVE)
                    .when(record(freight(ON_MONDAY, "100", "140", null)))
                    .then(recorded(freight(ON_MONDAY, "100", "140", null))),
            example("CU-13", "The same invoice is not recorded twice")
                    .when(record())
                    .refusedWhereAnotherHoldsIt(PURCHASE_IS_RECORDED_ONCE),
            example("CU-01", "Who has no card has bought nothing")
                    .when(record(NOBODY, freight()))
                    .refusedBy(CUSTOMER_HAS_A_CARD),
            example("CU-12", "Who is out of service buys nothing new")
                    .when(record(QUARRY, freight()))
                    .refusedBy(CUSTOMER_IS_SERVED),
            example("CU-08", "An account manager records nothing for another's customer")
                    .when(record().by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-13", "Recording the same twice records it once")
                    .given(recorded())
                    .when(record())
                    .meetsItself());

    static final List<Example> CORRECTIONS = List.of(
            example("CU-13", "A purchase is put right, and it is said why")
                    .given(recorded())
                    .shows(
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_ONES_OWN,
                            PURCHASE_COUNTS,
                            PURCHASE_LIES_IN_THE_PAST,
                            PURCHASE_BRINGS_MONEY,
                            PURCHASE_COST_IS_NOT_NEGATIVE,
                            CHANGE_OF_A_PURCHASE_STATES_WHY)
                    .when(correct(freight(ON_TUESDAY, "1180.50", "940.25", INVOICE))
                            .because("A discount was left out"))
                    .then(corrected(freight(ON_TUESDAY, "1180.50", "940.25", INVOICE))),
            example("CU-13", "A purchase gets the reference it lacked")
                    .given(recorded(freight(ON_MONDAY, "1280.50", "940.25", null)))
                    .shows(PURCHASE_IS_RECORDED_ONCE)
                    .when(correct(freight()).because("The invoice came"))
                    .then(corrected(freight())),
            example("CU-13", "A correction without a word is none")
                    .given(recorded())
                    .when(correct(freight(ON_MONDAY, "1180.50", "940.25", INVOICE)))
                    .refusedBy(CHANGE_OF_A_PURCHASE_STATES_WHY),
            example("CU-13", "Nothing is moved to tomorrow")
                    .given(recorded())
                    .when(correct(freight(ON_WEDNESDAY, "1280.50", "940.25", INVOICE))
                            .because("Misread"))
                    .refusedBy(PURCHASE_LIES_IN_THE_PAST),
            example("CU-13", "Nothing is corrected to nothing")
                    .given(recorded())
                    .when(correct(freight(ON_MONDAY, "-1", "940.25", INVOICE)).because("Misread"))
                    .refusedBy(PURCHASE_BRINGS_MONEY),
            example("CU-13", "Nor to a cost below nothing")
                    .given(recorded(), corrected(freight(ON_TUESDAY, "1180.50", "940.25", INVOICE)))
                    .when(correct(freight(ON_MONDAY, "1280.50", "-1", INVOICE)).because("Misread"))
                    .refusedBy(PURCHASE_COST_IS_NOT_NEGATIVE),
            example("CU-13", "Nor to an invoice that another purchase has")
                    .given(recorded())
                    .when(correct(freight(ON_MONDAY, "1280.50", "940.25", OTHER_INVOICE))
                            .because("Misread"))
                    .refusedWhereAnotherHoldsIt(PURCHASE_IS_RECORDED_ONCE),
            example("CU-08", "An account manager corrects nothing of another's customer")
                    .given(recorded(RIVER, freight()))
                    .when(correct(freight()).by(LIN).because("Misread"))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-12", "What somebody bought before they went out of service is still put right")
                    .given(recorded(QUARRY, freight()))
                    .shows(CUSTOMER_HAS_A_CARD)
                    .when(correct(freight(ON_MONDAY, "1180.50", "940.25", INVOICE))
                            .because("A discount was left out"))
                    .then(corrected(freight(ON_MONDAY, "1180.50", "940.25", INVOICE))),
            example("CU-13", "What was reversed is not corrected")
                    .given(recorded(), reversed())
                    .when(correct(freight()).because("Misread"))
                    .refusedBy(PURCHASE_COUNTS),
            example("CU-13", "What was never recorded is not corrected")
                    .when(correct(freight()).because("Misread"))
                    .refusedBy(HouseRule.OBJECT_EXISTS));

    static final List<Example> REVERSALS = List.of(
            example("CU-13", "A purchase is taken back, and counts no more")
                    .given(recorded())
                    .shows(
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_ONES_OWN,
                            PURCHASE_COUNTS,
                            REVERSAL_FOLLOWS_THE_PURCHASE,
                            REVERSAL_LIES_IN_THE_PAST,
                            CHANGE_OF_A_PURCHASE_STATES_WHY)
                    .when(reverse().because("The goods came back"))
                    .then(reversed()),
            example("CU-13", "It may be taken back the moment its day begins")
                    .given(recorded())
                    .shows(REVERSAL_FOLLOWS_THE_PURCHASE)
                    .when(reverse().because("The goods came back").dated("2026-05-03T16:00:00Z"))
                    .then(reversed("2026-05-03T16:00:00Z")),
            example("CU-13", "It is not taken back before its day")
                    .given(recorded())
                    .when(reverse().because("The goods came back").dated("2026-05-03T15:59:59.999999Z"))
                    .refusedBy(REVERSAL_FOLLOWS_THE_PURCHASE),
            example("CU-13", "Its day is the one it was corrected to")
                    .given(recorded(), corrected(freight(ON_TUESDAY, "1180.50", "940.25", INVOICE)))
                    .when(reverse().because("The goods came back").dated("2026-05-04T15:59:59.999999Z"))
                    .refusedBy(REVERSAL_FOLLOWS_THE_PURCHASE),
            example("CU-13", "It is not taken back tomorrow")
                    .given(recorded())
                    .when(reverse().because("The goods came back").dated("2026-05-05T02:00:00.000001Z"))
                    .refusedBy(REVERSAL_LIES_IN_THE_PAST),
            example("CU-13", "It is not taken back without a word")
                    .given(recorded())
                    .when(reverse())
                    .refusedBy(CHANGE_OF_A_PURCHASE_STATES_WHY),
            example("CU-13", "It is not taken back twice")
                    .given(recorded(), reversed())
                    .when(reverse().because("The goods came back"))
                    .refusedBy(PURCHASE_COUNTS),
            example("CU-08", "An account manager takes back nothing of another's customer")
                    .given(recorded())
                    .when(reverse().by(CHEN).because("The goods came back"))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-13", "What was never recorded is not taken back")
                    .when(reverse().because("The goods came back"))
                    .refusedBy(HouseRule.OBJECT_EXISTS));

    static final List<Example> ALL =
            Stream.of(RECORDS, CORRECTIONS, REVERSALS).flatMap(List::stream).toList();

    @Override
    public Class<?> aggregate() {
        return Purchase.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return switch (fold(history)) {
            case NotThere _ -> "nothing yet";
            case Known known -> known.counts() ? "counts" : "reversed";
        };
    }

    static PurchaseState fold(List<DomainEvent> history) {
        PurchaseState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((PurchaseEvent) event);
        }
        return state;
    }
}
