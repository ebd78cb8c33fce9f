package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.keji.kernel.identity.ComplaintId;

/**
 * The number a complainant is told (CO-01): {@code C2026-7K3QX9ZB2M}. It is made from the complaint's id, not from a
 * counter, so that it is known at once, is the same after a retry, and tells nobody how many complaints there are. The
 * append claims it, so that no two complaints can ever share one.
 */
public record ComplaintNumber(@JsonValue String value) {

    /** Crockford's alphabet: no I, L, O or U to be misread on the phone. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("C\\d{4}-[0-9A-HJKMNP-TV-Z]{10}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComplaintNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A complaint's number reads C2026-7K3QX9ZB2M");
        }
    }

    public static ComplaintNumber of(ComplaintId id, Instant received, ZoneId zone) {
        UUID uuid = UUID.fromString(id.value().substring("complaint-".length()));
        long bits = uuid.getLeastSignificantBits();
        StringBuilder letters = new StringBuilder(10);
        for (int i = 0; i < 10; i++) {
            letters.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return new ComplaintNumber("C%04d-%s".formatted(received.atZone(zone).getYear(), letters));
    }

    @Override
    public String toString() {
        return value;
    }
}
