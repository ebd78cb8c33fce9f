package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The unified social credit code of an organisation (统一社会信用代码): 17 places and a check character after GB 32100-2015.
 * Letters that are taken for digits (I, O, Z, S, V) do not come in it.
 */
public record RegistrationNumber(@JsonValue String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int WEIGHT_BASE = 3;

    /** @throws IllegalArgumentException if a place or the check character is wrong */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegistrationNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("No registration number reads like this");
        }
    }

    /** Whether the check character is the one that the other places ask for. */
    public static boolean isValid(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(place -> ALPHABET.indexOf(place) >= 0)
                && text.charAt(LENGTH - 1) == checkCharacter(text);
    }

    /** Weights are the powers of 3, modulo 31; the check character makes the weighted sum a multiple of 31. */
    private static char checkCharacter(String text) {
        int base = ALPHABET.length();
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += ALPHABET.indexOf(text.charAt(place)) * weight;
            weight = weight * WEIGHT_BASE % base;
        }
        return ALPHABET.charAt((base - sum % base) % base);
    }

    @Override
    public String toString() {
        return value;
    }
}
