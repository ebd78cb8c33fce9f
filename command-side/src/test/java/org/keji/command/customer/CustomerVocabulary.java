package org.keji.command.customer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.CustomerCommand.ChangeStanding;
import org.keji.command.customer.CustomerCommand.CorrectCard;
import org.keji.command.customer.CustomerCommand.DeactivateCustomer;
import org.keji.command.customer.CustomerCommand.MergeCustomer;
import org.keji.command.customer.CustomerCommand.ReactivateCustomer;
import org.keji.command.customer.CustomerCommand.RegisterCustomer;
import org.keji.command.customer.CustomerCommand.ReviewCard;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.RegistrationNumber;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.CustomerId;

/** The words in which examples speak of customers' cards. */
final class CustomerVocabulary {

    static final CustomerId ID = Acquaintances.HARBOUR;
    static final String MONDAY = "2026-05-04T02:00:00Z";
    static final String TUESDAY = "2026-05-05T02:00:00Z";

    /** The example of GB 32100-2015, and one that differs in its place of registration. */
    static final String NUMBER = "91350100M000100Y43";

    static final String OTHER_NUMBER = "91310000132206289R";
    static final String WRONG_NUMBER = "91350100M000100Y44";

    /** Said here once more and not read from the book, so that a changed book does not change the examples. */
    static final Duration A_YEAR = Duration.ofDays(365);

    private static final Duration A_QUARTER = Duration.ofDays(91);

    private CustomerVocabulary() {}

    static Particulars said(@Nullable String number) {
        return new Particulars(
                "Harbour Freight Co.",
                number,
                "Logistics",
                CustomerSize.MEDIUM,
                Territory.DOMESTIC,
                "1 Quay Road, Xiamen",
                "Trade fair",
                null);
    }

    static Card card(@Nullable String number) {
        Particulars said = said(number);
        return new Card(
                said.name(),
                number == null ? null : new RegistrationNumber(number),
                said.industry(),
                said.size(),
                said.territory(),
                said.address(),
                said.source(),
                said.needs());
    }

    private static String numbered(@Nullable String number) {
        return number == null ? "without a registration number" : "with the registration number " + number;
    }

    static Fact registered(@Nullable String number) {
        return new Fact(
                "Lin registered Harbour Freight Co. %s on %s".formatted(numbered(number), Moments.words(at(MONDAY))),
                new CustomerRegistered(
                        ID,
                        at(MONDAY),
                        card(number),
                        Cast.LIN.actor().subject(),
                        at(MONDAY).plus(A_YEAR)));
    }

    static Fact registered() {
        return registered(NUMBER);
    }

    static Fact corrected(@Nullable String number) {
        return new Fact(
                "the card was said anew, " + numbered(number),
                new CardCorrected(ID, at(TUESDAY), card(number), at(TUESDAY).plus(A_YEAR)));
    }

    static Fact reviewed(Standing standing) {
        return new Fact(
                "the card was looked over on " + Moments.words(at(TUESDAY)),
                new CardReviewed(ID, at(TUESDAY), at(TUESDAY).plus(pace(standing))));
    }

    static Fact stands(Standing standing) {
        return new Fact(
                "the customer became %s, to be looked over by %s"
                        .formatted(standing.code(), Moments.words(at(TUESDAY).plus(pace(standing)))),
                new StandingChanged(ID, at(TUESDAY), standing, at(TUESDAY).plus(pace(standing))));
    }

    static Fact deactivated() {
        return new Fact("the customer was taken out of service", new CustomerDeactivated(ID, at(TUESDAY)));
    }

    static Fact reactivated() {
        return new Fact(
                "the customer was taken back into service",
                new CustomerReactivated(ID, at(TUESDAY), at(TUESDAY).plus(A_YEAR)));
    }

    static Fact merged() {
        return new Fact(
                "the card was merged into Lighthouse's", new CustomerMerged(ID, at(TUESDAY), Acquaintances.LIGHTHOUSE));
    }

    private static Duration pace(Standing standing) {
        return standing == Standing.KEY ? A_QUARTER : A_YEAR;
    }

    static Wish register(@Nullable String number) {
        return wish(
                        Cast.LIN,
                        "registers Harbour Freight Co. " + numbered(number),
                        new RegisterCustomer(ID, said(number)))
                .at(MONDAY);
    }

    static Wish correct(@Nullable String number) {
        return wish(Cast.LIN, "says the card anew, " + numbered(number), new CorrectCard(ID, said(number)));
    }

    static Wish review() {
        return wish(Cast.LIN, "looks the card over", new ReviewCard(ID));
    }

    static Wish stand(Standing standing) {
        return wish(Cast.LIN, "says that the customer is " + standing.code(), new ChangeStanding(ID, standing));
    }

    static Wish deactivate() {
        return wish(Cast.WANG, "takes the customer out of service", new DeactivateCustomer(ID));
    }

    static Wish reactivate() {
        return wish(Cast.WANG, "takes the customer back into service", new ReactivateCustomer(ID));
    }

    static Wish merge(CustomerId into, String whose) {
        return wish(Cast.WANG, "merges the card into " + whose, new MergeCustomer(ID, into));
    }

    static Wish wish(Person by, String words, CustomerCommand command) {
        return new Wish(words, "on", command, by, at(TUESDAY), at(TUESDAY), null);
    }

    static Instant at(String utc) {
        return Moments.at(utc);
    }
}
