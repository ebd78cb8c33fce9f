package org.keji.kernel.place;

/** The way from one place to another: metres and seconds, both 0 where one is there already. */
public record Trip(int metres, int seconds) {

    public static final Trip NONE = new Trip(0, 0);

    /** @throws IllegalArgumentException if a way is shorter than none */
    public Trip {
        if (metres < 0 || seconds < 0) {
            throw new IllegalArgumentException("A way has a length and takes a time");
        }
    }
}
