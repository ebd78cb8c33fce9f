package org.keji.kernel.identity;

import java.util.UUID;

/** Spells ids so that people can say them on the phone (decision 10). */
public final class Letters {

    /** Of what {@link #of} spells, as part of a pattern. */
    public static final String FORM = "[0-9A-HJKMNP-TV-Z]{10}";

    /** Crockford's alphabet: no I, L, O or U to be misread on the phone. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int COUNT = 10;

    private Letters() {}

    /** Ten letters of an id. */
    public static String of(UUID id) {
        long bits = id.getLeastSignificantBits();
        StringBuilder letters = new StringBuilder(COUNT);
        for (int i = 0; i < COUNT; i++) {
            letters.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return letters.toString();
    }
}
