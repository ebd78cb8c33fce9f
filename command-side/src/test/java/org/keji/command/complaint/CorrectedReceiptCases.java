package org.keji.command.complaint;

import static org.keji.command.complaint.CaseSteps.assessment;
import static org.keji.command.complaint.CaseSteps.correction;
import static org.keji.command.complaint.CaseSteps.firstAnswer;
import static org.keji.command.complaint.CaseSteps.lateFirstAnswer;
import static org.keji.command.complaint.CaseSteps.pause;
import static org.keji.command.complaint.CaseSteps.receipt;
import static org.keji.command.complaint.CaseSteps.resumption;
import static org.keji.command.complaint.ClockCase.clockCase;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.kernel.clock.Face.BREACHED;
import static org.keji.kernel.clock.Face.MET;
import static org.keji.kernel.clock.Face.RUNNING;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.FIRST_ANSWER;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.Severity.MAJOR;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.TimedStep.RECEIPT;

import java.util.List;

/** The receipt was at another time than was recorded: what runs from it moves along (CO-07, CO-11). */
final class CorrectedReceiptCases {

    private static final String TOPIC = "Corrected receipt";
    private static final String THREE_DAYS_EARLIER = "2026-04-28T08:00:00Z";
    private static final String THE_DAY_BEFORE = "2026-04-30T08:00:00Z";

    static final List<ClockCase> ALL = List.of(
            clockCase(
                            TOPIC,
                            "Received three days earlier, the first answer was late and the resolution is due earlier",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(3), MINOR, day(15)),
                            correction(RECEIPT, 1, day(1), THREE_DAYS_EARLIER, day(4)))
                    .hadNo(3, FIRST_ANSWER, THREE_DAYS_EARLIER)
                    .shows(THREE_DAYS_EARLIER, FIRST_ANSWER, RUNNING, "2026-04-29T08:00:00Z")
                    .showed(3, day(2), FIRST_ANSWER, MET, day(2))
                    .shows(day(2), FIRST_ANSWER, BREACHED, "2026-04-29T08:00:00Z")
                    .shows(day(4), ASSESSMENT, MET, day(4))
                    .showed(3, day(4), RESOLUTION, RUNNING, day(15))
                    .shows(day(4), RESOLUTION, RUNNING, day(12)),
            clockCase(
                            TOPIC,
                            "Received twelve hours later, the first answer was in time after all",
                            receipt(day(1)),
                            lateFirstAnswer("2026-05-02T14:00:00Z"),
                            correction(RECEIPT, 1, day(1), "2026-05-01T20:00:00Z", day(3)))
                    .showed(2, "2026-05-01T12:00:00Z", FIRST_ANSWER, RUNNING, day(2))
                    .hasNo(FIRST_ANSWER, "2026-05-01T12:00:00Z")
                    .showed(2, "2026-05-02T14:00:00Z", FIRST_ANSWER, BREACHED, day(2))
                    .shows("2026-05-02T14:00:00Z", FIRST_ANSWER, MET, "2026-05-02T20:00:00Z")
                    .shows(day(3), ASSESSMENT, RUNNING, "2026-05-04T14:00:00Z"),
            clockCase(
                            TOPIC,
                            "Corrected twice, the latest correction holds for all days",
                            receipt(day(1)),
                            correction(RECEIPT, 1, day(1), THE_DAY_BEFORE, day(2)),
                            correction(RECEIPT, 1, THE_DAY_BEFORE, "2026-04-30T20:00:00Z", day(3)))
                    .showed(1, "2026-05-01T14:00:00Z", FIRST_ANSWER, RUNNING, day(2))
                    .showed(2, "2026-05-01T14:00:00Z", FIRST_ANSWER, BREACHED, day(1))
                    .shows("2026-05-01T14:00:00Z", FIRST_ANSWER, RUNNING, "2026-05-01T20:00:00Z")
                    .shows("2026-05-02T20:00:00Z", FIRST_ANSWER, BREACHED, "2026-05-01T20:00:00Z")
                    .shows(day(3), FIRST_ANSWER, BREACHED, "2026-05-01T20:00:00Z"),
            clockCase(
                            TOPIC,
                            "Corrected back, it is on all days as it was recorded first",
                            receipt(day(1)),
                            firstAnswer("2026-05-02T06:00:00Z"),
                            assessment("2026-05-02T12:00:00Z", MINOR, day(15)),
                            correction(RECEIPT, 1, day(1), THE_DAY_BEFORE, day(3)),
                            correction(RECEIPT, 1, THE_DAY_BEFORE, day(1), day(5)))
                    .showed(4, day(4), FIRST_ANSWER, BREACHED, day(1))
                    .showed(4, day(4), RESOLUTION, RUNNING, day(14))
                    .shows(day(4), FIRST_ANSWER, MET, day(2))
                    .shows(day(4), RESOLUTION, RUNNING, day(15))
                    .hasNo(FIRST_ANSWER, THE_DAY_BEFORE)
                    .shows(day(5), RESOLUTION, RUNNING, day(15)),
            clockCase(
                            TOPIC,
                            "Where the target is earlier than a pause, the pause gives no time back",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(3), MAJOR, day(8), "service-manager"),
                            pause(day(7)),
                            resumption(day(9), day(10)),
                            correction(RECEIPT, 1, day(1), THREE_DAYS_EARLIER, "2026-05-09T20:00:00Z"))
                    .showed(5, day(6), RESOLUTION, RUNNING, day(8))
                    .shows(day(6), RESOLUTION, BREACHED, day(5))
                    .shows(day(8), RESOLUTION, BREACHED, day(5))
                    .showed(5, day(9), RESOLUTION, RUNNING, day(10))
                    .shows("2026-05-09T20:00:00Z", RESOLUTION, BREACHED, day(5)));

    private CorrectedReceiptCases() {}
}
