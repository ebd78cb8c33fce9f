package org.keji.house.walk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Role;

/** Those who do things, each with one role. */
final class People {

    static final List<String> DEPARTMENTS = List.of("Billing", "Logistics", "Production");
    static final List<Actor> FRONT =
            List.of(one(Role.ACCOUNT_MANAGER, 1), one(Role.ACCOUNT_MANAGER, 2), one(Role.ACCOUNT_MANAGER, 3));
    static final List<Actor> HEADS = List.of(
            one(Role.SERVICE_SUPERVISOR, 1),
            one(Role.SERVICE_SUPERVISOR, 2),
            one(Role.SERVICE_MANAGER, 1),
            one(Role.SERVICE_MANAGER, 2));
    static final Actor MANAGER = HEADS.getLast();
    static final List<Actor> QUALITY = List.of(one(Role.QUALITY_OFFICER, 1), one(Role.QUALITY_OFFICER, 2));
    static final List<Actor> OFFICERS =
            List.of(officer(1, DEPARTMENTS.get(0)), officer(2, DEPARTMENTS.get(1)), officer(3, DEPARTMENTS.get(2)));
    static final Actor AUDITOR = one(Role.AUDITOR, 1);
    static final List<Actor> ALL = Stream.of(FRONT, HEADS, QUALITY, OFFICERS, List.of(AUDITOR))
            .flatMap(List::stream)
            .toList();

    private People() {}

    private static Actor one(Role role, int number) {
        return Actor.person(role.code() + "-" + number, Set.of(role), "Customer service");
    }

    private static Actor officer(int number, String department) {
        return Actor.person(Role.DEPARTMENT_OFFICER.code() + "-" + number, Set.of(Role.DEPARTMENT_OFFICER), department);
    }

    static Actor named(String subject) {
        return ALL.stream().filter(actor -> actor.is(subject)).findFirst().orElseThrow();
    }

    static Actor of(String department) {
        return OFFICERS.get(DEPARTMENTS.indexOf(department));
    }

    /** Those who may do what belongs to a complaint's owner: the owner and the heads. */
    static List<Actor> inCharge(@Nullable String owner) {
        return owner == null
                ? HEADS
                : Stream.concat(Stream.of(named(owner), named(owner)), HEADS.stream())
                        .toList();
    }
}
