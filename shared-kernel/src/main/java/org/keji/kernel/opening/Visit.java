package org.keji.kernel.opening;

import org.keji.kernel.actor.Actor;

/**
 * Who opens something, and why.
 *
 * @param operation what was asked, as the description of the API names it
 * @param about the object it is opened with
 */
public record Visit(Actor actor, String operation, String about) {}
