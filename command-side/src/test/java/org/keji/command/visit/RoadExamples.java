package org.keji.command.visit;

import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Acquaintances.HARBOURS_CONTACT;
import static org.keji.command.spec.Acquaintances.OUYANG;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Example.example;
import static org.keji.command.visit.PlanRule.PLAN_IS_ONES_OWN;
import static org.keji.command.visit.PlanRule.VISIT_IS_OF_THE_PLAN;
import static org.keji.command.visit.PlanRule.VISIT_IS_PLANNED_ONCE;
import static org.keji.command.visit.RoadRule.*;
import static org.keji.command.visit.VisitWishes.*;
import static org.keji.command.visit.Visiting.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.visit.PlanMeasures;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.VisitOutcome;
import org.keji.kernel.visit.VisitOutcome.Word;

/** What happens on the road, and how it is reported. */
final class RoadExamples {

    private static final List<PersonId> MA = List.of(HARBOURS_CONTACT);

    static final List<Example> ALL = List.of(
            example("VP-08", "A visit begins")
                    .shows(
                            PLAN_IS_RUNNING,
                            VISIT_WAITS_TO_BE_MADE,
                            ROAD_STEP_LIES_IN_THE_PAST,
                            ROAD_STEP_FOLLOWS_THE_ONE_BEFORE)
                    .given(running())
                    .when(begin(FIRST))
                    .then(began(FIRST)),
            example("VP-08", "A phone may tell it hours later")
                    .given(running())
                    .when(begin(FIRST).at(REPORTING).dated(BEGINNING))
                    .then(began(FIRST)),
            example("VP-08", "A visit begins once")
                    .given(running(began(FIRST)))
                    .when(begin(FIRST))
                    .refusedBy(VISIT_WAITS_TO_BE_MADE),
            example("VP-08", "Nothing happens on the road before it is told")
                    .given(running())
                    .when(begin(FIRST).dated("2026-06-10T01:30:01Z"))
                    .refusedBy(ROAD_STEP_LIES_IN_THE_PAST),
            example("VP-08", "No visit begins before the plan does")
                    .given(running())
                    .when(begin(FIRST).dated("2026-06-01T00:59:59Z"))
                    .refusedBy(ROAD_STEP_FOLLOWS_THE_ONE_BEFORE),
            example("VP-08", "A visit that nobody planned does not begin")
                    .given(running())
                    .when(begin(SECOND))
                    .refusedBy(VISIT_IS_OF_THE_PLAN),
            example("CU-08", "Nobody makes another's visits")
                    .given(running())
                    .when(begin(FIRST).by(CHEN))
                    .refusedBy(PLAN_IS_ONES_OWN),
            example("VP-08", "A visit ends, and its report is due within a day")
                    .shows(VISIT_IS_UNDER_WAY)
                    .given(running(began(FIRST)))
                    .when(end(FIRST))
                    .then(ended(FIRST)),
            example("VP-08", "A visit ends that began")
                    .given(running())
                    .when(end(FIRST))
                    .refusedBy(VISIT_IS_UNDER_WAY),
            example("VP-08", "A visit does not end before it began")
                    .given(running(began(FIRST)))
                    .when(end(FIRST).dated("2026-06-10T01:29:59Z"))
                    .refusedBy(ROAD_STEP_FOLLOWS_THE_ONE_BEFORE),
            example("VP-09", "A visit is reported in time")
                    .shows(VISIT_IS_OVER_AND_UNREPORTED, WHO_WAS_MET_IS_A_CONTACT, SOMEBODY_WAS_MET)
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(report(FIRST).at(REPORT_DUE))
                    .then(reported(FIRST, REPORT_DUE, null, false, true)),
            example("VP-09", "A late report is taken, and is late")
                    .given(running(began(FIRST), ended(FIRST), reportMissed(FIRST, URGENT_DUE)))
                    .when(report(FIRST).at("2026-06-11T10:00:01Z"))
                    .then(reported(FIRST, "2026-06-11T10:00:01Z", null, false, false)),
            example("VP-09", "A visit that is under way is not reported")
                    .given(running(began(FIRST)))
                    .when(report(FIRST))
                    .refusedBy(VISIT_IS_OVER_AND_UNREPORTED),
            example("VP-08", "Who was met is a contact of the customer")
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(report(FIRST, List.of(FIRST.person()), 0, OUTCOME, null, false))
                    .refusedBy(WHO_WAS_MET_IS_A_CONTACT),
            example("VP-08", "Or somebody the report describes")
                    .shows(SOMEBODY_WAS_MET)
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(report(FIRST, List.of(), 1, OUTCOME, null, false))
                    .then(reportedOfStrangers()),
            example("VP-08", "A report says who was met")
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(report(FIRST, List.of(), 0, OUTCOME, null, false))
                    .refusedBy(SOMEBODY_WAS_MET),
            example("VP-09", "The next visit is booked at once, behind those of its day")
                    .shows(NEXT_VISIT_LIES_AHEAD, VISIT_IS_PLANNED_ONCE)
                    .given(running(planned(SECOND, OUYANG, TWELFTH, null, MAY, false), began(FIRST), ended(FIRST)))
                    .when(report(FIRST, MA, 0, OUTCOME, "2026-06-12", false))
                    .then(
                            reported(FIRST, REPORTING, "2026-06-12", false, true),
                            planned(FIRST.next(), HARBOUR, on("2026-06-12", 3), FIRST, REPORTING, true)),
            example("VP-09", "And first on a day of its own")
                    .shows(NEXT_VISIT_LIES_AHEAD, VISIT_IS_PLANNED_ONCE)
                    .given(running(planned(SECOND, OUYANG, TWELFTH, null, MAY, false), began(FIRST), ended(FIRST)))
                    .when(report(FIRST, MA, 0, OUTCOME, "2026-06-15", false))
                    .then(
                            reported(FIRST, REPORTING, "2026-06-15", false, true),
                            planned(FIRST.next(), HARBOUR, on("2026-06-15", 1), FIRST, REPORTING, true)),
            example("VP-09", "A visit agreed for another month is for its plan to take up")
                    .shows(NEXT_VISIT_LIES_AHEAD)
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(report(FIRST, MA, 0, OUTCOME, "2026-07-01", false))
                    .then(reported(FIRST, REPORTING, "2026-07-01", false, true)),
            example("VP-09", "The next visit is not on the same day")
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(report(FIRST, MA, 0, OUTCOME, "2026-06-10", false))
                    .refusedBy(NEXT_VISIT_LIES_AHEAD),
            example("CU-18", "What is promised lies ahead")
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(report(FIRST, MA, 0, promising(REPORTING), null, false))
                    .refusedBy(PROMISED_ON_A_VISIT_LIES_AHEAD),
            example("CU-18", "What was promised is told with the report")
                    .shows(PROMISED_ON_A_VISIT_LIES_AHEAD)
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(report(FIRST, MA, 0, promising(URGENT_DUE), null, false))
                    .then(reportedWith(promising(URGENT_DUE))),
            example("VP-13", "What is urgent is for a superior by the end of the next working day")
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(report(FIRST, MA, 0, OUTCOME, null, true))
                    .then(reported(FIRST, REPORTING, null, true, true)),
            example("VP-13", "A superior takes note in time")
                    .shows(SOMETHING_URGENT_WAITS, ANOTHER_TAKES_NOTE)
                    .given(running(began(FIRST), ended(FIRST), reported(FIRST, REPORTING, null, true, true)))
                    .when(note(FIRST))
                    .then(noted(FIRST, URGENT_DUE, true)),
            example("VP-13", "Or late")
                    .given(running(began(FIRST), ended(FIRST), reported(FIRST, REPORTING, null, true, true)))
                    .when(note(FIRST).at("2026-06-11T10:00:00.000001Z"))
                    .then(noted(FIRST, "2026-06-11T10:00:00.000001Z", false)),
            example("VP-13", "Nobody takes note of what is their own")
                    .given(running(began(FIRST), ended(FIRST), reported(FIRST, REPORTING, null, true, true)))
                    .when(note(FIRST).by(LIN))
                    .refusedBy(ANOTHER_TAKES_NOTE),
            example("VP-13", "Also where the month is closed, and once")
                    .given(Stream.concat(
                                    Stream.of(running(
                                            began(FIRST), ended(FIRST), reported(FIRST, REPORTING, null, true, true))),
                                    Stream.of(
                                            closed(new PlanMeasures(1, 1, 0, 0, 0, 0, 1, new BigDecimal("1.0000"))),
                                            noted(FIRST, URGENT_DUE, true)))
                            .toArray(Fact[]::new))
                    .when(note(FIRST))
                    .refusedBy(SOMETHING_URGENT_WAITS),
            example("VP-13", "Note is taken once")
                    .given(running(
                            began(FIRST),
                            ended(FIRST),
                            reported(FIRST, REPORTING, null, true, true),
                            noted(FIRST, URGENT_DUE, true)))
                    .when(note(FIRST))
                    .refusedBy(SOMETHING_URGENT_WAITS),
            example("VP-09", "A report that does not come is noted")
                    .shows(REPORT_IS_OVERDUE)
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(missReport(FIRST))
                    .then(reportMissed(FIRST, "2026-06-11T03:00:01Z")),
            example("VP-09", "Not before its time has passed")
                    .given(running(began(FIRST), ended(FIRST)))
                    .when(missReport(FIRST).at(REPORT_DUE))
                    .refusedBy(REPORT_IS_OVERDUE),
            example("VP-09", "And not twice")
                    .given(running(began(FIRST), ended(FIRST), reportMissed(FIRST, "2026-06-11T03:00:01Z")))
                    .when(missReport(FIRST))
                    .refusedBy(REPORT_IS_OVERDUE));

    private RoadExamples() {}

    private static Fact[] running(Fact... more) {
        return Stream.concat(
                        Stream.of(opened(), planned(FIRST, HARBOUR), submitted(), approved(), setOut()),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    private static VisitOutcome promising(String due) {
        return new VisitOutcome(
                0, List.of(), List.of(), null, List.of(new Word("A sample", at(due))), List.of(), List.of());
    }

    private static Fact reportedWith(VisitOutcome outcome) {
        return told("with what was promised", MA, outcome);
    }

    private static Fact reportedOfStrangers() {
        return told("with nobody of the card", List.of(), OUTCOME);
    }

    private static Fact told(String words, List<PersonId> met, VisitOutcome outcome) {
        return new Fact(
                "the first visit was reported, " + words,
                new VisitReported(
                        PLAN,
                        at(REPORTING),
                        FIRST,
                        LIN.actor().department(),
                        talk(FIRST, false),
                        met,
                        outcome,
                        null,
                        null,
                        true));
    }
}
