package org.keji.command.complaint;

import static org.keji.command.complaint.CaseSteps.answer;
import static org.keji.command.complaint.CaseSteps.assessment;
import static org.keji.command.complaint.CaseSteps.callBack;
import static org.keji.command.complaint.CaseSteps.closing;
import static org.keji.command.complaint.CaseSteps.correction;
import static org.keji.command.complaint.CaseSteps.finding;
import static org.keji.command.complaint.CaseSteps.firstAnswer;
import static org.keji.command.complaint.CaseSteps.lateAnswer;
import static org.keji.command.complaint.CaseSteps.pause;
import static org.keji.command.complaint.CaseSteps.receipt;
import static org.keji.command.complaint.CaseSteps.refusal;
import static org.keji.command.complaint.CaseSteps.reopening;
import static org.keji.command.complaint.CaseSteps.resumption;
import static org.keji.command.complaint.ClockCase.clockCase;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.kernel.clock.Face.BREACHED;
import static org.keji.kernel.clock.Face.CANCELLED;
import static org.keji.kernel.clock.Face.MET;
import static org.keji.kernel.clock.Face.PAUSED;
import static org.keji.kernel.clock.Face.RUNNING;
import static org.keji.kernel.complaint.ClockName.CLOSING;
import static org.keji.kernel.complaint.ClockName.FIRST_ANSWER;
import static org.keji.kernel.complaint.ClockName.FOLLOW_UP;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.Responsibility.NOT_OURS;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.TimedStep.RECEIPT;

import java.util.List;

/** A refused answer, or a reopening, gives another round its own time and leaves those before as they were (CO-07). */
final class RoundCases {

    private static final String TOPIC = "Rounds";
    private static final ClockStep RECEIVED = receipt(day(1));
    private static final ClockStep ANSWERED_FIRST = firstAnswer(day(2));
    private static final ClockStep ASSESSED = assessment(day(3), MINOR, day(15));
    private static final ClockStep FOUND = finding(NOT_OURS, day(4));
    private static final ClockStep ANSWERED = answer(1, day(8));

    static final List<ClockCase> ALL = List.of(
            clockCase(
                            TOPIC,
                            "A refused answer begins another 14 days, and the call-back is given up",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            ANSWERED,
                            refusal(1, day(10)),
                            answer(2, day(20)))
                    .shows(day(9), RESOLUTION, MET, day(15))
                    .shows(day(9), FOLLOW_UP, RUNNING, day(15))
                    .shows(day(10), FOLLOW_UP, CANCELLED, day(15))
                    .shows(day(10), RESOLUTION, RUNNING, day(24))
                    .shows(day(20), FOLLOW_UP, RUNNING, day(27))
                    .shows(day(20), FIRST_ANSWER, MET, day(2))
                    .shows(day(20), RESOLUTION, MET, day(24)),
            clockCase(
                            TOPIC,
                            "The second answer is late, and the first was in time",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            ANSWERED,
                            refusal(1, day(10)),
                            lateAnswer(2, "2026-05-24T08:00:00.000001Z"))
                    .shows(day(9), RESOLUTION, MET, day(15))
                    .shows(day(24), RESOLUTION, RUNNING, day(24))
                    .shows("2026-05-24T08:00:00.000001Z", RESOLUTION, BREACHED, day(24)),
            clockCase(
                            TOPIC,
                            "The second answer is in time, and the first was late",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            lateAnswer(1, day(16)),
                            refusal(1, day(17)),
                            answer(2, day(18)))
                    .shows(day(16), RESOLUTION, BREACHED, day(15))
                    .shows(day(17), RESOLUTION, RUNNING, day(31))
                    .shows(day(18), RESOLUTION, MET, day(31)),
            clockCase(
                            TOPIC,
                            "A refusal that becomes known late gave the call-back up on its own day",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            ANSWERED,
                            refusal(1, day(9)).recorded(day(16)))
                    .showed(5, day(16), FOLLOW_UP, BREACHED, day(15))
                    .shows(day(16), FOLLOW_UP, CANCELLED, day(15))
                    .showed(5, day(10), RESOLUTION, MET, day(15))
                    .shows(day(10), RESOLUTION, RUNNING, day(23))
                    .shows(day(16), RESOLUTION, RUNNING, day(23)),
            clockCase(
                            TOPIC,
                            "Reopened after it was closed; what was done in time stays so",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            ANSWERED,
                            callBack(day(9)),
                            closing(day(10)),
                            reopening(2, day(12)))
                    .shows(day(9), CLOSING, RUNNING, "2026-06-08T08:00:00Z")
                    .shows(day(11), RESOLUTION, MET, day(15))
                    .shows(day(12), CLOSING, MET, "2026-06-08T08:00:00Z")
                    .shows(day(12), FOLLOW_UP, MET, day(15))
                    .shows(day(26), RESOLUTION, RUNNING, day(26))
                    .shows("2026-05-26T08:00:00.000001Z", RESOLUTION, BREACHED, day(26)),
            clockCase(
                            TOPIC,
                            "Another round takes no pause over from the one before",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            pause(day(5)),
                            resumption(day(7), day(17)),
                            ANSWERED,
                            refusal(1, day(10)),
                            pause(day(12)),
                            resumption(day(15), day(27)))
                    .shows(day(8), RESOLUTION, MET, day(17))
                    .shows(day(10), RESOLUTION, RUNNING, day(24))
                    .shows(day(12), RESOLUTION, PAUSED, day(24))
                    .shows(day(15), RESOLUTION, RUNNING, day(27)),
            clockCase(
                            TOPIC,
                            "A receipt corrected in the second round moves the first round's target, not the second's",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            FOUND,
                            answer(1, day(14)),
                            refusal(1, day(16)),
                            correction(RECEIPT, 2, day(1), "2026-04-28T08:00:00Z", day(17)))
                    .showed(6, day(14), RESOLUTION, MET, day(15))
                    .shows(day(14), RESOLUTION, BREACHED, day(12))
                    .shows(day(17), FIRST_ANSWER, BREACHED, "2026-04-29T08:00:00Z")
                    .shows(day(17), RESOLUTION, RUNNING, day(30)));

    private RoundCases() {}
}
