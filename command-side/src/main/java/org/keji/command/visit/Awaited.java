package org.keji.command.visit;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.visit.FollowEvent;
import org.keji.kernel.visit.FollowEvent.FindingAnswered;
import org.keji.kernel.visit.FollowEvent.FindingPassedOn;
import org.keji.kernel.visit.FollowEvent.FindingUnanswered;
import org.keji.kernel.visit.FollowEvent.NextLeftOpen;
import org.keji.kernel.visit.RoadEvent.VisitReported;

/**
 * What is still awaited once a visit is reported (VP-09, VP-13).
 *
 * @param urgentDue by when a superior is to take note; null if nothing is urgent, or somebody did
 * @param next the month for which the next visit was agreed; null if none was, or it was left open
 * @param findings those that no department answered, by their numbers
 */
public record Awaited(@Nullable Instant urgentDue, @Nullable YearMonth next, Map<Integer, Finding> findings) {

    public Awaited {
        findings = Map.copyOf(findings);
    }

    /**
     * A finding that awaits its answer.
     *
     * @param missed whether it was noted that the time for it has passed
     */
    public record Finding(String department, Instant answerDue, boolean missed) {}

    static Awaited of(VisitReported e) {
        return new Awaited(e.urgentDue(), e.nextOn() == null ? null : YearMonth.from(e.nextOn()), Map.of());
    }

    Awaited noted() {
        return new Awaited(null, next, findings);
    }

    Awaited after(FollowEvent event) {
        Map<Integer, Finding> left = new TreeMap<>(findings);
        return switch (event) {
            case FindingPassedOn e -> {
                left.put(e.finding(), new Finding(e.toDepartment(), e.answerDue(), false));
                yield new Awaited(urgentDue, next, left);
            }
            case FindingUnanswered e -> {
                left.computeIfPresent(e.finding(), (_, one) -> new Finding(one.department(), one.answerDue(), true));
                yield new Awaited(urgentDue, next, left);
            }
            case FindingAnswered e -> {
                left.remove(e.finding());
                yield new Awaited(urgentDue, next, left);
            }
            case NextLeftOpen _ -> new Awaited(urgentDue, null, findings);
        };
    }
}
