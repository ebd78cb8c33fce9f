package org.keji.command.permit;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.command.permit.ApplicationCommand.AddVisitor;
import org.keji.command.permit.ApplicationCommand.ApplyForPermit;
import org.keji.command.permit.ApplicationCommand.PhoneCall;
import org.keji.command.permit.ApplicationCommand.RegisterWalkIn;
import org.keji.command.permit.ApplicationCommand.StrikeVisitor;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.Tour;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.permit.VisitorDetails;
import org.keji.kernel.personal.Personal;

/** What examples of permits wish for when they ask for one, and the visitors they name. */
final class Touring {

    /** A week before the tour; in the zone of the house it is 10 o'clock in the morning at each of these. */
    static final String APPLYING = "2026-05-04T02:00:00Z";

    static final String REVIEWING = "2026-05-05T02:00:00Z";
    static final String APPROVING = "2026-05-06T02:00:00Z";

    /** When the tour begins, and when it ends. */
    static final String FROM = "2026-05-11T02:00:00Z";

    static final String UNTIL = "2026-05-11T06:00:00Z";
    static final String OVER = "2026-05-11T06:00:00.000001Z";

    /** When who comes unannounced wants to have left. */
    static final String LEAVING = "2026-05-04T04:00:00Z";

    static final VisitorPermitId PERMIT = new VisitorPermitId("visitor-permit-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a48");
    static final Tour REQUESTED = new Tour(List.of(), List.of("Hall 2"), List.of("Gate 1", "Hall 2"));
    static final String LATE = "They leave the country on Friday";
    static final PermitTerms ORDINARY = terms(TourKind.ORDINARY, Acquaintances.HARBOUR, FROM, UNTIL);
    static final PermitTerms KEY = terms(TourKind.KEY, Acquaintances.LIGHTHOUSE, FROM, UNTIL);
    static final PermitTerms GROUP = terms(TourKind.GROUP, Acquaintances.HARBOUR, FROM, UNTIL);

    private Touring() {}

    static PermitTerms terms(TourKind kind, @Nullable CustomerId customer, String from, String until) {
        return new PermitTerms(
                kind, customer, null, "Look at the new line", Moments.at(from), Moments.at(until), "Zhao");
    }

    static PermitTerms ofOrganisation(TourKind kind, @Nullable String organisation) {
        return new PermitTerms(
                kind, null, organisation, "Look at the new line", Moments.at(FROM), Moments.at(UNTIL), "Zhao");
    }

    static Wish apply(PermitTerms terms, Announced... visitors) {
        return apply(terms, null, null, visitors);
    }

    static Wish applyLate(PermitTerms terms, String because, Announced... visitors) {
        return apply(terms, because, null, visitors);
    }

    /** For an ad hoc tour, Zhao was phoned at a moment. */
    static Wish applyByPhone(PermitTerms terms, String phonedAt, Announced... visitors) {
        return apply(terms, null, new PhoneCall(Moments.at(phonedAt), "Zhao"), visitors);
    }

    private static Wish apply(
            PermitTerms terms, @Nullable String because, @Nullable PhoneCall phoned, Announced... visitors) {
        String from = terms.customerId() != null
                ? Acquaintances.nameOf(terms.customerId())
                : terms.organisation() != null ? terms.organisation() : "nobody in particular";
        String words = "applies for %s of %s from %s to %s with %d visitors"
                .formatted(
                        terms.kind() == TourKind.AD_HOC
                                ? "an ad hoc tour"
                                : "a tour (%s)".formatted(terms.kind().code()),
                        from,
                        Moments.words(terms.from()),
                        Moments.words(terms.until()),
                        visitors.length);
        String first = because == null ? "" : ", and word goes by phone first";
        String call = phoned == null ? "" : ", having phoned Zhao on " + Moments.words(phoned.at());
        return wish(
                words + first + call,
                new ApplyForPermit(PERMIT, terms, REQUESTED, List.of(visitors), because, phoned),
                Cast.LIN,
                APPLYING);
    }

    static Wish walkIn(@Nullable CustomerId customer, String until, Announced... visitors) {
        return walkIn(customer, until, null, visitors);
    }

    static Wish walkIn(@Nullable CustomerId customer, String until, @Nullable String receiver, Announced... visitors) {
        String whose = customer == null ? "" : " of " + Acquaintances.nameOf(customer);
        String told = receiver == null ? "" : ", and passes what they need on to " + receiver;
        return wish(
                "registers who came unannounced%s, until %s%s".formatted(whose, Moments.words(Moments.at(until)), told),
                new RegisterWalkIn(
                        PERMIT, customer, null, "Ask for prices", Moments.at(until), List.of(visitors), receiver),
                Cast.GAO,
                APPLYING);
    }

    static Wish add(int visitor) {
        return add(visitor, stranger(visitor), "");
    }

    static Wish addContact(int visitor) {
        return add(visitor, contact(), ", a contact,");
    }

    private static Wish add(int visitor, Announced announced, String whom) {
        return wish(
                "adds visitor %d%s".formatted(visitor, whom),
                new AddVisitor(PERMIT, visitor, announced),
                Cast.LIN,
                APPLYING);
    }

    static Wish strike(int visitor) {
        return wish("strikes visitor " + visitor, new StrikeVisitor(PERMIT, visitor), Cast.LIN, APPROVING);
    }

    static Announced stranger(int number) {
        return new Announced(null, Personal.of(PERMIT.visitor(number), details()), null);
    }

    static Announced inNeed(int number) {
        return new Announced(null, Personal.of(PERMIT.visitor(number), details()), needs(number));
    }

    static Personal<String> needs(int number) {
        return Personal.of(PERMIT.visitor(number), "A wheelchair");
    }

    /** Who works at Harbour. */
    static Announced contact() {
        return new Announced(
                Acquaintances.HARBOURS_CONTACT, Personal.of(Acquaintances.HARBOURS_CONTACT, details()), null);
    }

    static Announced[] strangers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Touring::stranger).toArray(Announced[]::new);
    }

    static VisitorDetails details() {
        return new VisitorDetails("Sun Li", "Harbour Freight", null, null);
    }

    static Wish wish(String words, Command command, Person by, String at) {
        return new Wish(words, "done on", command, by, Moments.at(at), Moments.at(at), null);
    }
}
