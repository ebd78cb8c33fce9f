package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.keji.kernel.policy.PolicyFinding.Kind.CONTRADICTION;
import static org.keji.kernel.policy.PolicyFinding.Kind.GAP;
import static org.keji.kernel.policy.PolicyParameter.*;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.kernel.rule.Sentence;

class PolicyCheckTest {

    private static final List<PolicyParameter> SPANS = List.of(
            COMPLAINT_FIRST_ANSWER,
            COMPLAINT_ASSESSMENT,
            COMPLAINT_HAND_OVER,
            COMPLAINT_RESOLUTION_CRITICAL,
            COMPLAINT_RESOLUTION_MAJOR,
            COMPLAINT_RESOLUTION_MINOR,
            COMPLAINT_RESOLUTION_URGENT);

    /** One setting of the standard book is moved to the last value that is sound, and past it. */
    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_RESOLUTION_CRITICAL, P7D, none",
        "COMPLAINT_RESOLUTION_CRITICAL, P7DT1S, CONTRADICTION",
        "COMPLAINT_RESOLUTION_MAJOR, P14D, none",
        "COMPLAINT_RESOLUTION_MAJOR, P14DT1S, CONTRADICTION",
        "COMPLAINT_RESOLUTION_MINOR, P7D, none",
        "COMPLAINT_RESOLUTION_MINOR, P6DT23H59M59S, CONTRADICTION",
        "COMPLAINT_RESOLUTION_URGENT, P13DT23H, none",
        "COMPLAINT_RESOLUTION_URGENT, P14D, GAP",
        "COMPLAINT_ASSESSMENT, P2D, none",
        "COMPLAINT_ASSESSMENT, P2DT1S, CONTRADICTION",
        "COMPLAINT_FIRST_ANSWER, PT8H, none",
        "COMPLAINT_FIRST_ANSWER, PT7H59M59S, GAP",
        "COMPLAINT_HAND_OVER, PT24H, none",
        "COMPLAINT_HAND_OVER, PT24H1S, GAP",
        "COMPLAINT_INVESTIGATED_BY, service-supervisor, none",
        "COMPLAINT_INVESTIGATED_BY, quality-officer auditor, GAP",
        "COMPLAINT_INVESTIGATED_BY, front-desk auditor, CONTRADICTION",
        "COMPLAINT_MAJOR_INFORMS, general-manager, none",
        "COMPLAINT_MAJOR_INFORMS, quality-officer, GAP",
        "COMPLAINT_CRITICAL_INFORMS, service-manager front-desk, GAP",
        "CONTRACT_REVIEW_WITHIN, P60D, none",
        "CONTRACT_REVIEW_WITHIN, P60DT1S, GAP",
        "VISIT_TRAINING_LEAST, PT2H, none",
        "VISIT_TRAINING_LEAST, PT2H1S, CONTRADICTION",
        "GIFT_LIMIT_OFFICIAL, 300.00, none",
        "GIFT_LIMIT_OFFICIAL, 300.01, GAP",
        "GIFT_LIMIT_OFFICIAL_YEAR, 1000, none",
        "GIFT_LIMIT_OFFICIAL_YEAR, 1000.01, GAP",
        "YEARS_ESTABLISHED, 4, none",
        "YEARS_ESTABLISHED, 5, GAP",
        "YEARS_LOYAL, 1, GAP",
        "GRADING_SCHEMES, 'x: A revenue>=2, B revenue>=1, C', none",
        "GRADING_SCHEMES, 'x: A revenue>=1, B revenue>=2, C', GAP",
    })
    void whatIsWrongIsFoundAtItsBoundary(PolicyParameter parameter, String value, String expected) {
        List<PolicyFinding> found = PolicyCheck.of(Editions.with(parameter, value));
        assertThat(found).hasSize(expected.equals("none") ? 0 : 1).allSatisfy(finding -> {
            assertThat(finding.kind()).hasToString(expected);
            assertThat(finding.parameters()).contains(parameter);
            assertThat(finding.sentence().english()).endsWith(".");
            assertThat(finding.sentence().chinese()).endsWith("。");
        });
    }

    @Test
    void whatIsFoundIsSaidWithTheTimesThatCollide() {
        assertThat(PolicyCheck.of(Editions.with(COMPLAINT_RESOLUTION_CRITICAL, "P8D")))
                .extracting(PolicyFinding::sentence)
                .containsExactly(
                        new Sentence("What weighs more has longer: 8 days, against 7 days.", "较重者时限反而较长：8天，而较轻者为7天。"));
    }

    @Test
    void whoIsToldOfMajorComplaintsAndMayNotReadThemIsFound() {
        assertThat(PolicyCheck.of(Editions.with(Map.of(
                        COMPLAINT_MAJOR_INFORMS,
                        "general-manager front-desk",
                        COMPLAINT_CRITICAL_INFORMS,
                        "general-manager front-desk"))))
                .extracting(
                        finding -> finding.parameters().getFirst(),
                        finding -> finding.sentence().english())
                .containsExactly(
                        tuple(COMPLAINT_MAJOR_INFORMS, "Told of a complaint, and may not read it: front-desk."),
                        tuple(COMPLAINT_CRITICAL_INFORMS, "Told of a complaint, and may not read it: front-desk."));
    }

    /** Held against a plain reading of the same rules, over editions drawn at random. */
    @Test
    void aWalkThroughTheSpaceFindsTheSameAsAPlainReading() {
        long seed = Long.getLong("keji.seed", System.nanoTime());
        Random dice = new Random(seed);
        int contradictory = 0;
        int gaping = 0;
        for (int i = 0; i < 5_000; i++) {
            Map<PolicyParameter, String> values = new EnumMap<>(PolicyParameter.class);
            SPANS.forEach(span -> values.put(span, "PT" + (1 + dice.nextInt(120)) + "H"));
            PolicyEdition edition = Editions.with(values);
            boolean isContradictory = isContradictory(edition);
            boolean hasGap = hasGap(edition);
            List<PolicyFinding> found = PolicyCheck.of(edition);
            assertThat(found.stream().anyMatch(finding -> finding.kind() == CONTRADICTION))
                    .as("seed %d: %s", seed, values)
                    .isEqualTo(isContradictory)
                    .isEqualTo(PolicyCheck.isContradictory(edition));
            assertThat(found.stream().anyMatch(finding -> finding.kind() == GAP))
                    .as("seed %d: %s", seed, values)
                    .isEqualTo(hasGap);
            contradictory += isContradictory ? 1 : 0;
            gaping += hasGap ? 1 : 0;
        }
        assertThat(List.of(contradictory, gaping))
                .allSatisfy(count -> assertThat(count).isBetween(1, 4_999));
    }

    private static long hours(PolicyEdition edition, PolicyParameter span) {
        return edition.duration(span).toHours();
    }

    private static boolean isContradictory(PolicyEdition edition) {
        long[] bySeverity = {
            hours(edition, COMPLAINT_RESOLUTION_CRITICAL),
            hours(edition, COMPLAINT_RESOLUTION_MAJOR),
            hours(edition, COMPLAINT_RESOLUTION_MINOR)
        };
        long shortest = Math.min(
                hours(edition, COMPLAINT_RESOLUTION_URGENT),
                IntStream.range(0, 3).mapToLong(i -> bySeverity[i]).min().orElseThrow());
        return bySeverity[0] > bySeverity[1]
                || bySeverity[1] > bySeverity[2]
                || hours(edition, COMPLAINT_FIRST_ANSWER) + hours(edition, COMPLAINT_ASSESSMENT) > shortest;
    }

    private static boolean hasGap(PolicyEdition edition) {
        long urgent = hours(edition, COMPLAINT_RESOLUTION_URGENT);
        return urgent >= hours(edition, COMPLAINT_RESOLUTION_CRITICAL)
                        && urgent >= hours(edition, COMPLAINT_RESOLUTION_MAJOR)
                        && urgent >= hours(edition, COMPLAINT_RESOLUTION_MINOR)
                || hours(edition, COMPLAINT_HAND_OVER) > hours(edition, COMPLAINT_FIRST_ANSWER);
    }

    @Test
    void everyCaseHasALimitAndTheParameterThatSetsIt() {
        assertThat(PolicyCase.all(new ShippedBooks().named("standard")))
                .extracting(PolicyCase::severity, PolicyCase::urgent, PolicyCase::allowed, PolicyCase::binding)
                .containsExactly(
                        tuple(COMPLAINT_RESOLUTION_CRITICAL, false, Duration.ofDays(3), COMPLAINT_RESOLUTION_CRITICAL),
                        tuple(COMPLAINT_RESOLUTION_CRITICAL, true, Duration.ofDays(3), COMPLAINT_RESOLUTION_CRITICAL),
                        tuple(COMPLAINT_RESOLUTION_MAJOR, false, Duration.ofDays(7), COMPLAINT_RESOLUTION_MAJOR),
                        tuple(COMPLAINT_RESOLUTION_MAJOR, true, Duration.ofDays(3), COMPLAINT_RESOLUTION_URGENT),
                        tuple(COMPLAINT_RESOLUTION_MINOR, false, Duration.ofDays(14), COMPLAINT_RESOLUTION_MINOR),
                        tuple(COMPLAINT_RESOLUTION_MINOR, true, Duration.ofDays(3), COMPLAINT_RESOLUTION_URGENT));
    }
}
