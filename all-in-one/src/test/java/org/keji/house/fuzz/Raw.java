package org.keji.house.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * A request as the bytes that are sent, right or wrong.
 *
 * @param name what is odd about it
 * @param demand what must be heard, besides what is demanded of every answer
 */
record Raw(String name, byte[] bytes, Demand demand) {

    enum Demand {
        /** Nobody is let in, and nothing is done. */
        REFUSED,
        /** Refused, and since nobody knows where the next request would begin, the connection is closed. */
        CLOSED,
        /** It may be odd and right, and do what it says; it breaks nothing. */
        HARMLESS
    }

    static Raw refused(String name, String text) {
        return new Raw(name, bytes(text), Demand.REFUSED);
    }

    static Raw closed(String name, String text) {
        return new Raw(name, bytes(text), Demand.CLOSED);
    }

    static Raw harmless(String name, String text) {
        return new Raw(name, bytes(text), Demand.HARMLESS);
    }

    /** Every letter below 256 is one byte, so that a text can say what no charset can. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean isHead() {
        return bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("HEAD ");
    }
}
