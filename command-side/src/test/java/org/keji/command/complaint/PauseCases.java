package org.keji.command.complaint;

import static org.keji.command.complaint.CaseSteps.answer;
import static org.keji.command.complaint.CaseSteps.assessment;
import static org.keji.command.complaint.CaseSteps.finding;
import static org.keji.command.complaint.CaseSteps.firstAnswer;
import static org.keji.command.complaint.CaseSteps.miss;
import static org.keji.command.complaint.CaseSteps.pause;
import static org.keji.command.complaint.CaseSteps.receipt;
import static org.keji.command.complaint.CaseSteps.resumption;
import static org.keji.command.complaint.ClockCase.clockCase;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.kernel.clock.Face.BREACHED;
import static org.keji.kernel.clock.Face.MET;
import static org.keji.kernel.clock.Face.PAUSED;
import static org.keji.kernel.clock.Face.RUNNING;
import static org.keji.kernel.complaint.ClockName.FOLLOW_UP;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.Responsibility.NOT_OURS;
import static org.keji.kernel.complaint.Severity.CRITICAL;
import static org.keji.kernel.complaint.Severity.MINOR;

import java.util.List;

/** The clock of the resolution stands still and goes on (CO-11). */
final class PauseCases {

    private static final String TOPIC = "Pauses";
    private static final ClockStep RECEIPT = receipt(day(1));
    private static final ClockStep FIRST_ANSWER = firstAnswer(day(2));
    private static final ClockStep ASSESSMENT = assessment(day(3), MINOR, day(15));

    static final List<ClockCase> ALL = List.of(
            clockCase(
                            TOPIC,
                            "Three days of standing still move the target by three days",
                            RECEIPT,
                            FIRST_ANSWER,
                            ASSESSMENT,
                            pause(day(5)),
                            resumption(day(8), day(18)))
                    .shows(day(4), RESOLUTION, RUNNING, day(15))
                    .shows(day(5), RESOLUTION, PAUSED, day(15))
                    .shows("2026-05-08T07:59:59.999999Z", RESOLUTION, PAUSED, day(15))
                    .shows(day(8), RESOLUTION, RUNNING, day(18))
                    .shows(day(18), RESOLUTION, RUNNING, day(18))
                    .shows("2026-05-18T08:00:00.000001Z", RESOLUTION, BREACHED, day(18)),
            clockCase(
                            TOPIC,
                            "Two pauses add up",
                            RECEIPT,
                            FIRST_ANSWER,
                            ASSESSMENT,
                            pause(day(5)),
                            resumption(day(8), day(18)),
                            pause(day(10)),
                            resumption(day(12), day(20)))
                    .shows(day(9), RESOLUTION, RUNNING, day(18))
                    .shows(day(11), RESOLUTION, PAUSED, day(18))
                    .shows(day(12), RESOLUTION, RUNNING, day(20)),
            clockCase(
                            TOPIC,
                            "A pause before there is a target counts once there is one",
                            RECEIPT,
                            FIRST_ANSWER,
                            pause(day(2)),
                            ASSESSMENT,
                            resumption(day(5), day(18)))
                    .shows(day(2), RESOLUTION, PAUSED, null)
                    .shows(day(3), RESOLUTION, PAUSED, day(15))
                    .shows(day(5), RESOLUTION, RUNNING, day(18)),
            clockCase(
                            TOPIC,
                            "A pause that is over before there is a target counts as well",
                            RECEIPT,
                            pause("2026-05-01T12:00:00Z"),
                            resumption("2026-05-01T18:00:00Z", null),
                            FIRST_ANSWER,
                            assessment(day(3), MINOR, "2026-05-15T14:00:00Z"))
                    .shows("2026-05-01T12:00:00Z", RESOLUTION, PAUSED, null)
                    .shows("2026-05-01T18:00:00Z", RESOLUTION, RUNNING, null)
                    .shows(day(3), RESOLUTION, RUNNING, "2026-05-15T14:00:00Z"),
            clockCase(
                            TOPIC,
                            "What stands still is not late, and an answer given meanwhile is in time",
                            RECEIPT,
                            FIRST_ANSWER,
                            ASSESSMENT,
                            finding(NOT_OURS, day(4)),
                            pause(day(5)),
                            answer(1, day(20)))
                    .shows(day(19), RESOLUTION, PAUSED, day(15))
                    .shows(day(20), FOLLOW_UP, RUNNING, day(27))
                    .shows(day(20), RESOLUTION, MET, day(15)),
            clockCase(
                            TOPIC,
                            "Paused at its target it has no time left when it goes on",
                            RECEIPT,
                            FIRST_ANSWER,
                            ASSESSMENT,
                            pause(day(15)),
                            resumption(day(17), day(17)))
                    .shows(day(15), RESOLUTION, PAUSED, day(15))
                    .shows(day(17), RESOLUTION, RUNNING, day(17))
                    .shows("2026-05-17T08:00:00.000001Z", RESOLUTION, BREACHED, day(17)),
            clockCase(
                            TOPIC,
                            "A pause of no length changes nothing",
                            RECEIPT,
                            FIRST_ANSWER,
                            ASSESSMENT,
                            pause(day(5)),
                            resumption(day(5), day(15)))
                    .showed(4, day(5), RESOLUTION, PAUSED, day(15))
                    .shows(day(5), RESOLUTION, RUNNING, day(15)),
            clockCase(
                            TOPIC,
                            "A pause that becomes known after the target takes the miss back",
                            RECEIPT,
                            FIRST_ANSWER,
                            ASSESSMENT,
                            miss(RESOLUTION, day(15)),
                            pause(day(14)).recorded(day(16)),
                            resumption(day(17), day(18)))
                    .showed(4, "2026-05-15T08:00:00.000001Z", RESOLUTION, BREACHED, day(15))
                    .shows("2026-05-15T08:00:00.000001Z", RESOLUTION, PAUSED, day(15))
                    .shows(day(17), RESOLUTION, RUNNING, day(18))
                    .shows(day(18), RESOLUTION, RUNNING, day(18)),
            clockCase(
                            TOPIC,
                            "A pause that began past another target gives no time back",
                            RECEIPT,
                            FIRST_ANSWER,
                            ASSESSMENT,
                            pause(day(5)),
                            assessment(day(10), CRITICAL, day(4), "service-manager", "general-manager"),
                            resumption(day(12), day(4)))
                    .shows(day(9), RESOLUTION, PAUSED, day(15))
                    .shows(day(10), RESOLUTION, BREACHED, day(4))
                    .shows(day(12), RESOLUTION, BREACHED, day(4)));

    private PauseCases() {}
}
