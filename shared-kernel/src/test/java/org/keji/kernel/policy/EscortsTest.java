package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.actor.Role;
import org.keji.kernel.rule.Sentence;

/** How the book says who goes with a group. */
class EscortsTest {

    private static final String WRITTEN = "abc: A service-manager, B service-supervisor, account-manager";

    @Test
    void everyGradeHasItsEscortAndAllOthersHaveOne() {
        Escort escort = Editions.with(PolicyParameter.GROUP_ESCORT, WRITTEN).groupEscort();
        assertThat(escort.scheme()).isEqualTo("abc");
        assertThat(escort.of("A")).isEqualTo(Role.SERVICE_MANAGER);
        assertThat(escort.of("B")).isEqualTo(Role.SERVICE_SUPERVISOR);
        assertThat(escort.of("C")).isEqualTo(Role.ACCOUNT_MANAGER);
        assertThat(escort.of(null)).isEqualTo(Role.ACCOUNT_MANAGER);
        assertThat(PolicyParameter.GROUP_ESCORT.type().words(WRITTEN))
                .isEqualTo(new Sentence(
                        "by scheme abc: A service manager, B service supervisor, otherwise account manager",
                        "按方案abc：A级客户服务部经理、B级客户关系主管，其余客户经理"));
        assertThat(Escorts.of("abc: front-desk").of("A")).isEqualTo(Role.FRONT_DESK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "abc:",
                "abc: nobody",
                "abc: A nobody, front-desk",
                "abc: A front-desk",
                "abc: A front-desk, A front-desk, front-desk",
                "A front-desk, front-desk"
            })
    void whatNamesNoRoleOrAGradeTwiceIsNone(String value) {
        assertThat(PolicyParameter.GROUP_ESCORT.type().allows(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Escorts.of(value));
    }
}
