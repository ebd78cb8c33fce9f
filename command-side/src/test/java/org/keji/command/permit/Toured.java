package org.keji.command.permit;

import static org.keji.command.permit.Touring.*;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.permit.ApplicationEvent.PermitApplied;
import org.keji.kernel.permit.ApplicationEvent.WalkInRegistered;
import org.keji.kernel.permit.NoticeEvent.AcknowledgementMissed;
import org.keji.kernel.permit.NoticeEvent.NoticeAcknowledged;
import org.keji.kernel.permit.NoticeEvent.NoticeMissed;
import org.keji.kernel.permit.NoticeEvent.NoticeSent;
import org.keji.kernel.permit.NoticeEvent.WordGiven;
import org.keji.kernel.permit.PermitNumber;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.VisitorEvent.NeedsPassedOn;
import org.keji.kernel.permit.VisitorEvent.VisitorNamed;
import org.keji.kernel.permit.VisitorEvent.VisitorStruck;
import org.keji.kernel.personal.Personal;

/** What happens to permits when they are asked for, and who comes to know, by the standard book. */
final class Toured {

    static final List<String> ALL_DEPARTMENTS = List.of("Customer service", "Billing", "Logistics", "Production");
    static final List<String> SERVICE = List.of("Customer service");

    /** A day after the approval. */
    static final String ACKNOWLEDGE_BY = "2026-05-07T02:00:00Z";

    static final PermitNumber NUMBER = PermitNumber.of(PERMIT, Moments.at(APPLYING), ZoneId.of("Asia/Shanghai"));

    private Toured() {}

    static Fact applied(PermitTerms terms) {
        return applied(terms, null, APPLYING);
    }

    static Fact applied(PermitTerms terms, @Nullable String because, String at) {
        return appliedBy("Lin", terms, because, at);
    }

    static Fact appliedBy(String who, PermitTerms terms, @Nullable String because, String at) {
        String late = because == null ? "" : ", word going by phone first";
        return new Fact(
                "%s applied for a tour (%s) from %s to %s%s"
                        .formatted(
                                who,
                                terms.kind().code(),
                                Moments.words(terms.from()),
                                Moments.words(terms.until()),
                                late),
                new PermitApplied(PERMIT, Moments.at(at), NUMBER, terms, REQUESTED, because, "Customer service", who));
    }

    static Fact walkedIn(@Nullable CustomerId customer) {
        return walkedIn(customer, LEAVING, null);
    }

    static Fact walkedIn(@Nullable CustomerId customer, String until, @Nullable String receiver) {
        String whose = customer == null ? "somebody" : "somebody of " + Acquaintances.nameOf(customer);
        return new Fact(
                "%s came unannounced, until %s".formatted(whose, Moments.words(Moments.at(until))),
                new WalkInRegistered(
                        PERMIT,
                        Moments.at(APPLYING),
                        NUMBER,
                        customer,
                        null,
                        "Ask for prices",
                        Moments.at(until),
                        receiver,
                        "Gate",
                        "Gao"));
    }

    static Fact named(int visitor) {
        return named(visitor, APPLYING);
    }

    static Fact named(int visitor, String at) {
        return new Fact(
                "visitor %d was named".formatted(visitor),
                new VisitorNamed(
                        PERMIT,
                        Moments.at(at),
                        visitor,
                        PERMIT.visitor(visitor),
                        Personal.of(PERMIT.visitor(visitor), details())));
    }

    static Fact namedContact(int visitor) {
        return new Fact(
                "visitor %d, a contact, was named".formatted(visitor),
                new VisitorNamed(
                        PERMIT,
                        Moments.at(APPLYING),
                        visitor,
                        Acquaintances.HARBOURS_CONTACT,
                        Personal.of(Acquaintances.HARBOURS_CONTACT, details())));
    }

    static Fact struck(int visitor) {
        return struck(visitor, APPROVING);
    }

    static Fact struck(int visitor, String at) {
        return new Fact("visitor %d was struck".formatted(visitor), new VisitorStruck(PERMIT, Moments.at(at), visitor));
    }

    static Fact passedOn(int visitor) {
        return new Fact(
                "what visitor %d needs was passed on to Zhao".formatted(visitor),
                new NeedsPassedOn(PERMIT, Moments.at(APPLYING), visitor, needs(visitor), "Zhao"));
    }

    /** Of an ad hoc tour, to Zhao. */
    static Fact phoned(String at, String phonedAt) {
        return new Fact(
                "Zhao had been phoned on " + Moments.words(Moments.at(phonedAt)),
                new WordGiven(PERMIT, Moments.at(at), Moments.at(phonedAt), List.of("Zhao"), null));
    }

    /** To all departments, and the notice follows. */
    static Fact wordGiven(String at, String givenAt, String noticeDue) {
        return new Fact(
                "all departments had been phoned on %s, the notice following by %s"
                        .formatted(Moments.words(Moments.at(givenAt)), Moments.words(Moments.at(noticeDue))),
                new WordGiven(PERMIT, Moments.at(at), Moments.at(givenAt), ALL_DEPARTMENTS, Moments.at(noticeDue)));
    }

    static Fact sent(List<String> departments, String at, String acknowledgeBy, boolean inTime) {
        return new Fact(
                "the notice went to %s%s".formatted(String.join(", ", departments), inTime ? "" : ", late"),
                new NoticeSent(PERMIT, Moments.at(at), departments, Moments.at(acknowledgeBy), inTime));
    }

    /** With the approval. */
    static Fact sent(List<String> departments) {
        return sent(departments, APPROVING, ACKNOWLEDGE_BY, true);
    }

    static Fact noticeMissed(String at) {
        return new Fact("the notice did not follow in time", new NoticeMissed(PERMIT, Moments.at(at)));
    }

    static Fact acknowledged(String department, String at, boolean inTime) {
        return new Fact(
                "%s acknowledged%s".formatted(department, inTime ? "" : " late"),
                new NoticeAcknowledged(PERMIT, Moments.at(at), department, inTime));
    }

    static Fact silent(List<String> departments, String at) {
        return new Fact(
                "%s did not acknowledge in time".formatted(String.join(", ", departments)),
                new AcknowledgementMissed(PERMIT, Moments.at(at), departments));
    }
}
