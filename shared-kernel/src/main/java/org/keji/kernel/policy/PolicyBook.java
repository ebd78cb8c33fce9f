package org.keji.kernel.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One published version of a policy book (PO-01, PO-02): every parameter has a value and says where it comes from.
 *
 * @param effectiveFrom the first day on which it decides
 */
public record PolicyBook(String name, int version, LocalDate effectiveFrom, Map<PolicyParameter, Setting> parameters) {

    /**
     * A value with its source.
     *
     * @param source source and article, {@code proposed} or {@code own}
     */
    public record Setting(String value, String source) {}

    public PolicyBook {
        Set<PolicyParameter> missing = EnumSet.allOf(PolicyParameter.class);
        missing.removeAll(parameters.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The policy book " + name + " leaves open: " + missing);
        }
        parameters = Map.copyOf(parameters);
    }

    public ZoneId zone() {
        return ZoneId.of(value(PolicyParameter.BUSINESS_ZONE));
    }

    public Duration duration(PolicyParameter parameter) {
        return Duration.parse(value(parameter));
    }

    /** The words of a parameter that lists several, such as codes of roles. */
    public List<String> words(PolicyParameter parameter) {
        return List.of(value(parameter).split(" "));
    }

    /** Whether a switch is on. */
    public boolean isOn(PolicyParameter parameter) {
        return value(parameter).equals("yes");
    }

    /** Name and version as decisions record them: {@code standard 1}. */
    public String edition() {
        return name + " " + version;
    }

    private String value(PolicyParameter parameter) {
        return Objects.requireNonNull(parameters.get(parameter)).value();
    }
}
