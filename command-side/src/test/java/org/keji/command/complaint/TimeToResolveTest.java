package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.command.complaint.ComplaintState.Weight;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.policy.ShippedBooks;

/** The books we ship give urgent and critical complaints the same time; another book may not. */
class TimeToResolveTest {

    private static final PolicyEdition SLOW = urgentHas("P5D");

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

    private static PolicyEdition urgentHas(String time) {
        PolicyEdition standard = new ShippedBooks().named("standard");
        Map<PolicyParameter, Setting> parameters = new HashMap<>(standard.parameters());
        parameters.put(PolicyParameter.COMPLAINT_RESOLUTION_URGENT, new Setting(time, "own"));
        return new PolicyEdition("slow 1", parameters);
    }
}
