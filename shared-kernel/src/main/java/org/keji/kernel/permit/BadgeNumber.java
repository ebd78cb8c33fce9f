package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What is printed on a badge, such as {@code B-0117}; one visitor at a time has it (PE-07). */
public record BadgeNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]([A-Z0-9-]{0,18}[A-Z0-9])?");

    /** @throws IllegalArgumentException if it is not 1 to 20 capital letters, digits and hyphens */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BadgeNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A badge's number has 1 to 20 capital letters, digits and hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
