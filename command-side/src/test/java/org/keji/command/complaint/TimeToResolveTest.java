package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.command.complaint.ComplaintState.Weight;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.policy.PolicyBook;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.ShippedBooks;

/** The books we ship give urgent and critical complaints the same time; another book may not. */
class TimeToResolveTest {

    private static final PolicyBook SLOW = urgentHas("P5D");

    @Test
    void urgencyShortensTheTime() {
        assertThat(time(Severity.MAJOR)).isEqualTo(Duration.ofDays(5));
    }

    @Test
    void urgencyNeverLengthensTheTime() {
        assertThat(time(Severity.CRITICAL)).isEqualTo(Duration.ofDays(3));
    }

    private static Duration time(Severity severity) {
        return Ground.timeToResolve(new Weight(severity, Urgency.URGENT), SLOW);
    }

    private static PolicyBook urgentHas(String time) {
        PolicyBook standard = new ShippedBooks().named("standard");
        Map<PolicyParameter, PolicyBook.Setting> parameters = new HashMap<>(standard.parameters());
        parameters.put(PolicyParameter.COMPLAINT_RESOLUTION_URGENT, new PolicyBook.Setting(time, "own"));
        return new PolicyBook("slow", 1, standard.effectiveFrom(), parameters);
    }
}
