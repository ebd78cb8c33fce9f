package org.keji.command.customer;

import static org.keji.command.customer.CustomerVocabulary.ID;
import static org.keji.command.customer.CustomerVocabulary.TUESDAY;
import static org.keji.command.customer.CustomerVocabulary.at;
import static org.keji.command.customer.CustomerVocabulary.wish;

import org.keji.command.customer.FindingCommand.NoteFinding;
import org.keji.command.customer.FindingCommand.WithdrawFinding;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.customer.FindingEvent.FindingNoted;
import org.keji.kernel.customer.FindingEvent.FindingWithdrawn;
import org.keji.kernel.customer.FindingKind;

/** The words in which examples speak of what was found out with a customer. */
final class FindingVocabulary {

    private static final String TEXT = "Tender with Haida for next year's pallets";

    private FindingVocabulary() {}

    static Fact noted(int number, Person by) {
        return new Fact(
                by + " noted finding %d: “%s”".formatted(number, TEXT),
                new FindingNoted(
                        ID,
                        at(TUESDAY),
                        number,
                        FindingKind.COMPETITOR,
                        TEXT,
                        by.actor().subject()));
    }

    static Fact withdrawn(int number) {
        return new Fact("finding %d was withdrawn".formatted(number), new FindingWithdrawn(ID, at(TUESDAY), number));
    }

    static Wish note() {
        return wish(
                Cast.LIN,
                "notes of a competitor: “%s”".formatted(TEXT),
                new NoteFinding(ID, FindingKind.COMPETITOR, TEXT));
    }

    static Wish withdraw(int number) {
        return wish(Cast.LIN, "withdraws finding " + number, new WithdrawFinding(ID, number));
    }
}
