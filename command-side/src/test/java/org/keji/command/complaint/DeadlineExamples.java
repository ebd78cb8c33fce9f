package org.keji.command.complaint;

import static org.keji.command.complaint.ClockRule.CLOCK_RUNS;
import static org.keji.command.complaint.ClockRule.TARGET_HAS_PASSED;
import static org.keji.command.complaint.ComplaintVocabulary.FRIDAY;
import static org.keji.command.complaint.ComplaintVocabulary.answeredInTime;
import static org.keji.command.complaint.ComplaintVocabulary.missFirstAnswer;
import static org.keji.command.complaint.ComplaintVocabulary.missedAfter;
import static org.keji.command.complaint.ComplaintVocabulary.pastAnswered;
import static org.keji.command.complaint.ComplaintVocabulary.pastRegistered;
import static org.keji.command.complaint.ComplaintVocabulary.received;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.rule.HouseRule.OBJECT_EXISTS;

import java.util.List;
import org.keji.command.spec.Example;

/** When the clock of the first answer is missed (CO-11). */
final class DeadlineExamples {

    private static final String TARGET = "2026-05-02T08:00:00Z";
    private static final String MONDAY = "2026-05-04T08:00:00Z";

    static final List<Example> ALL = List.of(
            example("CO-11", "At the target the clock is not missed yet")
                    .given(received(FRIDAY))
                    .when(missFirstAnswer().at(TARGET))
                    .refusedBy(TARGET_HAS_PASSED),
            example("CO-11", "A microsecond after the target the clock is missed")
                    .shows(CLOCK_RUNS, TARGET_HAS_PASSED)
                    .given(received(FRIDAY))
                    .when(missFirstAnswer().at("2026-05-02T08:00:00.000001Z"))
                    .then(missedAfter(TARGET)),
            example("CO-11", "A clock noted late was still missed the moment its time was up")
                    .shows(TARGET_HAS_PASSED)
                    .given(received(FRIDAY))
                    .when(missFirstAnswer().at(MONDAY))
                    .then(missedAfter(TARGET)),
            example("CO-11", "A clock is missed only once")
                    .given(received(FRIDAY), missedAfter(TARGET))
                    .when(missFirstAnswer().at(MONDAY))
                    .refusedBy(CLOCK_RUNS),
            example("CO-11", "A clock that was met is not missed")
                    .given(received(FRIDAY), answeredInTime(TARGET))
                    .when(missFirstAnswer().at(MONDAY))
                    .refusedBy(CLOCK_RUNS),
            example("CO-11", "A complaint of the past sets no clock in motion")
                    .given(pastRegistered(FRIDAY), pastAnswered(MONDAY, false))
                    .when(missFirstAnswer().at(MONDAY))
                    .refusedBy(CLOCK_RUNS),
            example("API-01", "A complaint that never came in has no clock")
                    .when(missFirstAnswer().at(MONDAY))
                    .refusedBy(OBJECT_EXISTS));

    private DeadlineExamples() {}
}
