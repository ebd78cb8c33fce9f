package org.keji.command.forum;

import static org.keji.command.forum.Convening.FORUM;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.Served;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.forum.ForumEvent.ForumCancelled;
import org.keji.kernel.forum.ForumEvent.ForumClosed;
import org.keji.kernel.forum.ForumEvent.ForumHeld;
import org.keji.kernel.forum.ForumEvent.ForumPlanned;
import org.keji.kernel.forum.ForumEvent.GuestsDrawn;
import org.keji.kernel.forum.ForumEvent.InvitationDeclined;
import org.keji.kernel.forum.ForumEvent.MinutesMissed;
import org.keji.kernel.forum.ForumEvent.MinutesTaken;
import org.keji.kernel.forum.Guest;
import org.keji.kernel.forum.HalfYear;
import org.keji.kernel.forum.QuestionEvent.AnswerMissed;
import org.keji.kernel.forum.QuestionEvent.QuestionAnswered;
import org.keji.kernel.forum.QuestionEvent.QuestionRaised;
import org.keji.kernel.forum.Sample;
import org.keji.kernel.forum.Sampling;
import org.keji.kernel.forum.Share;
import org.keji.kernel.identity.CustomerId;

/** What happens to forums in examples, by the standard book. */
final class Convened {

    private static final Stratum ORDINARY = new Stratum(Standing.ORDINARY, CustomerKind.ORGANISATION, "Lin");

    private Convened() {}

    static Fact planned() {
        return planned(Convening.DAY, 1);
    }

    static Fact planned(String day, int half) {
        return new Fact(
                "a forum was planned for %s, in 2026-H%d".formatted(day, half),
                new ForumPlanned(
                        FORUM,
                        Moments.at(Convening.PLANNING),
                        new HalfYear(2026, half),
                        Convening.terms(day),
                        "Customer service",
                        "Zhao"));
    }

    /** From the acquaintances of the examples. */
    static Fact drawn(int size) {
        return drawn(Sampling.draw(Acquaintances.ALL.served(), size, Convening.SEED));
    }

    /** A list drawn when all three were in service, by which the second and the third stand in for the first. */
    static Fact drawnWithReserve(CustomerId first, CustomerId second, CustomerId third) {
        return drawn(new Sample(
                Convening.SEED,
                Served.NONE.knownTo(),
                List.of(new Share(ORDINARY, 3, 1)),
                List.of(new Guest(first, ORDINARY)),
                List.of(new Guest(second, ORDINARY), new Guest(third, ORDINARY))));
    }

    private static Fact drawn(Sample sample) {
        List<CustomerId> invited =
                sample.invited().stream().map(Guest::customerId).toList();
        return new Fact(
                "of %d strata these were drawn: %s".formatted(sample.shares().size(), Convening.names(invited)),
                new GuestsDrawn(FORUM, Moments.at(Convening.DRAWING), sample));
    }

    static Fact declined(CustomerId customer, @Nullable CustomerId replacedBy) {
        return new Fact(
                "%s declined, and %s was invited instead"
                        .formatted(
                                Acquaintances.nameOf(customer),
                                replacedBy == null ? "nobody" : Acquaintances.nameOf(replacedBy)),
                new InvitationDeclined(FORUM, Moments.at(Convening.DECLINING), customer, replacedBy));
    }

    static Fact held(CustomerId... present) {
        return heldAt(Convening.AFTERWARDS, present);
    }

    /** Told at a moment. */
    static Fact heldAt(String at, CustomerId... present) {
        return new Fact(
                "it was held on %s with %s, its minutes due by Thu 18 Jun 2026 00:00"
                        .formatted(Convening.DAY, Convening.names(List.of(present))),
                new ForumHeld(
                        FORUM,
                        Moments.at(at),
                        LocalDate.parse(Convening.DAY),
                        List.of(present),
                        Moments.at("2026-06-17T16:00:00Z")));
    }

    static Fact minuted(String at, boolean inTime) {
        return new Fact(
                "the minutes were taken" + (inTime ? "" : " late"),
                new MinutesTaken(FORUM, Moments.at(at), Convening.minutes(), inTime));
    }

    static Fact minutesMissed(String at) {
        return new Fact("the minutes were late", new MinutesMissed(FORUM, Moments.at(at)));
    }

    static Fact raised(int question, @Nullable CustomerId askedBy) {
        return new Fact(
                "question %d was raised by %s for Logistics, its answer due by Thu 25 Jun 2026 10:00"
                        .formatted(question, askedBy == null ? "somebody" : Acquaintances.nameOf(askedBy)),
                new QuestionRaised(
                        FORUM,
                        Moments.at(Convening.AFTERWARDS),
                        question,
                        Convening.ROOF,
                        askedBy,
                        "Logistics",
                        Moments.at("2026-06-25T02:00:00Z")));
    }

    static Fact answered(int question, String at, boolean inTime) {
        return new Fact(
                "question %d was answered%s".formatted(question, inTime ? "" : " late"),
                new QuestionAnswered(FORUM, Moments.at(at), question, Convening.ANSWER, inTime));
    }

    static Fact answerMissed(int question, String at) {
        return new Fact(
                "the answer to question %d was late".formatted(question),
                new AnswerMissed(FORUM, Moments.at(at), question));
    }

    static Fact closed() {
        return new Fact("the forum was closed", new ForumClosed(FORUM, Moments.at(Convening.AFTERWARDS)));
    }

    static Fact cancelled() {
        return new Fact("the forum was cancelled", new ForumCancelled(FORUM, Moments.at(Convening.DECLINING)));
    }
}
