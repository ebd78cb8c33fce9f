package org.keji.command.complaint;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.NotReceived;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.Standing;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.Code;

/** Every example of the complaint desk. */
public final class ComplaintExamples implements Examples {

    static final List<Example> ALL = Stream.of(
                    ReceiptExamples.ALL,
                    WhoseExamples.ALL,
                    FirstAnswerExamples.BOUNDARIES,
                    FirstAnswerExamples.DECISIONS,
                    DeadlineExamples.ALL,
                    AssessmentExamples.ALL,
                    HandOverExamples.ALL,
                    InvestigationExamples.ALL,
                    ActionExamples.PLANS,
                    ActionExamples.DEEDS,
                    ActionExamples.VERIFICATIONS,
                    AnswerExamples.ANSWERS,
                    AnswerExamples.REPLIES,
                    AnswerExamples.CALL_BACKS,
                    EndingExamples.CLOSINGS,
                    EndingExamples.REOPENINGS,
                    EndingExamples.WITHDRAWALS,
                    ClockExamples.PAUSES,
                    ClockExamples.RESUMPTIONS,
                    ClockExamples.MISSES,
                    ClockExamples.ORDER,
                    EscalationExamples.LADDER,
                    EscalationExamples.ENDS,
                    CorrectionExamples.TIMES,
                    CorrectionExamples.ORDER,
                    CorrectionExamples.NOTES)
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return Complaint.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return switch (fold(history)) {
            case NotReceived _ -> "nothing yet";
            case Known known -> told(known);
        };
    }

    private static String told(Known known) {
        StringBuilder words = new StringBuilder(Code.of(known.stage()).replace('-', ' '));
        Standing firstAnswer = known.clock(ClockName.FIRST_ANSWER);
        if (firstAnswer.missedAt() != null && firstAnswer.clock().isOpen()) {
            words.append(", first answer missed");
        }
        Standing resolution = known.clock(ClockName.RESOLUTION);
        if (resolution.clock().isOpen() && resolution.clock().pausedAt() != null) {
            words.append(", paused");
        }
        if (known.charge().offeredTo() != null) {
            words.append(", offered");
        }
        return words.toString();
    }

    static ComplaintState fold(List<DomainEvent> history) {
        ComplaintState state = new NotReceived();
        for (DomainEvent event : history) {
            state = state.after((ComplaintEvent) event);
        }
        return state;
    }
}
