package org.keji.command.complaint;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.complaint.ComplaintState.Acknowledged;
import org.keji.command.complaint.ComplaintState.NotReceived;
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
                    DeadlineExamples.ALL)
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
            case Received received -> received.missed() ? "received, first answer missed" : "received";
            case Acknowledged _ -> "acknowledged";
        };
    }

    static ComplaintState fold(List<DomainEvent> history) {
        ComplaintState state = new NotReceived();
        for (DomainEvent event : history) {
            state = state.after((ComplaintEvent) event);
        }
        return state;
    }
}
