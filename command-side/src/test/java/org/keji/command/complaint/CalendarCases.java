package org.keji.command.complaint;

import static org.keji.command.complaint.CaseSteps.assessment;
import static org.keji.command.complaint.CaseSteps.firstAnswer;
import static org.keji.command.complaint.CaseSteps.pastReceipt;
import static org.keji.command.complaint.CaseSteps.receipt;
import static org.keji.command.complaint.ClockCase.clockCase;
import static org.keji.kernel.clock.Face.BREACHED;
import static org.keji.kernel.clock.Face.MET;
import static org.keji.kernel.clock.Face.RUNNING;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.FIRST_ANSWER;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.Severity.MINOR;

import java.util.List;

/** Hours run round the clock and days are 24 hours: no midnight, holiday, month or leap day makes a difference. */
final class CalendarCases {

    private static final String TOPIC = "Midnight, months and leap days";

    static final List<ClockCase> ALL = List.of(
            clockCase(
                            TOPIC,
                            "Received a microsecond before midnight of the house, it has 24 hours and no more",
                            receipt("2026-05-01T15:59:59.999999Z"))
                    .shows("2026-05-01T16:00:00Z", FIRST_ANSWER, RUNNING, "2026-05-02T15:59:59.999999Z")
                    .shows("2026-05-02T15:59:59.999999Z", FIRST_ANSWER, RUNNING, "2026-05-02T15:59:59.999999Z")
                    .shows("2026-05-02T16:00:00Z", FIRST_ANSWER, BREACHED, "2026-05-02T15:59:59.999999Z"),
            clockCase(
                            TOPIC,
                            "Received at midnight of the house, midnight is in time",
                            receipt("2026-05-01T16:00:00Z"),
                            firstAnswer("2026-05-02T16:00:00Z"))
                    .shows("2026-05-02T15:59:59.999999Z", FIRST_ANSWER, RUNNING, "2026-05-02T16:00:00Z")
                    .shows("2026-05-02T16:00:00Z", FIRST_ANSWER, MET, "2026-05-02T16:00:00Z"),
            clockCase(
                            TOPIC,
                            "New Year's Day counts as any other, and so does the year that ends",
                            receipt("2025-12-31T20:00:00Z"),
                            firstAnswer("2026-01-01T19:00:00Z"),
                            assessment("2026-01-02T20:00:00Z", MINOR, "2026-01-14T20:00:00Z"))
                    .shows("2026-01-01T18:59:59Z", FIRST_ANSWER, RUNNING, "2026-01-01T20:00:00Z")
                    .shows("2026-01-02T20:00:00Z", ASSESSMENT, MET, "2026-01-03T19:00:00Z")
                    .shows("2026-01-02T20:00:00Z", RESOLUTION, RUNNING, "2026-01-14T20:00:00Z"),
            clockCase(
                            TOPIC,
                            "A leap day is a day: 14 days from 28 February 2024 end on 13 March",
                            receipt("2024-02-28T12:00:00Z"),
                            firstAnswer("2024-02-29T12:00:00Z"),
                            assessment("2024-03-01T12:00:00Z", MINOR, "2024-03-13T12:00:00Z"))
                    .shows("2024-02-29T12:00:00Z", FIRST_ANSWER, MET, "2024-02-29T12:00:00Z")
                    .shows("2024-03-01T12:00:00Z", ASSESSMENT, MET, "2024-03-02T12:00:00Z")
                    .shows("2024-03-13T12:00:00Z", RESOLUTION, RUNNING, "2024-03-13T12:00:00Z")
                    .shows("2024-03-13T12:00:00.000001Z", RESOLUTION, BREACHED, "2024-03-13T12:00:00Z"),
            clockCase(
                            TOPIC,
                            "Without a leap day 14 days from 28 February 2026 end on 14 March",
                            receipt("2026-02-28T12:00:00Z"),
                            firstAnswer("2026-03-01T12:00:00Z"),
                            assessment("2026-03-02T12:00:00Z", MINOR, "2026-03-14T12:00:00Z"))
                    .shows("2026-03-01T12:00:00Z", FIRST_ANSWER, MET, "2026-03-01T12:00:00Z")
                    .shows("2026-03-14T12:00:00Z", RESOLUTION, RUNNING, "2026-03-14T12:00:00Z")
                    .shows("2026-03-14T12:00:00.000001Z", RESOLUTION, BREACHED, "2026-03-14T12:00:00Z"),
            clockCase(
                            TOPIC,
                            "Where summer time begins the night between, 24 hours stay 24 hours",
                            receipt("2026-03-28T12:00:00Z"),
                            firstAnswer("2026-03-29T12:00:00Z"))
                    .shows("2026-03-29T11:59:59.999999Z", FIRST_ANSWER, RUNNING, "2026-03-29T12:00:00Z")
                    .shows("2026-03-29T12:00:00Z", FIRST_ANSWER, MET, "2026-03-29T12:00:00Z"),
            clockCase(
                            TOPIC,
                            "A complaint of the past runs by its own dates, and waits for nothing but its end",
                            pastReceipt("2013-07-01T04:00:00Z", "2013-07-02T04:00:00Z"))
                    .hadNo(0, FIRST_ANSWER, "2013-07-01T04:00:00Z")
                    .shows("2013-07-01T04:00:00Z", FIRST_ANSWER, RUNNING, "2013-07-02T04:00:00Z")
                    .hasNo(ASSESSMENT, "2013-07-02T04:00:00Z")
                    .shows("2013-07-02T04:00:00Z", RESOLUTION, RUNNING, null)
                    .shows("2013-07-02T04:00:00Z", FIRST_ANSWER, MET, "2013-07-02T04:00:00Z"));

    private CalendarCases() {}
}
