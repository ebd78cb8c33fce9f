package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.Letters;

/**
 * The number a complainant is told (CO-01): {@code C2026-7K3QX9ZB2M}. It is made from the complaint's id, not from a
 * counter, so that it is known at once, is the same after a retry, and tells nobody how many complaints there are. The
 * append claims it, so that no two complaints can ever share one.
 */
public record ComplaintNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("C\\d{4}-" + Letters.FORM);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComplaintNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A complaint's number reads C2026-7K3QX9ZB2M");
        }
    }

    public static ComplaintNumber of(ComplaintId id, Instant received, ZoneId zone) {
        UUID uuid = UUID.fromString(id.value().substring("complaint-".length()));
        return new ComplaintNumber("C%04d-%s".formatted(received.atZone(zone).getYear(), Letters.of(uuid)));
    }

    @Override
    public String toString() {
        return value;
    }
}
