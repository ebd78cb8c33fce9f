package org.keji.query.readmodel;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/**
 * A place in the order in which things came to the house, where a page ends and the next begins; in requests an opaque
 * word.
 */
public record Place(Instant at, String id) {

    public String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal if it is no place among complaints */
    public static @Nullable Place read(@Nullable String cursor) {
        return read(cursor, "complaint");
    }

    /**
     * @param kind what is listed, as its ids begin
     * @throws Refusal if it is no place among these, or at a time there cannot be
     */
    public static @Nullable Place read(@Nullable String cursor, String kind) {
        if (cursor == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length == 2 && parts[1].matches(kind + "-[0-9a-f-]+")) {
                Instant at = Instant.parse(parts[0]);
                Moment.requirePlausible(at, "query cursor");
                return new Place(at, parts[1]);
            }
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query cursor");
        }
        throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query cursor");
    }

    /** The same question from here on, as a Link header says it. */
    public String link(HttpServletRequest http) {
        return Asked.next(http, written());
    }

    /** What follows where a page ended, the newest first; everything, if none did. */
    public static Condition beyond(@Nullable Place end, Field<OffsetDateTime> time, Field<String> id) {
        return end == null ? noCondition() : row(time, id).lt(row(val(end.at.atOffset(ZoneOffset.UTC)), val(end.id)));
    }
}
