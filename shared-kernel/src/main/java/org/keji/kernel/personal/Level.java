package org.keji.kernel.personal;

import static org.keji.kernel.actor.Role.ACCOUNT_MANAGER;
import static org.keji.kernel.actor.Role.ADMINISTRATOR;
import static org.keji.kernel.actor.Role.ANALYST;
import static org.keji.kernel.actor.Role.AUDITOR;
import static org.keji.kernel.actor.Role.FINANCE_OFFICER;
import static org.keji.kernel.actor.Role.GENERAL_MANAGER;
import static org.keji.kernel.actor.Role.SERVICE_MANAGER;
import static org.keji.kernel.actor.Role.SERVICE_SUPERVISOR;

import java.util.EnumSet;
import java.util.Set;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Role;

/**
 * How well a field is kept (DP-02, DP-06). Permissions say on whose objects somebody works; a level says which fields
 * of those objects their roles are told. From {@link #CONFIDENTIAL} on a field rests sealed, and each opening is noted.
 */
public enum Level {
    /** May be printed on a poster. */
    PUBLIC("公开", everyone()),
    /** For everybody who works here and may see the object. */
    INTERNAL("内部", everyone()),
    /** What was told in confidence, for those who deal with it. */
    CONFIDENTIAL("机密", everyone()),
    /** Who somebody is, what they said and how they are reached. */
    PERSONAL("个人", EnumSet.complementOf(EnumSet.of(ANALYST, ADMINISTRATOR))),
    AGE("年龄", EnumSet.of(ACCOUNT_MANAGER, SERVICE_SUPERVISOR, SERVICE_MANAGER, AUDITOR)),
    SEX("性别", EnumSet.of(ACCOUNT_MANAGER, SERVICE_SUPERVISOR, SERVICE_MANAGER, AUDITOR)),
    FINANCES("财务", EnumSet.of(ACCOUNT_MANAGER, SERVICE_MANAGER, GENERAL_MANAGER, FINANCE_OFFICER, AUDITOR));

    private final String chinese;
    private final Set<Role> readers;

    Level(String chinese, Set<Role> readers) {
        this.chinese = chinese;
        this.readers = Set.copyOf(readers);
    }

    public String chinese() {
        return chinese;
    }

    /** Whether a field of this level is kept as ciphertext and opened one by one. */
    public boolean isSealed() {
        return compareTo(CONFIDENTIAL) >= 0;
    }

    /** Whether somebody with one of these roles is told such a field; software acts for the house, and is. */
    public boolean opensTo(Actor actor) {
        return actor.software() || actor.roles().stream().anyMatch(readers::contains);
    }

    public boolean opensTo(Role role) {
        return readers.contains(role);
    }

    private static Set<Role> everyone() {
        return EnumSet.allOf(Role.class);
    }
}
