package org.keji.kernel.policy;

import static org.keji.kernel.policy.PolicyParameter.GRADING_SCHEMES;
import static org.keji.kernel.policy.PolicyParameter.YEARS_ESTABLISHED;
import static org.keji.kernel.policy.PolicyParameter.YEARS_LOYAL;

import java.util.List;
import java.util.stream.Stream;
import org.keji.kernel.grade.GradingScheme;

/** What is wrong with how an edition classifies customers: grades and years that nobody reaches (CU-04, CU-06). */
final class ClassCheck {

    private ClassCheck() {}

    static List<PolicyFinding> of(PolicyEdition edition) {
        return Stream.concat(years(edition), edition.schemes().stream().flatMap(ClassCheck::unreached))
                .toList();
    }

    private static Stream<PolicyFinding> years(PolicyEdition edition) {
        boolean isInOrder = edition.number(YEARS_ESTABLISHED).compareTo(edition.number(YEARS_LOYAL)) < 0;
        return isInOrder
                ? Stream.empty()
                : Stream.of(PolicyFinding.gap(
                        "Nobody is an established customer: who could be one is loyal already.",
                        "没有客户会被列为老客户：够年数者已为忠诚客户。",
                        YEARS_ESTABLISHED,
                        YEARS_LOYAL));
    }

    private static Stream<PolicyFinding> unreached(GradingScheme scheme) {
        return scheme.unreached().stream()
                .map(step -> PolicyFinding.gap(
                        "A way to the grade %s of %s leads nobody there: one before it takes them all."
                                .formatted(step.grade(), scheme.name()),
                        "方案%s的%s级有一条件从不适用：在前的条件已包含它。".formatted(scheme.name(), step.grade()),
                        GRADING_SCHEMES));
    }
}
