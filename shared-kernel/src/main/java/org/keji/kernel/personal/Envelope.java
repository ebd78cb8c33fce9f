package org.keji.kernel.personal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

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
