package org.keji.command.complaint;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.complaint.ComplaintState.Acknowledged;
import org.keji.command.complaint.ComplaintState.Assessed;
import org.keji.command.complaint.ComplaintState.NotReceived;
import org.keji.command.complaint.ComplaintState.Open;
import org.keji.command.complaint.ComplaintState.Received;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.event.DomainEvent;

/** Every example of the complaint desk. */
public final class ComplaintExamples implements Examples {

    static final List<Example> ALL = Stream.of(
                    ReceiptExamples.ALL,
                    FirstAnswerExamples.BOUNDARIES,
                    FirstAnswerExamples.DECISIONS,
                    DeadlineExamples.ALL,
                    AssessmentExamples.ALL,
                    HandOverExamples.ALL)
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
        ComplaintState state = fold(history);
        String step = switch (state) {
            case NotReceived _ -> "nothing yet";
            case Received received -> received.missed() ? "received, first answer missed" : "received";
            case Acknowledged _ -> "acknowledged";
            case Assessed _ -> "assessed";
        };
        boolean offered = state instanceof Open open && open.charge().offeredTo() != null;
        return offered ? step + ", offered" : step;
    }

    static ComplaintState fold(List<DomainEvent> history) {
        ComplaintState state = new NotReceived();
        for (DomainEvent event : history) {
            state = state.after((ComplaintEvent) event);
        }
        return state;
    }
}
