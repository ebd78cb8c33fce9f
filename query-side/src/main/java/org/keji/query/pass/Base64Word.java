package org.keji.query.pass;

import java.util.Base64;
import java.util.Optional;

/** Base64 for addresses without padding, in the one way in which it is written: nothing else is read. */
final class Base64Word {

    private Base64Word() {}

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The bytes; empty if it is no such word, or one whose last character carries bits that mean nothing. */
    static Optional<byte[]> read(String word) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(word);
            return of(bytes).equals(word) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
