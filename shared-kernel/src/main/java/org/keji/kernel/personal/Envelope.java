package org.keji.kernel.personal;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A sealed value as it rests in the log, in read models and in replies. It names where it was sealed, so that it can
 * be copied anywhere without being opened and still opens only as what it was.
 *
 * @param subject whose key opens it
 * @param origin the event or command it was written with
 * @param field the field it was written in
 * @param sealed the ciphertext
 */
public record Envelope(String subject, UUID origin, String field, byte[] sealed) {

    private static final Set<String> FIELDS = Stream.of(Envelope.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** Whether this JSON is an envelope; it is told by its fields, whichever event carries it. */
    public static boolean is(JsonNode value) {
        return value.isObject() && FIELDS.equals(Set.copyOf(value.propertyNames()));
    }

    byte[] context() {
        return context(subject, origin, field);
    }

    static byte[] context(String subject, UUID origin, String field) {
        return (subject + '\n' + origin + '\n' + field).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Envelope[" + subject + ", " + field + "]";
    }
}
