package org.keji.command.complaint;

import static org.keji.command.complaint.CaseSteps.answer;
import static org.keji.command.complaint.CaseSteps.assessment;
import static org.keji.command.complaint.CaseSteps.finding;
import static org.keji.command.complaint.CaseSteps.firstAnswer;
import static org.keji.command.complaint.CaseSteps.lateAnswer;
import static org.keji.command.complaint.CaseSteps.miss;
import static org.keji.command.complaint.CaseSteps.receipt;
import static org.keji.command.complaint.CaseSteps.urgentAssessment;
import static org.keji.command.complaint.ClockCase.clockCase;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.kernel.clock.Face.BREACHED;
import static org.keji.kernel.clock.Face.MET;
import static org.keji.kernel.clock.Face.RUNNING;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.FOLLOW_UP;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.Responsibility.NOT_OURS;
import static org.keji.kernel.complaint.Severity.CRITICAL;
import static org.keji.kernel.complaint.Severity.MAJOR;
import static org.keji.kernel.complaint.Severity.MINOR;

import java.util.List;

/** Assessment and resolution: the weight sets the target, and another weight sets another one (CO-03). */
final class TargetCases {

    private static final String TOPIC = "Assessment and resolution";
    private static final String JUST_AFTER_THE_EIGHTH = "2026-05-08T08:00:00.000001Z";

    static final List<ClockCase> ALL = List.of(
            clockCase(
                            TOPIC,
                            "The resolution has no target before the assessment, and then 14 days from the receipt",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(3), MINOR, day(15)))
                    .shows(day(2), RESOLUTION, RUNNING, null)
                    .shows(day(3), ASSESSMENT, MET, day(4))
                    .shows(day(15), RESOLUTION, RUNNING, day(15))
                    .shows("2026-05-15T08:00:00.000001Z", RESOLUTION, BREACHED, day(15)),
            clockCase(
                            TOPIC,
                            "A late assessment leaves the resolution its time from the receipt",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(5), MINOR, day(15)))
                    .shows(day(4), ASSESSMENT, RUNNING, day(4))
                    .shows("2026-05-04T08:00:00.000001Z", ASSESSMENT, BREACHED, day(4))
                    .shows(day(5), ASSESSMENT, BREACHED, day(4))
                    .shows(day(5), RESOLUTION, RUNNING, day(15)),
            clockCase(
                            TOPIC,
                            "What is urgent has three days, however small it is",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            urgentAssessment(day(3), MINOR, day(4)))
                    .shows(day(4), RESOLUTION, RUNNING, day(4))
                    .shows("2026-05-04T08:00:00.000001Z", RESOLUTION, BREACHED, day(4)),
            clockCase(
                            TOPIC,
                            "An answer at the target itself is in time, and its call-back has seven days",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(3), MAJOR, day(8), "service-manager"),
                            finding(NOT_OURS, day(4)),
                            answer(1, day(8)))
                    .shows("2026-05-08T07:59:59.999999Z", RESOLUTION, RUNNING, day(8))
                    .hasNo(FOLLOW_UP, "2026-05-08T07:59:59.999999Z")
                    .shows(day(8), FOLLOW_UP, RUNNING, day(15))
                    .shows(day(8), RESOLUTION, MET, day(8)),
            clockCase(
                            TOPIC,
                            "A resolution a microsecond after the target is late",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(3), MAJOR, day(8), "service-manager"),
                            finding(NOT_OURS, day(4)),
                            lateAnswer(1, JUST_AFTER_THE_EIGHTH))
                    .shows(day(8), RESOLUTION, RUNNING, day(8))
                    .shows(JUST_AFTER_THE_EIGHTH, FOLLOW_UP, RUNNING, "2026-05-15T08:00:00.000001Z")
                    .shows(JUST_AFTER_THE_EIGHTH, RESOLUTION, BREACHED, day(8)),
            clockCase(
                            TOPIC,
                            "Found to weigh more, it may be late at once; the first assessment stays in time",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(3), MINOR, day(15)),
                            assessment(day(10), MAJOR, day(8), "service-manager"))
                    .shows(day(9), RESOLUTION, RUNNING, day(15))
                    .shows(day(10), ASSESSMENT, MET, day(4))
                    .showed(3, day(10), RESOLUTION, RUNNING, day(15))
                    .shows(day(10), RESOLUTION, BREACHED, day(8)),
            clockCase(
                            TOPIC,
                            "Found to weigh less, it is late no more, but was late on the days it was",
                            receipt(day(1)),
                            firstAnswer(day(2)),
                            assessment(day(3), CRITICAL, day(4), "service-manager", "general-manager"),
                            miss(RESOLUTION, day(4)),
                            assessment(day(6), MINOR, day(15)))
                    .shows(day(5), RESOLUTION, BREACHED, day(4))
                    .showed(4, day(6), RESOLUTION, BREACHED, day(4))
                    .shows(day(6), RESOLUTION, RUNNING, day(15)));

    private TargetCases() {}
}
