package org.keji.house.walk;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ClockCommand.CorrectTime;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ResolutionCommand.AcceptAnswer;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.command.complaint.ResolutionCommand.InvestigateComplaint;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;
import org.keji.house.walk.Idea.Expected;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.complaint.TimedStep;

/** Recorded times that were wrong: within the steps around them for sure, beyond them by way of trial. */
final class Corrections {

    private final Dice dice;

    Corrections(Dice dice) {
        this.dice = dice;
    }

    void offer(Offer offer, Case about, Life life) {
        Instant receipt = life.receipt().at();
        offer.add(
                2,
                () -> idea(
                        about,
                        life,
                        TimedStep.RECEIPT,
                        within(receipt.minus(Sound.days(4)), firstOther(life)),
                        Expected.ACCEPTED));
        offer.add(2, () -> wild(about, life));
        offer.add(1, () -> back(about, life));
        Instant answered = life.when(AcknowledgeComplaint.class);
        if (answered != null && !life.isPast()) {
            Instant next = first(life, AssessComplaint.class, WithdrawComplaint.class);
            offer.add(3, () -> idea(about, life, TimedStep.FIRST_ANSWER, within(receipt, next), Expected.ACCEPTED));
        }
        Dial resolution = new Dials(life).resolution();
        if (!resolution.isOpen() && !resolution.givenUp()) {
            offer.add(5, () -> answer(about, life, resolution));
        }
    }

    private Idea answer(Case about, Life life, Dial resolution) {
        Instant known = Objects.requireNonNull(
                life.when(InvestigateComplaint.class, RejectAnswer.class, ReopenComplaint.class));
        Fact answer = Objects.requireNonNull(life.last(AnswerComplaint.class));
        Dial call = Objects.requireNonNull(new Dials(life).all().get("follow-up"));
        Instant word = life.facts().stream()
                .filter(fact -> fact.is(AcceptAnswer.class) && fact.position() > answer.position())
                .map(Fact::at)
                .findFirst()
                .orElse(null);
        Instant from = Collections.max(List.of(known, resolution.lastTurn()));
        return idea(about, life, TimedStep.ANSWER, within(from, call.ended(), word), Expected.ACCEPTED);
    }

    /** Anything at any time. */
    private Idea wild(Case about, Life life) {
        Instant from = life.receipt().at().minus(Sound.days(2));
        return idea(about, life, dice.any(TimedStep.values()), dice.between(from, Dice.now()), Expected.EITHER);
    }

    /** What was recorded at first was right after all. */
    private Idea back(Case about, Life life) {
        Instant at = about.facts().getFirst().at();
        return idea(about, life, TimedStep.RECEIPT, at, Expected.EITHER);
    }

    private Idea idea(Case about, Life life, TimedStep step, Instant is, Expected expected) {
        List<Actor> others =
                People.HEADS.stream().filter(actor -> !actor.is(life.owner())).toList();
        Expected sure = isSame(life, step, is) ? Expected.EITHER : expected;
        return new Idea(new CorrectTime(about.id(), step, is), dice.any(others), Dice.now(), "By the post mark", sure);
    }

    private static boolean isSame(Life life, TimedStep step, Instant is) {
        return is.equals(
                switch (step) {
                    case RECEIPT -> life.receipt().at();
                    case FIRST_ANSWER -> life.when(AcknowledgeComplaint.class);
                    case ANSWER -> life.when(AnswerComplaint.class);
                });
    }

    private Instant within(Instant from, @Nullable Instant... until) {
        Instant latest = Stream.of(until)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(Dice.now(), (one, other) -> one.isBefore(other) ? one : other);
        return dice.between(from, latest);
    }

    private static @Nullable Instant first(Life life, Class<?>... kinds) {
        return life.facts().stream()
                .filter(Life.of(kinds))
                .map(Fact::at)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant firstOther(Life life) {
        return life.facts().stream()
                .skip(1)
                .map(Fact::at)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
