package org.keji.command.spec;

import java.util.Set;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Role;

/** Someone who acts in the examples, with the name the examples call them by. */
public record Person(String words, Actor actor) {

    static Person of(String name, Role role) {
        return of(name, role, "Customer service");
    }

    static Person of(String name, Role role, String department) {
        String called = "%s (%s)".formatted(name, role.code().replace('-', ' '));
        return new Person(called, Actor.person(name, Set.of(role), department));
    }

    static Person software(String name) {
        return new Person("the " + name.replace('-', ' '), Actor.software(name));
    }
}
