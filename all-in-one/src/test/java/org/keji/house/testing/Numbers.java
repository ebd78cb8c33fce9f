package org.keji.house.testing;

import java.util.concurrent.ThreadLocalRandom;

/** Numbers nobody has used here. */
public final class Numbers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int PLACES = 17;
    private static final int WEIGHT_BASE = 3;

    private Numbers() {}

    /** A registration number: 17 places at random, and the check character they ask for. */
    public static String registration() {
        int base = ALPHABET.length();
        StringBuilder number = new StringBuilder();
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < PLACES; place++) {
            int digit = ThreadLocalRandom.current().nextInt(base);
            number.append(ALPHABET.charAt(digit));
            sum += digit * weight;
            weight = weight * WEIGHT_BASE % base;
        }
        return number.append(ALPHABET.charAt((base - sum % base) % base)).toString();
    }
}
