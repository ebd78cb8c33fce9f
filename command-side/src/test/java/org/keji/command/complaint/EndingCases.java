package org.keji.command.complaint;

import static org.keji.command.complaint.CaseSteps.answer;
import static org.keji.command.complaint.CaseSteps.assessment;
import static org.keji.command.complaint.CaseSteps.callBack;
import static org.keji.command.complaint.CaseSteps.closing;
import static org.keji.command.complaint.CaseSteps.finding;
import static org.keji.command.complaint.CaseSteps.firstAnswer;
import static org.keji.command.complaint.CaseSteps.pause;
import static org.keji.command.complaint.CaseSteps.receipt;
import static org.keji.command.complaint.CaseSteps.waiver;
import static org.keji.command.complaint.CaseSteps.withdrawal;
import static org.keji.command.complaint.ClockCase.clockCase;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.kernel.clock.Face.BREACHED;
import static org.keji.kernel.clock.Face.CANCELLED;
import static org.keji.kernel.clock.Face.MET;
import static org.keji.kernel.clock.Face.PAUSED;
import static org.keji.kernel.clock.Face.RUNNING;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.CLOSING;
import static org.keji.kernel.complaint.ClockName.FIRST_ANSWER;
import static org.keji.kernel.complaint.ClockName.FOLLOW_UP;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.Responsibility.NOT_OURS;
import static org.keji.kernel.complaint.Severity.MINOR;

import java.util.List;

/** Call-back, closing and withdrawal (CO-07, CO-09). */
final class EndingCases {

    private static final String CALL_BACK = "Call-back and closing";
    private static final String WITHDRAWAL = "Withdrawal";
    private static final ClockStep RECEIVED = receipt(day(1));
    private static final ClockStep ANSWERED_FIRST = firstAnswer(day(2));
    private static final ClockStep ASSESSED = assessment(day(3), MINOR, day(15));
    private static final ClockStep FOUND = finding(NOT_OURS, day(4));
    private static final ClockStep ANSWERED = answer(1, day(8));

    static final List<ClockCase> ALL = List.of(
            clockCase(
                            CALL_BACK,
                            "A call-back waived at its target, and a closing at its own, are in time",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            ANSWERED,
                            waiver(day(15)),
                            closing("2026-06-14T08:00:00Z"))
                    .shows("2026-05-15T07:59:59.999999Z", FOLLOW_UP, RUNNING, day(15))
                    .shows(day(15), FOLLOW_UP, MET, day(15))
                    .shows(day(15), CLOSING, RUNNING, "2026-06-14T08:00:00Z")
                    .shows("2026-06-14T07:59:59.999999Z", CLOSING, RUNNING, "2026-06-14T08:00:00Z")
                    .shows("2026-06-14T08:00:00Z", CLOSING, MET, "2026-06-14T08:00:00Z"),
            clockCase(
                            CALL_BACK,
                            "A call-back a microsecond after its target is late, and closing has 30 days from then",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            ANSWERED,
                            callBack("2026-05-15T08:00:00.000001Z"))
                    .shows(day(15), FOLLOW_UP, RUNNING, day(15))
                    .hasNo(CLOSING, day(15))
                    .shows("2026-05-15T08:00:00.000001Z", FOLLOW_UP, BREACHED, day(15))
                    .shows("2026-06-14T08:00:00.000001Z", CLOSING, RUNNING, "2026-06-14T08:00:00.000001Z")
                    .shows("2026-06-14T08:00:00.000002Z", CLOSING, BREACHED, "2026-06-14T08:00:00.000001Z"),
            clockCase(
                            WITHDRAWAL,
                            "What ran is given up, what was done stays done",
                            RECEIVED,
                            ANSWERED_FIRST,
                            withdrawal(day(3), ASSESSMENT, RESOLUTION))
                    .shows(day(2), ASSESSMENT, RUNNING, day(4))
                    .shows(day(3), ASSESSMENT, CANCELLED, day(4))
                    .shows(day(3), FIRST_ANSWER, MET, day(2))
                    .shows(day(20), RESOLUTION, CANCELLED, null),
            clockCase(
                            WITHDRAWAL,
                            "What was late is given up as well, and was late on the days it was",
                            RECEIVED,
                            withdrawal(day(4), FIRST_ANSWER, RESOLUTION))
                    .shows(day(2), FIRST_ANSWER, RUNNING, day(2))
                    .shows(day(3), FIRST_ANSWER, BREACHED, day(2))
                    .shows(day(4), FIRST_ANSWER, CANCELLED, day(2)),
            clockCase(
                            WITHDRAWAL,
                            "A withdrawal that becomes known late came before the target",
                            RECEIVED,
                            withdrawal("2026-05-01T20:00:00Z", FIRST_ANSWER, RESOLUTION)
                                    .recorded(day(3)))
                    .showed(1, "2026-05-02T14:00:00Z", FIRST_ANSWER, BREACHED, day(2))
                    .shows("2026-05-02T14:00:00Z", FIRST_ANSWER, CANCELLED, day(2))
                    .shows("2026-05-01T14:00:00Z", FIRST_ANSWER, RUNNING, day(2))
                    .shows(day(3), RESOLUTION, CANCELLED, null),
            clockCase(
                            WITHDRAWAL,
                            "What stands still is given up",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            pause(day(5)),
                            withdrawal(day(20), RESOLUTION))
                    .shows(day(19), RESOLUTION, PAUSED, day(15))
                    .shows(day(20), ASSESSMENT, MET, day(4))
                    .shows(day(20), RESOLUTION, CANCELLED, day(15)));

    private EndingCases() {}
}
