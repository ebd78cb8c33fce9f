package org.keji.eventstore.vault;

/** There is no key for this subject: nothing sealed under it can be read. */
public final class KeyGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyGone(String subject) {
        super("There is no key for " + subject);
    }
}
