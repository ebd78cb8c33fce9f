package org.keji.query.register;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the next page begins, as an opaque word. */
final class Cursor {

    private Cursor() {}

    static String write(ComplaintRow last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        (last.dates().receivedAt() + " " + last.complaintId()).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal if it is none of ours */
    static RegisterStore.@Nullable Place read(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length == 2 && parts[1].startsWith("complaint-")) {
                return new RegisterStore.Place(Instant.parse(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query cursor");
        }
        throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query cursor");
    }

    static String link(HttpServletRequest http, String next) {
        return ServletUriComponentsBuilder.fromRequest(http)
                .replaceQueryParam("cursor", next)
                .build(true)
                .toUriString();
    }
}
