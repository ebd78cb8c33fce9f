package org.keji.kernel.actor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far each role reaches by one row of the policy table; a role that is not named reaches nothing.
 *
 * @param scopes of the roles that reach anything
 */
record Grants(Map<Role, Scope> scopes) {

    /** Who watches or keeps the house does no business. */
    private static final List<Role> IDLE = List.of(Role.AUDITOR, Role.ANALYST, Role.ADMINISTRATOR);

    Grants {
        scopes = Map.copyOf(scopes);
    }

    /** What software alone does. */
    static Grants none() {
        return of(Scope.NONE, Stream.of());
    }

    /** Reaches what is one's own. */
    static Grants own(Role... roles) {
        return of(Scope.OWN, Stream.of(roles));
    }

    /** Reaches what is of one's department. */
    static Grants department(Role... roles) {
        return of(Scope.DEPARTMENT, Stream.of(roles));
    }

    /** Reaches everything. */
    static Grants any(Role... roles) {
        return of(Scope.ANY, Stream.of(roles));
    }

    /** Reaches everything for those who lead the service department, and for these. */
    static Grants service(Role... besides) {
        return any(Role.SERVICE_SUPERVISOR, Role.SERVICE_MANAGER).and(any(besides));
    }

    static Grants everyone(Scope scope) {
        return of(scope, Stream.of(Role.values()));
    }

    static Grants working(Scope scope) {
        return of(scope, Stream.of(Role.values()).filter(role -> !IDLE.contains(role)));
    }

    /** The same, where nothing else is said of a role. */
    Grants and(Grants... more) {
        Map<Role, Scope> all = new EnumMap<>(Role.class);
        all.putAll(scopes);
        Stream.of(more).forEach(one -> all.putAll(one.scopes));
        return new Grants(all);
    }

    private static Grants of(Scope scope, Stream<Role> roles) {
        Map<Role, Scope> all = new EnumMap<>(Role.class);
        roles.forEach(role -> all.put(role, scope));
        return new Grants(all);
    }
}
