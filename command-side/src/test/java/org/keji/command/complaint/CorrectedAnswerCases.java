package org.keji.command.complaint;

import static org.keji.command.complaint.CaseSteps.answer;
import static org.keji.command.complaint.CaseSteps.assessment;
import static org.keji.command.complaint.CaseSteps.callBack;
import static org.keji.command.complaint.CaseSteps.correction;
import static org.keji.command.complaint.CaseSteps.finding;
import static org.keji.command.complaint.CaseSteps.firstAnswer;
import static org.keji.command.complaint.CaseSteps.lateAnswer;
import static org.keji.command.complaint.CaseSteps.lateFirstAnswer;
import static org.keji.command.complaint.CaseSteps.receipt;
import static org.keji.command.complaint.ClockCase.clockCase;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.kernel.clock.Face.BREACHED;
import static org.keji.kernel.clock.Face.MET;
import static org.keji.kernel.clock.Face.RUNNING;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.CLOSING;
import static org.keji.kernel.complaint.ClockName.FOLLOW_UP;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.Responsibility.NOT_OURS;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.TimedStep.ANSWER;
import static org.keji.kernel.complaint.TimedStep.FIRST_ANSWER;

import java.util.List;
import org.keji.kernel.complaint.ClockName;

/** An answer was given at another time than was recorded: what ran to it is judged by that, and what follows moves. */
final class CorrectedAnswerCases {

    private static final String TOPIC = "Corrected answers";
    private static final ClockName FIRST = ClockName.FIRST_ANSWER;
    private static final ClockStep RECEIPT = receipt(day(1));
    private static final ClockStep ANSWERED_FIRST = firstAnswer(day(2));
    private static final ClockStep ASSESSED = assessment(day(3), MINOR, day(15));
    private static final ClockStep FOUND = finding(NOT_OURS, day(4));

    static final List<ClockCase> ALL = List.of(
            clockCase(
                            TOPIC,
                            "First answered earlier than recorded: in time after all, and the assessment was late instead",
                            RECEIPT,
                            lateFirstAnswer(day(3)),
                            assessment(day(4), MINOR, day(15)),
                            correction(FIRST_ANSWER, 1, day(3), "2026-05-02T06:00:00Z", day(5)))
                    .showed(3, day(3), FIRST, BREACHED, day(2))
                    .shows(day(3), FIRST, MET, day(2))
                    .showed(3, day(4), ASSESSMENT, MET, day(5))
                    .shows(day(4), ASSESSMENT, BREACHED, "2026-05-04T06:00:00Z")
                    .shows(day(5), FIRST, MET, day(2)),
            clockCase(
                            TOPIC,
                            "First answered later than recorded: late after all",
                            RECEIPT,
                            ANSWERED_FIRST,
                            assessment(day(4), MINOR, day(15)),
                            correction(FIRST_ANSWER, 1, day(2), "2026-05-02T12:00:00Z", day(5)))
                    .showed(3, "2026-05-02T10:00:00Z", ASSESSMENT, RUNNING, day(4))
                    .hasNo(ASSESSMENT, "2026-05-02T10:00:00Z")
                    .shows("2026-05-02T10:00:00Z", FIRST, BREACHED, day(2))
                    .shows(day(5), ASSESSMENT, MET, "2026-05-04T12:00:00Z")
                    .shows(day(5), FIRST, BREACHED, day(2)),
            clockCase(
                            TOPIC,
                            "Answered a microsecond later than recorded, and thus past the target",
                            RECEIPT,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            answer(1, day(15)),
                            correction(ANSWER, 1, day(15), "2026-05-15T08:00:00.000001Z", day(16)))
                    .showed(5, day(15), RESOLUTION, MET, day(15))
                    .shows(day(15), RESOLUTION, RUNNING, day(15))
                    .shows(day(16), FOLLOW_UP, RUNNING, "2026-05-22T08:00:00.000001Z")
                    .shows(day(16), RESOLUTION, BREACHED, day(15)),
            clockCase(
                            TOPIC,
                            "Answered earlier than recorded: in time after all, and the call-back was late instead",
                            RECEIPT,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            lateAnswer(1, day(17)),
                            callBack(day(23)),
                            correction(ANSWER, 1, day(17), day(14), day(25)))
                    .showed(6, day(17), RESOLUTION, BREACHED, day(15))
                    .shows(day(17), RESOLUTION, MET, day(15))
                    .showed(6, day(23), FOLLOW_UP, MET, day(24))
                    .shows(day(23), FOLLOW_UP, BREACHED, day(21))
                    .shows(day(25), CLOSING, RUNNING, "2026-06-22T08:00:00Z"),
            clockCase(
                            TOPIC,
                            "An answer corrected back is on all days as it was recorded first",
                            RECEIPT,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            answer(1, day(8)),
                            correction(ANSWER, 1, day(8), day(16), day(17)),
                            correction(ANSWER, 1, day(16), day(8), day(19)))
                    .showed(6, day(18), RESOLUTION, BREACHED, day(15))
                    .showed(6, day(18), FOLLOW_UP, RUNNING, day(23))
                    .shows(day(18), RESOLUTION, MET, day(15))
                    .shows(day(18), FOLLOW_UP, BREACHED, day(15))
                    .shows(day(19), RESOLUTION, MET, day(15)),
            clockCase(
                            TOPIC,
                            "A first answer corrected back is on all days as it was recorded first",
                            RECEIPT,
                            lateFirstAnswer("2026-05-02T12:00:00Z"),
                            correction(FIRST_ANSWER, 1, "2026-05-02T12:00:00Z", day(2), day(3)),
                            correction(FIRST_ANSWER, 1, day(2), "2026-05-02T12:00:00Z", "2026-05-03T20:00:00Z"))
                    .showed(3, "2026-05-03T12:00:00Z", FIRST, MET, day(2))
                    .shows("2026-05-03T12:00:00Z", FIRST, BREACHED, day(2))
                    .shows("2026-05-03T12:00:00Z", ASSESSMENT, RUNNING, "2026-05-04T12:00:00Z")
                    .shows("2026-05-03T20:00:00Z", ASSESSMENT, RUNNING, "2026-05-04T12:00:00Z"));

    private CorrectedAnswerCases() {}
}
