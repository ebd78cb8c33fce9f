package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.NotReceived;
import org.keji.command.spec.Fact;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.event.DomainEvent;

/** Events no decision leads to: a log that holds them was tampered with, and nothing is remembered of it. */
class ComplaintOrderTest {

    @Test
    void aReceiptComesFirstAndNothingElse() {
        for (DomainEvent event : ComplaintEvolveTest.everyEvent()) {
            boolean begins = event instanceof ComplaintReceived || event instanceof PastComplaintRegistered;
            ComplaintState before = begins ? known(Stories.RECEIVED) : new NotReceived();
            assertThatThrownBy(() -> before.after((ComplaintEvent) event))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(event.getClass().getSimpleName());
        }
    }

    @Test
    void whatWasNotPlannedIsNotCarriedOut() {
        ComplaintEvent deed = (ComplaintEvent)
                ActionVocabulary.carriedOut(7, ComplaintVocabulary.day(6)).event();
        assertThatThrownBy(() -> known(Stories.PLANNED).after(deed)).hasMessage("There is no action 7");
    }

    @Test
    void aClockThatHasNotBegunIsNamed() {
        assertThatThrownBy(() -> known(Stories.RECEIVED).clock(ClockName.CLOSING))
                .hasMessageContaining("closing");
    }

    private static Known known(Fact[] story) {
        return (Known) ComplaintExamples.fold(Stream.of(story).map(Fact::event).toList());
    }
}
