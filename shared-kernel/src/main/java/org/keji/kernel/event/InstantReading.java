package org.keji.kernel.event;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads an instant as {@link Instant#toString} writes it, which all events do, without the formatter that can read many
 * other things: a replay reads several for each event. Whatever else stands there is left to {@link Instant#parse}.
 */
final class InstantReading extends StdDeserializer<Instant> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SHAPE = "0000-00-00T00:00:00";
    private static final int NANO_DIGITS = 9;
    private static final int TEN = 10;
    private static final int HOURS = 24;
    private static final int SECONDS = 60;

    InstantReading() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return (Instant) context.handleUnexpectedToken(Instant.class, in);
        }
        String text = in.getString();
        try {
            return instant(text);
        } catch (DateTimeException wrong) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "no instant");
        }
    }

    /** @throws DateTimeException if it is none */
    static Instant instant(String text) {
        if (!isOrdinary(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int second = number(text, 17, 19);
        // The end of a day and a leap second are times of their own kind.
        if (hour >= HOURS || second >= SECONDS) {
            return Instant.parse(text);
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        hour,
                        number(text, 14, 16),
                        second,
                        nanos(text))
                .toInstant(ZoneOffset.UTC);
    }

    /** Digits where digits belong, at most nine after the point, and a Z. */
    private static boolean isOrdinary(String text) {
        int end = text.length() - 1;
        int digits = end - SHAPE.length() - 1;
        if (end < SHAPE.length() || text.charAt(end) != 'Z' || digits == 0 || digits > NANO_DIGITS) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char shape = i < SHAPE.length() ? SHAPE.charAt(i) : i == SHAPE.length() ? '.' : '0';
            char c = text.charAt(i);
            if (shape == '0' ? c < '0' || c > '9' : c != shape) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * TEN + text.charAt(i) - '0';
        }
        return number;
    }

    private static int nanos(String text) {
        int nanos = 0;
        int point = SHAPE.length();
        for (int i = 1; i <= NANO_DIGITS; i++) {
            boolean isThere = point + i < text.length() - 1;
            nanos = nanos * TEN + (isThere ? text.charAt(point + i) - '0' : 0);
        }
        return nanos;
    }
}
