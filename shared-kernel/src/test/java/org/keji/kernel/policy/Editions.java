package org.keji.kernel.policy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard book with something changed, for tests. */
final class Editions {

    static final PolicyVersion STANDARD = new ShippedBooks().version("standard");

    private Editions() {}

    static PolicyVersion version(
            int number, String from, @Nullable String department, Map<PolicyParameter, String> values) {
        Map<PolicyParameter, Setting> settings = new EnumMap<>(PolicyParameter.class);
        if (department == null) {
            settings.putAll(STANDARD.parameters());
        }
        values.forEach((parameter, value) -> settings.put(parameter, new Setting(value, "proposed")));
        return new PolicyVersion("standard", number, LocalDate.parse(from), department, settings);
    }

    static PolicyEdition with(Map<PolicyParameter, String> values) {
        return PolicyEdition.of(version(2, "2027-01-01", null, values), null, STANDARD);
    }

    static PolicyEdition with(PolicyParameter parameter, String value) {
        return with(Map.of(parameter, value));
    }
}
