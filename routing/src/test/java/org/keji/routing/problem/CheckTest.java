package org.keji.routing.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is impossible is found before anybody searches. */
class CheckTest {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final Travel WAYS = Travel.of(3, (_, _) -> 1_000, (_, _) -> 600);
    private static final Round DAY = new Round("Lin", DATE, 0, 0, List.of(Span.ofHours(9, 17)), 10);
    private static final Stop VISIT = Stop.of("v", 1, 3_600, Set.of("Lin"), DATE, DATE);

    private static List<String> found(List<Round> rounds, List<Stop> stops) {
        return found(WAYS, rounds, stops);
    }

    private static List<String> found(Travel ways, List<Round> rounds, List<Stop> stops) {
        List<Finding> findings = new Problem(ways, rounds, stops, Weights.usual()).check();
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.problem()).endsWith(".");
            assertThat(finding.remedy()).endsWith(".");
        });
        return findings.stream().map(Finding::where).toList();
    }

    @Test
    void whatIsPossibleHasNoFindings() {
        assertThat(found(List.of(DAY), List.of(VISIT))).isEmpty();
    }

    @Test
    void ofDays() {
        Round elsewhere = new Round("Wu", DATE, 7, -1, List.of(), -1);
        Round backwards = new Round("Chen", DATE, 0, 0, List.of(new Span(10, 9)), 0);

        assertThat(found(List.of(), List.of())).containsExactly("/rounds");
        assertThat(found(List.of(DAY, DAY), List.of())).containsExactly("/rounds/1");
        assertThat(found(List.of(elsewhere), List.of()))
                .containsExactly("/rounds/0/start", "/rounds/0/end", "/rounds/0/capacity", "/rounds/0/hours");
        assertThat(found(List.of(backwards), List.of())).containsExactly("/rounds/0/hours");
    }

    @Test
    void ofVisits() {
        Stop wrong = new Stop(
                "w", "w", 3, 0, -1, Set.of(), DATE, DATE.minusDays(1), Visiting.anyTime(), Urgency.wished(0), -1, null);
        Visiting overlapping = Visiting.daily(List.of(Span.ofHours(9, 12), Span.ofHours(11, 13)));

        assertThat(found(List.of(DAY), List.of(wrong)))
                .containsExactly(
                        "/stops/0/place",
                        "/stops/0/seconds",
                        "/stops/0/load",
                        "/stops/0/apart",
                        "/stops/0/until",
                        "/stops/0/urgency/weight");
        assertThat(found(List.of(DAY), List.of(VISIT, VISIT))).containsExactly("/stops/1/id");
        assertThat(found(List.of(DAY), List.of(VISIT.urgent(new Urgency(true, 1, -1, 0)))))
                .containsExactly("/stops/0/urgency");
        assertThat(found(List.of(DAY), List.of(VISIT.at(overlapping)))).hasSize(7);
        assertThat(found(
                        List.of(DAY),
                        List.of(VISIT.at(new Visiting(Map.of(), Map.of(DATE, List.of(new Span(-1, 5))))))))
                .containsExactly("/stops/0/visiting/special/2026-06-01");
    }

    @Test
    void ofWays() {
        assertThat(found(Travel.of(3, (_, _) -> 1, (from, to) -> from < to ? -1 : 0), List.of(DAY), List.of()))
                .containsExactly("/travel/0/1");
    }

    @Test
    void ofWhatIsAgreed() {
        Stop night = VISIT.agreed(new Appointment("Lin", DATE, 20 * 3_600));
        Stop nobody = VISIT.agreed(new Appointment("Wu", DATE, 10 * 3_600));
        Stop ten = VISIT.agreed(new Appointment("Lin", DATE, 10 * 3_600));
        Stop eleven =
                Stop.of("w", 2, 3_600, Set.of("Lin"), DATE, DATE).agreed(new Appointment("Lin", DATE, 11 * 3_600));
        Stop again = Stop.of("w", 1, 3_600, Set.of("Lin"), DATE, DATE)
                .of("v")
                .apart(1)
                .agreed(new Appointment("Lin", DATE, 14 * 3_600));

        assertThat(found(List.of(DAY), List.of(night))).containsExactly("/stops/0/agreed");
        assertThat(found(List.of(DAY), List.of(nobody))).containsExactly("/stops/0/agreed");
        assertThat(found(List.of(DAY), List.of(ten))).isEmpty();
        assertThat(found(List.of(DAY), List.of(ten, eleven)))
                .as("ten minutes away")
                .containsExactly("/rounds/0");
        assertThat(found(List.of(DAY), List.of(ten.loading(11)))).containsExactly("/rounds/0");
        assertThat(found(List.of(DAY), List.of(ten, again))).containsExactly("/stops/v", "/stops/w");
    }
}
