package org.keji.house.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.keji.command.complaint.ClockCommand.CorrectTime;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.identity.ComplaintId;

/** A complaint as a pile of facts in the order they were recorded; every answer is worked out from all of them. */
final class Case {

    private static final Comparator<Fact> AS_IT_HAPPENED =
            Comparator.comparing(Fact::at).thenComparing(Fact::position);

    private final ComplaintId id;
    private final List<Fact> facts = new ArrayList<>();

    Case(ComplaintId id) {
        this.id = id;
    }

    ComplaintId id() {
        return id;
    }

    void record(long position, Instant at, Actor who, ComplaintCommand what) {
        long before = facts.stream().filter(fact -> fact.is(what.getClass())).count();
        facts.add(new Fact(position, (int) before + 1, at, who, what));
    }

    List<Fact> facts() {
        return facts;
    }

    /** All that was ever done, dated as is known now. */
    Life life() {
        return life(Instant.MAX, Long.MAX_VALUE);
    }

    /** What had been done by then, as far as was known at a position and dated as was known there. */
    Life life(Instant asOf, long position) {
        List<Fact> known =
                facts.stream().filter(fact -> fact.position() <= position).toList();
        if (known.isEmpty()) {
            return new Life(List.of());
        }
        List<Fact> right = dated(known);
        Fact receipt = right.removeFirst();
        right.sort(AS_IT_HAPPENED);
        right.addFirst(receipt);
        return receipt.at().isAfter(asOf)
                ? new Life(List.of())
                : new Life(
                        right.stream().filter(fact -> !fact.at().isAfter(asOf)).toList());
    }

    private static List<Fact> dated(List<Fact> known) {
        List<Fact> right = new ArrayList<>();
        for (Fact fact : known) {
            if (fact.what() instanceof CorrectTime correction) {
                int meant = meant(right, correction.step());
                right.set(meant, right.get(meant).dated(correction.is()));
            } else {
                right.add(fact);
            }
        }
        return right;
    }

    /** The receipt, the first answer, or the latest answer that was recorded before. */
    private static int meant(List<Fact> before, TimedStep step) {
        if (step == TimedStep.RECEIPT) {
            return 0;
        }
        Class<?> kind = step == TimedStep.ANSWER ? AnswerComplaint.class : AcknowledgeComplaint.class;
        for (int i = before.size() - 1; i > 0; i--) {
            if (before.get(i).is(kind)) {
                return i;
            }
        }
        throw new AssertionError("The time of a step was corrected that was never taken: " + step);
    }
}
