package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.rule.Sentence;

/** Parameters that say how customers are classified and served: what they can be, and how they are said. */
class ClassParameterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VISIT_EFFORT | star 6, question-mark 4, cash-cow 3, dog 0 | true",
                "VISIT_EFFORT | star 6, question-mark 4, cash-cow 3 | false",
                "VISIT_EFFORT | star 6, star 4, cash-cow 3, dog 1 | false",
                "VISIT_EFFORT | star 6, question-mark 4, cash-cow 3, dog 100 | false",
                "VISIT_EFFORT | star 6, question-mark 4, cash-cow 3, cat 1 | false",
                "VISIT_EFFORT | star six, question-mark 4, cash-cow 3, dog 1 | false",
                "TEAM_FUNCTIONS | claims | true",
                "TEAM_FUNCTIONS | claims, key accounts, 理赔 | true",
                "TEAM_FUNCTIONS | claims, claims | false",
                "TEAM_FUNCTIONS | claims,finance | false",
                "TEAM_FUNCTIONS | claims=finance | false",
                "TEAM_FUNCTIONS | claims,  | false",
                "SERVICE_LARGE | Focus / 重点关注 | true",
                "SERVICE_LARGE | Focus | false",
                "SERVICE_LARGE | Focus/重点关注 | false",
                "SERVICE_LARGE | A / B / C | false",
                "SERVICE_LARGE | Focus /  | false",
                "GRADING_SCHEMES | x: A revenue>=1, B | true",
                "GRADING_SCHEMES | x: A, B | false",
                "YEARS_LOYAL | 0 | false",
                "YEARS_LOYAL | 1 | true",
                "LARGE_CLIENT_PURCHASES | 1000000 | true",
            })
    void whatAParameterCanBe(PolicyParameter parameter, String value, boolean allowed) {
        assertThat(parameter.type().allows(value)).isEqualTo(allowed);
    }

    @Test
    void whatTheySayInWords() {
        assertThat(PolicyParameter.VISIT_EFFORT.type().words("dog 1, star 6, question-mark 4, cash-cow 3"))
                .isEqualTo(new Sentence("star 6, question mark 4, cash cow 3, dog 1", "明星6、问题4、金牛3、瘦狗1"));
        assertThat(PolicyParameter.SERVICE_LARGE.type().words("Focus / 重点关注")).isEqualTo(new Sentence("Focus", "重点关注"));
        assertThat(PolicyParameter.TEAM_FUNCTIONS.type().words("claims, finance"))
                .isEqualTo(new Sentence("claims, finance", "claims、finance"));
        assertThat(PolicyParameter.GRADING_SCHEMES.type().words("x: A revenue>=1, B"))
                .isEqualTo(new Sentence("x: A from revenue at least 1, else B", "x：A须采购额≥1，其余为B"));
    }

    @Test
    void anEditionReadsThem() {
        PolicyEdition standard = new ShippedBooks().named("standard");
        assertThat(standard.visits(Quadrant.STAR)).isEqualTo(6);
        assertThat(standard.visits(Quadrant.DOG)).isEqualTo(1);
        assertThat(standard.teamFunctions()).containsExactly("underwriting", "claims", "promotion", "finance");
        assertThat(standard.schemes()).hasSize(3);
        assertThat(standard.wording(PolicyParameter.SERVICE_MEDIUM).english()).isEqualTo("Focus");
    }
}
