package org.keji.kernel.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint of one weight, and the limit that binds it (CO-03).
 *
 * @param allowed the time there is to resolve it
 * @param binding the parameter that says so
 */
public record PolicyCase(PolicyParameter severity, boolean urgent, Duration allowed, PolicyParameter binding) {

    /** The severities, the gravest first. */
    static final List<PolicyParameter> SEVERITIES = List.of(
            PolicyParameter.COMPLAINT_RESOLUTION_CRITICAL,
            PolicyParameter.COMPLAINT_RESOLUTION_MAJOR,
            PolicyParameter.COMPLAINT_RESOLUTION_MINOR);

    /** Every case there is: each severity, urgent and not. */
    public static List<PolicyCase> all(PolicyEdition edition) {
        List<PolicyCase> cases = new ArrayList<>();
        for (PolicyParameter severity : SEVERITIES) {
            cases.add(of(edition, severity, null));
            cases.add(of(edition, severity, PolicyParameter.COMPLAINT_RESOLUTION_URGENT));
        }
        return cases;
    }

    private static PolicyCase of(PolicyEdition edition, PolicyParameter severity, @Nullable PolicyParameter urgent) {
        PolicyParameter binding = urgent != null && edition.duration(urgent).compareTo(edition.duration(severity)) < 0
                ? urgent
                : severity;
        return new PolicyCase(severity, urgent != null, edition.duration(binding), binding);
    }

    /** The case with the least time. */
    static PolicyCase tightest(PolicyEdition edition) {
        return all(edition).stream()
                .min(Comparator.comparing(PolicyCase::allowed))
                .orElseThrow();
    }
}
