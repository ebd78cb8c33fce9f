package org.keji.kernel.actor;

import java.time.Instant;

/**
 * Someone who has been let in, and for how long: what is answered over hours ends with the proof it rests on.
 *
 * @param until the time from which the proof is no longer good; far in the future if it names none
 */
public record Admission(Actor actor, Instant until) {}
