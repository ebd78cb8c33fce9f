package org.keji.query.pass;

import java.time.Instant;

/**
 * What a pass says. It names no person: who holds it is asked for at the gate (PE-07).
 *
 * @param permit number of the permit
 * @param visitor number of the visitor within the permit, from 1; 0 for the permit itself
 * @param kind of the visit, by its code (PE-02)
 * @param area that may be entered, by its code (PE-06)
 * @param from first second at which it holds
 * @param until first second at which it holds no longer
 * @param position in the log of what it rests on; it cannot know of anything after that
 */
public record PassClaims(
        String permit, int visitor, String kind, String area, Instant from, Instant until, long position) {

    /** What passes of this house say of who issued them. */
    public static final String ISSUER = "keji";
}
