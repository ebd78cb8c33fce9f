package org.keji.command.complaint;

import static org.keji.command.complaint.CaseSteps.answer;
import static org.keji.command.complaint.CaseSteps.assessment;
import static org.keji.command.complaint.CaseSteps.finding;
import static org.keji.command.complaint.CaseSteps.firstAnswer;
import static org.keji.command.complaint.CaseSteps.firstAnswerMiss;
import static org.keji.command.complaint.CaseSteps.pause;
import static org.keji.command.complaint.CaseSteps.receipt;
import static org.keji.command.complaint.CaseSteps.resumption;
import static org.keji.command.complaint.ClockCase.clockCase;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.kernel.clock.Face.BREACHED;
import static org.keji.kernel.clock.Face.MET;
import static org.keji.kernel.clock.Face.PAUSED;
import static org.keji.kernel.clock.Face.RUNNING;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.FIRST_ANSWER;
import static org.keji.kernel.complaint.ClockName.FOLLOW_UP;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.Responsibility.NOT_OURS;
import static org.keji.kernel.complaint.Severity.MINOR;

import java.util.List;

/** What becomes known late changes what is known of the past, and not what was known then (CO-11). */
final class LateCases {

    private static final String TOPIC = "Late registration";
    private static final String TWO_HOURS_LATER = "2026-05-01T10:00:00Z";
    private static final String SIX_HOURS_PAST_THE_TARGET = "2026-05-02T14:00:00Z";

    static final List<ClockCase> ALL = List.of(
            clockCase(
                            TOPIC,
                            "A letter that lay for three days was due from its receipt",
                            receipt(day(1)).recorded(day(4)))
                    .hadNo(0, FIRST_ANSWER, day(4))
                    .shows(day(1), FIRST_ANSWER, RUNNING, day(2))
                    .shows(day(4), FIRST_ANSWER, BREACHED, day(2)),
            clockCase(
                            TOPIC,
                            "A first answer that becomes known on the third day was in time",
                            receipt(day(1)),
                            firstAnswer(TWO_HOURS_LATER).recorded(day(3)))
                    .shows("2026-05-01T09:59:59.999999Z", FIRST_ANSWER, RUNNING, day(2))
                    .showed(1, SIX_HOURS_PAST_THE_TARGET, FIRST_ANSWER, BREACHED, day(2))
                    .shows(SIX_HOURS_PAST_THE_TARGET, FIRST_ANSWER, MET, day(2))
                    .shows(day(3), ASSESSMENT, RUNNING, "2026-05-03T10:00:00Z"),
            clockCase(
                            TOPIC,
                            "It was in time even where a miss was noted meanwhile",
                            receipt(day(1)),
                            firstAnswerMiss(day(2)),
                            firstAnswer(TWO_HOURS_LATER).recorded(day(3)))
                    .showed(2, SIX_HOURS_PAST_THE_TARGET, FIRST_ANSWER, BREACHED, day(2))
                    .shows(TWO_HOURS_LATER, FIRST_ANSWER, MET, day(2))
                    .shows(SIX_HOURS_PAST_THE_TARGET, FIRST_ANSWER, MET, day(2)),
            clockCase(
                            TOPIC,
                            "An assessment that becomes known late set its target on its own day",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(3), MINOR, day(15)).recorded(day(6)))
                    .showed(2, day(5), RESOLUTION, RUNNING, null)
                    .shows(day(5), RESOLUTION, RUNNING, day(15))
                    .showed(2, day(5), ASSESSMENT, BREACHED, day(4))
                    .shows(day(5), ASSESSMENT, MET, day(4)),
            clockCase(
                            TOPIC,
                            "A pause and its end become known when both are over",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(3), MINOR, day(15)),
                            pause(day(5)).recorded(day(10)),
                            resumption(day(8), day(18)).recorded(day(10)))
                    .showed(3, day(6), RESOLUTION, RUNNING, day(15))
                    .showed(4, day(9), RESOLUTION, PAUSED, day(15))
                    .shows(day(6), RESOLUTION, PAUSED, day(15))
                    .shows(day(9), RESOLUTION, RUNNING, day(18)),
            clockCase(
                            TOPIC,
                            "A pause becomes known after an assessment that is younger than its end",
                            receipt(day(1)),
                            firstAnswer("2026-05-01T12:00:00Z"),
                            assessment(day(3), MINOR, day(15)),
                            pause("2026-05-01T20:00:00Z").recorded(day(4)),
                            resumption(day(2), "2026-05-15T20:00:00Z").recorded(day(4)))
                    .showed(3, day(4), RESOLUTION, RUNNING, day(15))
                    .shows("2026-05-01T20:00:00Z", RESOLUTION, PAUSED, null)
                    .shows(day(2), RESOLUTION, RUNNING, null)
                    .shows(day(4), RESOLUTION, RUNNING, "2026-05-15T20:00:00Z"),
            clockCase(
                            TOPIC,
                            "An answer that becomes known after the target was in time",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(3), MINOR, day(15)),
                            finding(NOT_OURS, day(4)),
                            answer(1, day(14)).recorded(day(17)))
                    .showed(4, day(16), RESOLUTION, BREACHED, day(15))
                    .shows(day(16), RESOLUTION, MET, day(15))
                    .hadNo(4, FOLLOW_UP, day(16))
                    .shows(day(16), FOLLOW_UP, RUNNING, day(21)));

    private LateCases() {}
}
