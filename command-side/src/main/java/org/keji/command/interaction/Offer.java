package org.keji.command.interaction;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;

/** Who is asked to take it: somebody, or a department. */
public record Offer(String department, @Nullable String to) {

    boolean isFor(Actor actor) {
        return to == null ? actor.department().equals(department) : actor.is(to);
    }
}
