package org.keji.command.door;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.MasterKey;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.NameBasedId;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What every command over HTTP has in common: its key, the version its sender has seen, and the form of the answer. */
@Component
public final class CommandRequests {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** The attribute of a request under which its id is kept, which logs and problem details name too. */
    public static final String TRACE = "keji.trace";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");
    private static final Pattern STRONG_TAG = Pattern.compile("\"(0|[1-9]\\d{0,17})\"");
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final MasterKey master;
    private final JsonMapper json = JsonMapper.builder().build();

    CommandRequests(MasterKey master) {
        this.master = master;
    }

    /** @param body what was sent, to tell a repeat from another request under the same key */
    public Sending sending(
            HttpServletRequest http, Actor actor, Object body, @Nullable Instant occurredAt, @Nullable String reason) {
        String sent = json.writeValueAsString(body) + '\n' + http.getHeader("If-Match");
        return new Sending(
                actor,
                scope(http, actor),
                key(http),
                master.fingerprint(sent.getBytes(StandardCharsets.UTF_8)),
                expectedVersion(http),
                occurredAt == null ? null : plausible(occurredAt, "/occurredAt"),
                reason,
                String.valueOf(http.getAttribute(TRACE)),
                false,
                false);
    }

    /**
     * One of several commands of a request, each with a key of its own: the same record is the same command, alone or
     * among others.
     *
     * @param key names the record among all of its sender's
     * @param record all of it, to tell a repeat from another record under the same key
     * @param body what it says of time and reason
     */
    public Sending sendingOf(HttpServletRequest http, Actor actor, String key, Object record, Body body) {
        Instant occurredAt = body.occurredAt();
        return new Sending(
                actor,
                actor.subject() + " record",
                key,
                master.fingerprint(json.writeValueAsString(record).getBytes(StandardCharsets.UTF_8)),
                null,
                occurredAt == null ? null : plausible(occurredAt, "/occurredAt"),
                body.reason(),
                String.valueOf(http.getAttribute(TRACE)),
                false,
                false);
    }

    /** An id for what this request makes: the same when the request is repeated. */
    public java.util.UUID newId(HttpServletRequest http, Actor actor, String kind) {
        return NameBasedId.of(kind + '\n' + scope(http, actor) + '\n' + key(http));
    }

    /** @throws Refusal if the key is missing or unreadable */
    public String key(HttpServletRequest http) {
        String key = http.getHeader(IDEMPOTENCY_KEY);
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "header " + IDEMPOTENCY_KEY);
        }
        return key;
    }

    private static String scope(HttpServletRequest http, Actor actor) {
        return actor.subject() + ' ' + http.getMethod() + ' ' + http.getRequestURI();
    }

    private static @Nullable Long expectedVersion(HttpServletRequest http) {
        String tag = http.getHeader("If-Match");
        if (tag == null || tag.equals("*")) {
            return null;
        }
        var version = STRONG_TAG.matcher(tag);
        if (!version.matches()) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "header If-Match");
        }
        return Long.parseLong(version.group(1));
    }

    /**
     * A time a body names, as finely as the log can tell times apart.
     *
     * @throws Refusal if nobody can mean it (API-05)
     */
    public static Instant plausible(Instant time, String pointer) {
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new Refusal(HouseRule.TIME_IS_PLAUSIBLE, pointer);
        }
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    /** The answer, with the version it leads to and the position a reader may wait for. */
    public ResponseEntity<String> answer(Receipt receipt, String location) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(receipt.status())
                .header("Location", location)
                .header("Event-Position", String.valueOf(receipt.position()))
                .header("Content-Type", "application/json");
        if (receipt.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.eTag("\"" + json.readTree(receipt.answer()).get("version").asLong() + "\"")
                .body(receipt.answer());
    }
}
