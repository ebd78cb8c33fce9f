package org.keji.command.complaint;

import static org.keji.command.complaint.CaseSteps.answer;
import static org.keji.command.complaint.CaseSteps.assessment;
import static org.keji.command.complaint.CaseSteps.callBack;
import static org.keji.command.complaint.CaseSteps.carryingOut;
import static org.keji.command.complaint.CaseSteps.closing;
import static org.keji.command.complaint.CaseSteps.decline;
import static org.keji.command.complaint.CaseSteps.finding;
import static org.keji.command.complaint.CaseSteps.firstAnswer;
import static org.keji.command.complaint.CaseSteps.ineffective;
import static org.keji.command.complaint.CaseSteps.offer;
import static org.keji.command.complaint.CaseSteps.plan;
import static org.keji.command.complaint.CaseSteps.receipt;
import static org.keji.command.complaint.CaseSteps.takeOver;
import static org.keji.command.complaint.CaseSteps.verification;
import static org.keji.command.complaint.ClockCase.clockCase;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.kernel.clock.Face.BREACHED;
import static org.keji.kernel.clock.Face.CANCELLED;
import static org.keji.kernel.clock.Face.MET;
import static org.keji.kernel.clock.Face.RUNNING;
import static org.keji.kernel.complaint.ClockName.HAND_OVER;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.Responsibility.NOT_OURS;
import static org.keji.kernel.complaint.Responsibility.OURS;
import static org.keji.kernel.complaint.Severity.MINOR;

import java.util.List;
import org.keji.kernel.complaint.ClockName;

/** Steps of others have clocks of their own: actions, their verification, and hand-overs (CO-04, CO-06, CO-12). */
final class OtherStepCases {

    private static final String ACTIONS = "Actions and verification";
    private static final String HAND_OVERS = "Hand-over";
    private static final ClockName ACTION = ClockName.action(1);
    private static final ClockName VERIFICATION = ClockName.verification(1);
    private static final ClockStep RECEIVED = receipt(day(1));
    private static final ClockStep ANSWERED_FIRST = firstAnswer(day(2));
    private static final ClockStep ASSESSED = assessment(day(3), MINOR, day(15));
    private static final ClockStep OURS_FOUND = finding(OURS, day(4));
    private static final ClockStep PLANNED = plan(1, day(5), day(12));

    static final List<ClockCase> ALL = List.of(
            clockCase(
                            ACTIONS,
                            "Carried out and verified at their targets, both are in time",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            OURS_FOUND,
                            PLANNED,
                            carryingOut(1, day(12)),
                            verification(1, day(19)))
                    .shows("2026-05-12T07:59:59.999999Z", ACTION, RUNNING, day(12))
                    .hasNo(VERIFICATION, "2026-05-12T07:59:59.999999Z")
                    .shows(day(12), ACTION, MET, day(12))
                    .shows(day(12), VERIFICATION, RUNNING, day(19))
                    .shows(day(19), RESOLUTION, BREACHED, day(15))
                    .shows(day(19), VERIFICATION, MET, day(19)),
            clockCase(
                            ACTIONS,
                            "Found ineffective, the action begins anew with its new date",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            OURS_FOUND,
                            PLANNED,
                            carryingOut(1, day(6)),
                            ineffective(1, day(8), day(20)),
                            carryingOut(1, day(21)),
                            verification(1, day(22)))
                    .shows(day(6), ACTION, MET, day(12))
                    .shows(day(6), VERIFICATION, RUNNING, day(13))
                    .shows(day(8), VERIFICATION, MET, day(13))
                    .shows(day(8), ACTION, RUNNING, day(20))
                    .shows(day(21), VERIFICATION, RUNNING, day(28))
                    .shows(day(22), ACTION, BREACHED, day(20))
                    .shows(day(22), VERIFICATION, MET, day(28)),
            clockCase(
                            ACTIONS,
                            "That it was carried out becomes known late",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            OURS_FOUND,
                            PLANNED,
                            carryingOut(1, day(11)).recorded(day(14)))
                    .showed(5, day(13), ACTION, BREACHED, day(12))
                    .shows(day(13), ACTION, MET, day(12))
                    .hadNo(5, VERIFICATION, day(13))
                    .shows(day(13), VERIFICATION, RUNNING, day(18)),
            clockCase(
                            HAND_OVERS,
                            "Taken over at the end of the eight hours, it is in time",
                            RECEIVED,
                            offer(CHEN, day(2)),
                            takeOver(CHEN, "2026-05-02T16:00:00Z"))
                    .shows(day(2), HAND_OVER, RUNNING, "2026-05-02T16:00:00Z")
                    .shows("2026-05-02T16:00:00Z", HAND_OVER, MET, "2026-05-02T16:00:00Z"),
            clockCase(
                            HAND_OVERS,
                            "Declined a microsecond after, it is late; another offer has its own time",
                            RECEIVED,
                            offer(CHEN, day(2)),
                            decline(CHEN, "2026-05-02T16:00:00.000001Z"),
                            offer(WANG, day(4)))
                    .shows("2026-05-02T16:00:00Z", HAND_OVER, RUNNING, "2026-05-02T16:00:00Z")
                    .shows(day(3), HAND_OVER, BREACHED, "2026-05-02T16:00:00Z")
                    .shows(day(4), HAND_OVER, RUNNING, "2026-05-04T16:00:00Z"),
            clockCase(
                            HAND_OVERS,
                            "Closing the complaint gives an offer up",
                            RECEIVED,
                            ANSWERED_FIRST,
                            ASSESSED,
                            finding(NOT_OURS, day(4)),
                            answer(1, day(8)),
                            callBack(day(9)),
                            offer(CHEN, "2026-05-10T04:00:00Z"),
                            closing(day(10)))
                    .shows("2026-05-10T04:00:00Z", HAND_OVER, RUNNING, "2026-05-10T12:00:00Z")
                    .shows(day(10), HAND_OVER, CANCELLED, "2026-05-10T12:00:00Z"));

    private OtherStepCases() {}
}
