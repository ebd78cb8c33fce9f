package org.keji.command.notice;

/** Where notices leave the house. */
interface NoticePort {

    /** What the outbox says a notice went through: {@code smtp}. */
    String name();

    /**
     * Hands a letter over, and answers within a few minutes at the longest. Whatever is thrown counts as not knowing
     * whether it was taken.
     */
    Delivery deliver(Letter letter);
}
