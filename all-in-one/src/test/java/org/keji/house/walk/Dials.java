package org.keji.house.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ClockCommand.PauseClock;
import org.keji.command.complaint.ClockCommand.ResumeClock;
import org.keji.command.complaint.ComplaintCommand.AcceptHandOver;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ComplaintCommand.DeclineHandOver;
import org.keji.command.complaint.ComplaintCommand.OfferHandOver;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.command.complaint.ResolutionCommand.CloseComplaint;
import org.keji.command.complaint.ResolutionCommand.FollowUpComplaint;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.command.complaint.ResolutionCommand.WaiveFollowUp;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;
import org.keji.kernel.policy.PolicyParameter;

/** The clocks of one life: each begins with one thing that was done and ends with the next one that ends it. */
record Dials(Life life) {

    private static final Predicate<Fact> WITHDRAWN = Life.of(WithdrawComplaint.class);
    private static final Predicate<Fact> OPEN_AGAIN = Life.of(RejectAnswer.class, ReopenComplaint.class);
    private static final Predicate<Fact> CALLED_BACK = Life.of(FollowUpComplaint.class, WaiveFollowUp.class);

    /** By name. */
    Map<String, Dial> all() {
        Map<String, Dial> all = new TreeMap<>();
        Stream.of(firstAnswer(), assessment(), handOver(), resolution(), followUp(), closing())
                .filter(dial -> dial != null)
                .forEach(dial -> all.put(dial.name(), dial));
        Task.all(life).forEach(task -> task.dials().forEach(dial -> all.put(dial.name(), dial)));
        return all;
    }

    Dial firstAnswer() {
        Duration time = Book.time(PolicyParameter.COMPLAINT_FIRST_ANSWER);
        return dial(life, "first-answer", 0, time, Life.of(AcknowledgeComplaint.class), WITHDRAWN);
    }

    private @Nullable Dial assessment() {
        int from = life.lastIndex(Life.of(AcknowledgeComplaint.class));
        Duration time = Book.time(PolicyParameter.COMPLAINT_ASSESSMENT);
        return from < 0 || life.isPast()
                ? null
                : dial(life, "assessment", from, time, Life.of(AssessComplaint.class), WITHDRAWN);
    }

    @Nullable
    Dial handOver() {
        int from = life.lastIndex(Life.of(OfferHandOver.class));
        Duration time = Book.time(PolicyParameter.COMPLAINT_HAND_OVER);
        Predicate<Fact> replied = Life.of(AcceptHandOver.class, DeclineHandOver.class);
        return from < 0
                ? null
                : dial(life, "hand-over", from, time, replied, Life.of(CloseComplaint.class, WithdrawComplaint.class));
    }

    /** The clock of the latest round, with the time the latest assessment gives. */
    Dial resolution() {
        int from = Math.max(0, life.lastIndex(OPEN_AGAIN));
        AssessComplaint weight = life.assessment();
        Duration time = weight == null ? null : Book.timeToResolve(weight.severity(), weight.urgency());
        Dial plain = dial(life, "resolution", from, time, Life.of(AnswerComplaint.class), WITHDRAWN);
        List<Dial.Rest> rests = rests(life.facts().subList(from, life.facts().size()));
        return new Dial(plain.name(), plain.began(), time, rests, plain.ended(), plain.givenUp());
    }

    private static List<Dial.Rest> rests(List<Fact> round) {
        List<Dial.Rest> rests = new ArrayList<>();
        for (Fact fact : round) {
            if (fact.is(PauseClock.class)) {
                rests.add(new Dial.Rest(fact.at(), null));
            } else if (fact.is(ResumeClock.class)) {
                rests.add(new Dial.Rest(rests.removeLast().from(), fact.at()));
            }
        }
        return rests;
    }

    private @Nullable Dial followUp() {
        int from = life.lastIndex(Life.of(AnswerComplaint.class));
        Duration time = Book.time(PolicyParameter.COMPLAINT_FOLLOW_UP);
        return from < 0 ? null : dial(life, "follow-up", from, time, CALLED_BACK, OPEN_AGAIN.or(WITHDRAWN));
    }

    private @Nullable Dial closing() {
        int from = life.lastIndex(CALLED_BACK);
        Duration time = Book.time(PolicyParameter.COMPLAINT_CLOSING);
        return from < 0
                ? null
                : dial(life, "closing", from, time, Life.of(CloseComplaint.class), OPEN_AGAIN.or(WITHDRAWN));
    }

    /** The latest moment at which any clock began, stood still, went on or ended. */
    Instant lastTurn() {
        return all().values().stream()
                .flatMap(dial -> Stream.of(dial.lastTurn(), dial.ended() == null ? dial.lastTurn() : dial.ended()))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** @param from what it begins with; the first thing after that which ends it, ends it */
    static Dial dial(
            Life life, String name, int from, @Nullable Duration time, Predicate<Fact> done, Predicate<Fact> givenUp) {
        Instant began = life.facts().get(from).at();
        for (Fact fact : life.facts().subList(from + 1, life.facts().size())) {
            if (done.test(fact) || givenUp.test(fact)) {
                return new Dial(name, began, time, List.of(), fact.at(), givenUp.test(fact));
            }
        }
        return new Dial(name, began, time, List.of(), null, false);
    }
}
