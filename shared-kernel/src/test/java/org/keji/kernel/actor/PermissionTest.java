package org.keji.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTest {

    @ParameterizedTest
    @EnumSource
    void deadlinesAreNobodysToDraw(Role role) {
        assertThat(Permission.MISS_DEADLINE.reachOf(role)).isEqualTo(Scope.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNoRoleMayNothing(Permission permission) {
        assertThat(permission.reachOf(Actor.person("nobody", Set.of(), ""))).isEqualTo(Scope.NONE);
        assertThat(permission.reachOf(Actor.software("due-list"))).isEqualTo(Scope.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void administratorsAuditorsAndAnalystsDoNoBusiness(Permission permission) {
        Actor watcher = Actor.person("watcher", Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.ANALYST), "");
        assertThat(permission.isBusiness() && permission.reachOf(watcher) != Scope.NONE)
                .isFalse();
    }

    @Test
    void analystsNeverReadPeople() {
        assertThat(Permission.READ_COMPLAINANTS.reachOf(Role.ANALYST)).isEqualTo(Scope.NONE);
        assertThat(Permission.READ_COMPLAINTS.reachOf(Role.ANALYST)).isEqualTo(Scope.NONE);
    }

    @Test
    void severalRolesReachAsFarAsTheFurthest() {
        Actor both = Actor.person("both", Set.of(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_OFFICER), "Billing");
        assertThat(Permission.READ_COMPLAINTS.reachOf(both)).isEqualTo(Scope.DEPARTMENT);
    }
}
