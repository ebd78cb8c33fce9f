package org.keji.kernel.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command or asks a question. A person comes from a verified token; software (a deadline, a policy) acts
 * under its own name and holds no role.
 *
 * @param subject the token's {@code sub}, or the software's name
 * @param department the department a person belongs to, empty for software
 */
public record Actor(String subject, Set<Role> roles, String department, boolean software) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor person(String subject, Set<Role> roles, String department) {
        return new Actor(subject, roles, department, false);
    }

    public static Actor software(String name) {
        return new Actor(name, Set.of(), "", true);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** @param someone a subject; nobody is null */
    public boolean is(@Nullable String someone) {
        return subject.equals(someone);
    }
}
