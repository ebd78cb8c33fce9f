package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.ACCOUNT_MANAGER_KEEPS_THE_CARD;
import static org.keji.command.customer.CustomerRule.CHANGE_LIES_IN_THE_PAST;
import static org.keji.command.customer.CustomerRule.CUSTOMER_IS_ACTIVE;
import static org.keji.command.customer.CustomerVocabulary.deactivated;
import static org.keji.command.customer.CustomerVocabulary.registered;
import static org.keji.command.customer.FindingRule.FINDING_EXISTS;
import static org.keji.command.customer.FindingRule.FINDING_STANDS;
import static org.keji.command.customer.FindingRule.WHO_NOTED_IT_WITHDRAWS_IT;
import static org.keji.command.customer.FindingRule.WITHDRAWAL_FOLLOWS_THE_NOTE;
import static org.keji.command.customer.FindingRule.WITHDRAWAL_STATES_WHY;
import static org.keji.command.customer.FindingVocabulary.note;
import static org.keji.command.customer.FindingVocabulary.noted;
import static org.keji.command.customer.FindingVocabulary.withdraw;
import static org.keji.command.customer.FindingVocabulary.withdrawn;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;

/** Every example of what was found out with a customer. */
final class FindingExamples {

    private static final String WHY = "It was another customer's tender";

    static final List<Example> ALL = List.of(
            example("CU-17", "What was found out is noted")
                    .given(registered())
                    .shows(ACCOUNT_MANAGER_KEEPS_THE_CARD, CUSTOMER_IS_ACTIVE, CHANGE_LIES_IN_THE_PAST)
                    .when(note())
                    .then(noted(1, LIN)),
            example("CU-17", "The next one has the next number")
                    .given(registered(), noted(1, LIN), withdrawn(1))
                    .when(note().by(WANG))
                    .then(noted(2, WANG)),
            example("CU-08", "Nobody notes with another account manager's customer")
                    .given(registered())
                    .when(note().by(CHEN))
                    .refusedBy(ACCOUNT_MANAGER_KEEPS_THE_CARD),
            example("CU-12", "Nor with one who is out of service")
                    .given(registered(), deactivated())
                    .when(note())
                    .refusedBy(CUSTOMER_IS_ACTIVE),
            example("CU-17", "Who noted a finding withdraws it")
                    .given(registered(), noted(1, LIN), noted(2, LIN))
                    .shows(
                            FINDING_EXISTS,
                            WHO_NOTED_IT_WITHDRAWS_IT,
                            FINDING_STANDS,
                            WITHDRAWAL_FOLLOWS_THE_NOTE,
                            WITHDRAWAL_STATES_WHY)
                    .when(withdraw(2).because(WHY))
                    .then(withdrawn(2)),
            example("CU-17", "The service manager withdraws anybody's")
                    .given(registered(), noted(1, LIN))
                    .shows(WHO_NOTED_IT_WITHDRAWS_IT)
                    .when(withdraw(1).by(WANG).because(WHY))
                    .then(withdrawn(1)),
            example("CU-17", "What is wrong of a customer out of service is withdrawn too")
                    .given(registered(), noted(1, LIN), deactivated())
                    .when(withdraw(1).because(WHY))
                    .then(withdrawn(1)),
            example("CU-17", "Nobody withdraws what another noted, whosever the customer is")
                    .given(registered(), noted(1, WANG))
                    .when(withdraw(1).because(WHY))
                    .refusedBy(WHO_NOTED_IT_WITHDRAWS_IT),
            example("CU-17", "Nobody withdraws what was not noted")
                    .given(registered(), noted(1, LIN))
                    .when(withdraw(2).because(WHY))
                    .refusedBy(FINDING_EXISTS),
            example("CU-17", "Findings count from one")
                    .given(registered(), noted(1, LIN))
                    .when(withdraw(0).because(WHY))
                    .refusedBy(FINDING_EXISTS),
            example("CU-17", "Nor twice")
                    .given(registered(), noted(1, LIN), withdrawn(1))
                    .when(withdraw(1).because(WHY))
                    .refusedBy(FINDING_STANDS),
            example("CU-17", "Nor before it was noted")
                    .given(registered(), noted(1, LIN))
                    .when(withdraw(1).because(WHY).dated("2026-05-05T01:59:59.999999Z"))
                    .refusedBy(WITHDRAWAL_FOLLOWS_THE_NOTE),
            example("CU-17", "Nor without a word")
                    .given(registered(), noted(1, LIN))
                    .when(withdraw(1))
                    .refusedBy(WITHDRAWAL_STATES_WHY));

    private FindingExamples() {}
}
