package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.*;
import static org.keji.command.customer.CustomerVocabulary.*;
import static org.keji.command.spec.Acquaintances.LIGHTHOUSE;
import static org.keji.command.spec.Acquaintances.NOBODY;
import static org.keji.command.spec.Acquaintances.QUARRY;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;

/** Every example of a card that stands for somebody who has another one. */
final class MergerExamples {

    static final List<Example> ALL = List.of(
            example("CU-12", "A duplicate is merged into the card that goes on")
                    .given(registered())
                    .shows(
                            CUSTOMER_IS_ACTIVE,
                            MERGES_INTO_ANOTHER,
                            RETIREMENT_STATES_WHY,
                            Concern.CUSTOMER_HAS_A_CARD,
                            Concern.CUSTOMER_IS_SERVED)
                    .when(merge(LIGHTHOUSE, "Lighthouse's").because("Registered twice"))
                    .then(merged()),
            example("CU-12", "Merging has a reason")
                    .given(registered())
                    .when(merge(LIGHTHOUSE, "Lighthouse's"))
                    .refusedBy(RETIREMENT_STATES_WHY),
            example("CU-12", "A card is not merged into itself")
                    .given(registered())
                    .when(merge(ID, "itself").because("Registered twice"))
                    .refusedBy(MERGES_INTO_ANOTHER),
            example("CU-12", "Nor into one that is not there")
                    .given(registered())
                    .when(merge(NOBODY, "a card that is not there").because("Registered twice"))
                    .refusedBy(Concern.CUSTOMER_HAS_A_CARD),
            example("CU-12", "Nor into one that is out of service")
                    .given(registered())
                    .when(merge(QUARRY, "Quarry's, which is out of service").because("Registered twice"))
                    .refusedBy(Concern.CUSTOMER_IS_SERVED),
            example("CU-12", "Two are not merged each into the other")
                    .given(registered())
                    .when(merge(LIGHTHOUSE, "Lighthouse's").because("Registered twice"))
                    .refusedWhereAnotherHoldsIt(Concern.CUSTOMER_IS_SERVED),
            example("CU-12", "What was merged is merged once")
                    .given(registered(), merged())
                    .when(merge(LIGHTHOUSE, "Lighthouse's").because("Registered twice"))
                    .refusedBy(CUSTOMER_IS_ACTIVE),
            example("CU-12", "And is not taken back")
                    .given(registered(), merged())
                    .when(reactivate().because("They were two after all"))
                    .refusedBy(MERGED_STAYS_MERGED),
            example("CU-12", "Who is only out of service is")
                    .given(registered(), deactivated())
                    .shows(MERGED_STAYS_MERGED)
                    .when(reactivate().because("They trade again"))
                    .then(reactivated()));

    private MergerExamples() {}
}
