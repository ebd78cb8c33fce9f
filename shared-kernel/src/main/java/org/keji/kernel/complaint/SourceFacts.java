package org.keji.kernel.complaint;

/**
 * What a source of past complaints says about an outcome without saying when it came about. It is kept beside the
 * complaint and moves no clock.
 */
public record SourceFacts(String response, Told timely, Told disputed) {

    /** Yes, no, or nothing said. */
    public enum Told {
        YES,
        NO,
        NOT_SAID
    }
}
