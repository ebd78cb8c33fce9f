package org.keji.planning.route;

/** There is something no search could begin with, other than a visit; the message says what, and what to do. */
final class ImpossibleGround extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImpossibleGround(String message) {
        super(message);
    }
}
