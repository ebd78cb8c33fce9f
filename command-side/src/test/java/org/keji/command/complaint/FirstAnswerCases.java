package org.keji.command.complaint;

import static org.keji.command.complaint.CaseSteps.firstAnswer;
import static org.keji.command.complaint.CaseSteps.firstAnswerMiss;
import static org.keji.command.complaint.CaseSteps.lateFirstAnswer;
import static org.keji.command.complaint.CaseSteps.receipt;
import static org.keji.command.complaint.ClockCase.clockCase;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.kernel.clock.Face.BREACHED;
import static org.keji.kernel.clock.Face.MET;
import static org.keji.kernel.clock.Face.RUNNING;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.FIRST_ANSWER;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;

import java.util.List;

/** The first answer has 24 hours, and its target is in time (CO-02). */
final class FirstAnswerCases {

    private static final String TOPIC = "First answer";
    private static final String A_MICROSECOND_BEFORE = "2026-05-02T07:59:59.999999Z";
    private static final String A_MICROSECOND_AFTER = "2026-05-02T08:00:00.000001Z";

    static final List<ClockCase> ALL = List.of(
            clockCase(
                            TOPIC,
                            "Without an answer it runs to its target, and is late a microsecond after",
                            receipt(day(1)))
                    .hasNo(FIRST_ANSWER, "2026-05-01T07:59:59.999999Z")
                    .shows(day(1), FIRST_ANSWER, RUNNING, day(2))
                    .shows(day(1), RESOLUTION, RUNNING, null)
                    .hasNo(ASSESSMENT, day(1))
                    .shows(day(2), FIRST_ANSWER, RUNNING, day(2))
                    .shows(A_MICROSECOND_AFTER, FIRST_ANSWER, BREACHED, day(2)),
            clockCase(TOPIC, "An answer at the target itself is in time", receipt(day(1)), firstAnswer(day(2)))
                    .shows(A_MICROSECOND_BEFORE, FIRST_ANSWER, RUNNING, day(2))
                    .shows(day(2), ASSESSMENT, RUNNING, day(4))
                    .shows(day(2), FIRST_ANSWER, MET, day(2))
                    .shows(day(20), FIRST_ANSWER, MET, day(2)),
            clockCase(
                            TOPIC,
                            "An answer a microsecond after the target is late",
                            receipt(day(1)),
                            lateFirstAnswer(A_MICROSECOND_AFTER))
                    .shows(day(2), FIRST_ANSWER, RUNNING, day(2))
                    .hasNo(ASSESSMENT, day(2))
                    .shows(A_MICROSECOND_AFTER, ASSESSMENT, RUNNING, "2026-05-04T08:00:00.000001Z")
                    .shows(A_MICROSECOND_AFTER, FIRST_ANSWER, BREACHED, day(2)),
            clockCase(TOPIC, "An answer may be given the moment it comes in", receipt(day(1)), firstAnswer(day(1)))
                    .showed(1, day(1), FIRST_ANSWER, RUNNING, day(2))
                    .shows(day(1), ASSESSMENT, RUNNING, day(3))
                    .shows(day(1), FIRST_ANSWER, MET, day(2)),
            clockCase(
                            TOPIC,
                            "That it was missed is noted, and the answer is late",
                            receipt(day(1)),
                            firstAnswerMiss(day(2)),
                            lateFirstAnswer(day(3)))
                    .shows(day(2), FIRST_ANSWER, RUNNING, day(2))
                    .showed(1, A_MICROSECOND_AFTER, FIRST_ANSWER, BREACHED, day(2))
                    .showed(2, A_MICROSECOND_AFTER, FIRST_ANSWER, BREACHED, day(2))
                    .shows(day(3), ASSESSMENT, RUNNING, day(5))
                    .shows(day(3), FIRST_ANSWER, BREACHED, day(2)));

    private FirstAnswerCases() {}
}
