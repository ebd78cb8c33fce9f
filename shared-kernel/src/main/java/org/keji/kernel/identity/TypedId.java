package org.keji.kernel.identity;

import java.util.UUID;

/** What every typed id has in common: a prefix that tells its kind, and a UUID. */
final class TypedId {

    private TypedId() {}

    static void check(String prefix, String value) {
        boolean wellFormed = value.startsWith(prefix) && isUuid(value.substring(prefix.length()));
        if (!wellFormed) {
            throw new IllegalArgumentException("An id of this kind reads " + prefix + "<uuid in lower case>");
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}
