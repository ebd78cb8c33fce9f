package org.keji.command.notice;

import org.jspecify.annotations.Nullable;

/** What became of a letter that was to be handed over. */
sealed interface Delivery {

    /** It was taken. */
    record Accepted() implements Delivery {}

    /**
     * It was not taken and never will be.
     *
     * @param reply the server's reply code, of the 500s
     */
    record Refused(int reply) implements Delivery {}

    /**
     * It was certainly not taken, and may be later.
     *
     * @param reply the server's reply code; null if it gave none
     */
    record Later(@Nullable Integer reply) implements Delivery {}

    /** It was on its way when the line went dead: nobody here knows whether it was taken. */
    record Unknown() implements Delivery {}
}
