package org.keji.command.complaint;

import static org.keji.command.complaint.ActionVocabulary.*;
import static org.keji.command.complaint.ClockRule.LADDER_IS_CLIMBED_IN_TURN;
import static org.keji.command.complaint.ClockVocabulary.*;
import static org.keji.command.complaint.ComplaintVocabulary.*;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.FIRST_ANSWER;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.EscalationLevel.GENERAL_MANAGER;
import static org.keji.kernel.complaint.EscalationLevel.OWNER;
import static org.keji.kernel.complaint.EscalationLevel.SERVICE_MANAGER;
import static org.keji.kernel.complaint.Severity.MAJOR;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.Urgency.NORMAL;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.complaint.ClockName;

/** What is overdue is told to the owner, then the service manager, then the general manager (CO-08). */
final class EscalationExamples {

    private static final String MISSED = "2026-05-02T08:00:00.000001Z";

    private static final Fact[] OVERDUE = Stories.then(Stories.RECEIVED, missedAfter(day(2)));
    private static final Fact[] OWNER_TOLD = Stories.then(OVERDUE, told(OWNER, FIRST_ANSWER, day(3), day(4)));
    private static final Fact[] MANAGER_TOLD =
            Stories.then(OWNER_TOLD, told(SERVICE_MANAGER, FIRST_ANSWER, day(4), day(6)));
    private static final Fact[] ALL_TOLD =
            Stories.then(MANAGER_TOLD, told(GENERAL_MANAGER, FIRST_ANSWER, day(6), null));

    static final List<Example> LADDER = List.of(
            example("CO-08", "The owner is told as soon as the step is overdue")
                    .shows(LADDER_IS_CLIMBED_IN_TURN)
                    .given(OVERDUE)
                    .when(tell(FIRST_ANSWER).at(MISSED))
                    .then(told(OWNER, FIRST_ANSWER, MISSED, "2026-05-03T08:00:00.000001Z")),
            example("CO-08", "A day after the owner the service manager is told")
                    .shows(LADDER_IS_CLIMBED_IN_TURN)
                    .given(OWNER_TOLD)
                    .when(tell(FIRST_ANSWER).at(day(4)))
                    .then(told(SERVICE_MANAGER, FIRST_ANSWER, day(4), day(6))),
            example("CO-08", "Two days after the service manager the general manager is told")
                    .shows(LADDER_IS_CLIMBED_IN_TURN)
                    .given(MANAGER_TOLD)
                    .when(tell(FIRST_ANSWER).at(day(6)))
                    .then(told(GENERAL_MANAGER, FIRST_ANSWER, day(6), null)),
            example("CO-08", "The strict book tells the service manager after half a day")
                    .by("strict")
                    .given(OVERDUE)
                    .when(tell(FIRST_ANSWER).at(day(3)))
                    .then(told(OWNER, FIRST_ANSWER, day(3), "2026-05-03T20:00:00Z")),
            example("CO-08", "Nobody is told before a step is overdue")
                    .given(Stories.RECEIVED)
                    .when(tell(FIRST_ANSWER).at(day(3)))
                    .refusedBy(LADDER_IS_CLIMBED_IN_TURN),
            example("CO-08", "Of a clock that never began nobody is told")
                    .given(Stories.RECEIVED)
                    .when(tell(ASSESSMENT).at(day(3)))
                    .refusedBy(LADDER_IS_CLIMBED_IN_TURN),
            example("CO-08", "The service manager is not told before their time")
                    .given(OWNER_TOLD)
                    .when(tell(FIRST_ANSWER).at("2026-05-04T07:59:59.999999Z"))
                    .refusedBy(LADDER_IS_CLIMBED_IN_TURN),
            example("CO-08", "Above the general manager there is nobody to tell")
                    .given(ALL_TOLD)
                    .when(tell(FIRST_ANSWER).at(day(30)))
                    .refusedBy(LADDER_IS_CLIMBED_IN_TURN));

    static final List<Example> ENDS = List.of(
            example("CO-08", "Once the step is done nobody else is told")
                    .given(Stories.then(OWNER_TOLD, answeredLate(day(4))))
                    .when(tell(FIRST_ANSWER).at(day(5)))
                    .refusedBy(LADDER_IS_CLIMBED_IN_TURN),
            example("CO-08", "Of a withdrawn complaint nobody is told")
                    .given(Stories.then(OVERDUE, ResolutionVocabulary.withdrawn(day(3), FIRST_ANSWER, RESOLUTION)))
                    .when(tell(FIRST_ANSWER).at(day(4)))
                    .refusedBy(LADDER_IS_CLIMBED_IN_TURN),
            example("CO-08", "Another target begins another ladder")
                    .given(Stories.then(
                            Stories.ACKNOWLEDGED,
                            assessed(day(3), NORMAL, MAJOR, day(8), "service-manager"),
                            missed(RESOLUTION, day(8)),
                            told(OWNER, RESOLUTION, day(9), day(10)),
                            assessed(day(9), NORMAL, MINOR, day(15))))
                    .when(tell(RESOLUTION).at(day(10)))
                    .refusedBy(LADDER_IS_CLIMBED_IN_TURN),
            example("CO-08", "An action that is overdue is told of like any step")
                    .shows(LADDER_IS_CLIMBED_IN_TURN)
                    .given(Stories.then(Stories.PLANNED, missed(ClockName.action(1), day(12))))
                    .when(tell(ClockName.action(1)).at(day(13)))
                    .then(told(OWNER, ClockName.action(1), day(13), day(14))),
            example("CO-08", "A verification that is overdue is told of like any step")
                    .given(Stories.then(Stories.CARRIED_OUT, missed(ClockName.verification(1), day(13))))
                    .when(tell(ClockName.verification(1)).at(day(14)))
                    .then(told(OWNER, ClockName.verification(1), day(14), day(15))),
            example("CO-08", "An overdue assessment does not hurry what is not overdue")
                    .given(Stories.then(Stories.ACKNOWLEDGED, missed(ASSESSMENT, day(4))))
                    .when(tell(RESOLUTION).at(day(5)))
                    .refusedBy(LADDER_IS_CLIMBED_IN_TURN),
            example("CO-08", "A complaint of the past has nobody to tell")
                    .given(
                            pastRegistered(day(1)),
                            pastAnswered(day(2), true),
                            assessed(day(3), NORMAL, MINOR, day(15)),
                            missed(RESOLUTION, day(15)))
                    .when(tell(RESOLUTION).at(day(16)))
                    .refusedBy(LADDER_IS_CLIMBED_IN_TURN));

    private EscalationExamples() {}
}
