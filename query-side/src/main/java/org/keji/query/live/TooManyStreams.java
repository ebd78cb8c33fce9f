package org.keji.query.live;

/** No further stream can be opened now; the same request may be sent again later, or to another node. */
public final class TooManyStreams extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyStreams(String why) {
        super(why, null, false, false);
    }
}
