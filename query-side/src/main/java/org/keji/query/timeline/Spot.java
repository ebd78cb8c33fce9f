package org.keji.query.timeline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Moment;

/** A place on a timeline, where a page ends and the next begins; in requests an opaque word. */
record Spot(Instant at, long position) {

    String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + " " + position).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal if it is no place on a timeline */
    static @Nullable Spot read(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
            Instant at = Instant.parse(parts[0]);
            Moment.requirePlausible(at, "query cursor");
            if (parts.length == 2) {
                return new Spot(at, Long.parseLong(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query cursor");
        }
        throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query cursor");
    }
}
