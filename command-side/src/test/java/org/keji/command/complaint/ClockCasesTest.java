package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.command.spec.Example.example;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Wished;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Trial;
import org.keji.kernel.complaint.ComplaintClocks;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.Standing;
import org.keji.kernel.event.DomainEvent;

/** Holds what decides against the table of clocks: the fold in the order of the record, and every step as a command. */
class ClockCasesTest {

    private static final int AT_LEAST = 40;

    @Test
    void theTableHasFortyCasesThatShareNoTitle() {
        assertThat(ClockCases.ALL)
                .hasSizeGreaterThanOrEqualTo(AT_LEAST)
                .extracting(ClockCase::title)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCaseEndsWithWhatIsShownAfterAllOfIt() {
        assertThat(ClockCases.ALL)
                .allSatisfy(
                        each -> assertThat(looksBackOnAll(each, each.readings().getLast()))
                                .isTrue());
    }

    @Test
    void stepsAreToldInTheOrderTheyBecameKnown() {
        assertThat(ClockCases.ALL).allSatisfy(each -> {
            assertThat(each.steps()).extracting(ClockStep::recordedAt).isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(each.steps())
                    .allSatisfy(step -> assertThat(step.recordedAt()).isAfterOrEqualTo(step.datedAt()));
        });
    }

    @TestFactory
    Stream<DynamicTest> theFoldInTheOrderOfTheRecordShowsIt() {
        return ClockCases.ALL.stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> checkReadings(each)));
    }

    @TestFactory
    Stream<DynamicTest> everyStepIsWhatItsCommandComesTo() {
        return everyStep().map(step -> DynamicTest.dynamicTest(step.title(), () -> Trial.of(Complaint.class, step)));
    }

    /** Every step as an example, given the steps before it. */
    static Stream<Example> everyStep() {
        return ClockCases.ALL.stream()
                .flatMap(each -> IntStream.range(0, each.steps().size()).mapToObj(step -> step(each, step)));
    }

    static void checkReadings(ClockCase each) {
        each.readings().stream()
                .filter(reading -> looksBackOnAll(each, reading))
                .forEach(reading -> checkFold(each, reading));
    }

    /** Whether everything known had happened by then, so that the order of the record is all one needs. */
    private static boolean looksBackOnAll(ClockCase each, ClockReading reading) {
        return reading.known() > 0
                && each.events(reading.known()).stream()
                        .map(DomainEvent::occurredAt)
                        .noneMatch(happened -> happened.isAfter(reading.at()));
    }

    private static void checkFold(ClockCase each, ClockReading reading) {
        ComplaintClocks clocks = ComplaintClocks.NONE;
        for (DomainEvent event : each.events(reading.known())) {
            clocks = clocks.after((ComplaintEvent) event);
        }
        Standing standing = clocks.of(reading.clock());
        Instant due = standing == null ? null : standing.clock().dueAt();
        assertThat(standing == null ? null : standing.clock().face(reading.at()))
                .as("%s shows", reading)
                .isEqualTo(reading.shows());
        assertThat(due).as("%s is due", reading).isEqualTo(reading.due());
    }

    private static Example step(ClockCase each, int index) {
        List<ClockStep> before = each.steps().subList(0, index);
        ClockStep step = each.steps().get(index);
        Wished wished = example("CO-11", each + ", step " + (index + 1))
                .given(before.stream().flatMap(one -> one.facts().stream()).toArray(Fact[]::new))
                .when(step.given());
        return wished.then(step.facts().toArray(Fact[]::new));
    }
}
