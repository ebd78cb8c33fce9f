package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.keji.kernel.identity.Letters;
import org.keji.kernel.identity.VisitorPermitId;

/**
 * The number a permit goes by at the gate (PE-07): {@code V2026-7K3QX9ZB2M}. It is made from the permit's id as the
 * number of a complaint is (decision 10), and the append claims it.
 */
public record PermitNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("V\\d{4}-" + Letters.FORM);

    /** @throws IllegalArgumentException if it is no such number */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PermitNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A permit's number reads V2026-7K3QX9ZB2M");
        }
    }

    /** @param day in whose year it was asked for, as the house counts */
    public static PermitNumber of(VisitorPermitId id, Instant day, ZoneId zone) {
        UUID uuid = UUID.fromString(id.value().substring(VisitorPermitId.PREFIX.length()));
        return new PermitNumber("V%04d-%s".formatted(day.atZone(zone).getYear(), Letters.of(uuid)));
    }

    @Override
    public String toString() {
        return value;
    }
}
