package org.keji.command.complaint;

import static org.keji.command.complaint.ClockRule.*;
import static org.keji.command.complaint.ClockVocabulary.*;
import static org.keji.command.complaint.ComplaintVocabulary.answeredInTime;
import static org.keji.command.complaint.ComplaintVocabulary.assess;
import static org.keji.command.complaint.ComplaintVocabulary.assessed;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.command.complaint.HandOverVocabulary.declined;
import static org.keji.command.complaint.HandOverVocabulary.offerTo;
import static org.keji.command.complaint.HandOverVocabulary.offered;
import static org.keji.command.complaint.ResolutionRule.COMPLAINT_IS_OPEN;
import static org.keji.command.complaint.ResolutionRule.OWNER_RESOLVES;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.Urgency.NORMAL;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** Clocks stand still, go on and run out (CO-11). */
final class ClockExamples {

    private static final String WHY = "Waiting for the customer's receipt";
    private static final String TARGET = day(15);
    private static final String JUST_LATE = "2026-05-15T08:00:00.000001Z";

    private static final Fact[] PAUSED = Stories.then(Stories.ASSESSED, paused(day(5)));
    private static final Fact[] RESUMED = Stories.then(PAUSED, resumed(day(8), day(18)));

    /** The pause began before the target and became known after it. */
    private static final Fact[] PAUSED_AFTER_ALL =
            Stories.then(Stories.ASSESSED, missed(RESOLUTION, TARGET), paused(day(14)));

    static final List<Example> PAUSES = List.of(
            example("CO-11", "The clock of the resolution is paused for a reason")
                    .shows(
                            RUNNING_CLOCK_PAUSES,
                            PAUSE_STATES_ITS_REASON,
                            OVERDUE_CLOCK_DOES_NOT_PAUSE,
                            STEP_FOLLOWS_THE_ONE_BEFORE)
                    .given(Stories.ASSESSED)
                    .when(pause().because(WHY).at(day(5)))
                    .then(paused(day(5))),
            example("CO-11", "A clock without a target is paused, too")
                    .given(Stories.RECEIVED)
                    .when(pause().because(WHY).at(day(2)))
                    .then(paused(day(2))),
            example("CO-11", "At its target a clock may still be paused")
                    .shows(OVERDUE_CLOCK_DOES_NOT_PAUSE)
                    .given(Stories.ASSESSED)
                    .when(pause().because(WHY).at(TARGET))
                    .then(paused(TARGET)),
            example("CO-11", "A microsecond after its target it is not")
                    .given(Stories.ASSESSED)
                    .when(pause().because(WHY).at(JUST_LATE))
                    .refusedBy(OVERDUE_CLOCK_DOES_NOT_PAUSE),
            example("SOD", "The owner registers no pause that would take back a miss")
                    .given(Stories.ASSESSED)
                    .when(pause().because(WHY).at(JUST_LATE).dated(day(5)))
                    .refusedBy(ANOTHER_MOVES_A_MISSED_TARGET),
            example("SOD", "A supervisor registers a pause that became known late")
                    .shows(ANOTHER_MOVES_A_MISSED_TARGET)
                    .given(Stories.ASSESSED)
                    .when(pause().because(WHY).by(WANG).at(JUST_LATE).dated(day(5)))
                    .then(paused(day(5))),
            example("CO-11", "Nothing is paused without a reason")
                    .given(Stories.ASSESSED)
                    .when(pause().at(day(5)))
                    .refusedBy(PAUSE_STATES_ITS_REASON),
            example("CO-11", "A blank is no reason")
                    .given(Stories.ASSESSED)
                    .when(pause().because(" ").at(day(5)))
                    .refusedBy(PAUSE_STATES_ITS_REASON),
            example("CO-11", "What stands still is not paused again")
                    .given(PAUSED)
                    .when(pause().because(WHY).at(day(6)))
                    .refusedBy(RUNNING_CLOCK_PAUSES),
            example("CO-11", "After the answer nothing is left to pause")
                    .given(Stories.ANSWERED)
                    .when(pause().because(WHY).at(day(9)))
                    .refusedBy(RUNNING_CLOCK_PAUSES),
            example("CO-11", "Pauses do not overlap")
                    .given(RESUMED)
                    .when(pause().because(WHY).at(day(9)).dated(day(7)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "No pause begins tomorrow")
                    .given(Stories.ASSESSED)
                    .when(pause().because(WHY).at(day(5)).dated(day(6)))
                    .refusedBy(ComplaintRule.STEP_LIES_IN_THE_PAST),
            example("CO-04", "Another account manager does not pause it")
                    .given(Stories.ASSESSED)
                    .when(pause().because(WHY).by(CHEN).at(day(5)))
                    .refusedBy(OWNER_RESOLVES),
            example("CO-09", "The clock of a closed complaint is not paused")
                    .given(Stories.CLOSED)
                    .when(pause().because(WHY).at(day(11)))
                    .refusedBy(COMPLAINT_IS_OPEN));

    static final List<Example> RESUMPTIONS = List.of(
            example("CO-11", "When the clock goes on the target has moved by the time it stood still")
                    .shows(PAUSED_CLOCK_RESUMES, STEP_FOLLOWS_THE_ONE_BEFORE)
                    .given(PAUSED)
                    .when(resume().at(day(8)))
                    .then(resumed(day(8), day(18))),
            example("CO-11", "A clock without a target goes on without one")
                    .given(Stories.then(Stories.RECEIVED, paused(day(2))))
                    .when(resume().at(day(4)))
                    .then(resumed(day(4), null)),
            example("CO-11", "Pauses add up")
                    .given(Stories.then(RESUMED, paused(day(10))))
                    .when(resume().at(day(12)))
                    .then(resumed(day(12), day(20))),
            example("CO-11", "A target that is set while the clock stands still moves all the same")
                    .given(Stories.then(Stories.ACKNOWLEDGED, paused(day(2)), assessed(day(3), NORMAL, MINOR, day(15))))
                    .when(resume().at(day(5)))
                    .then(resumed(day(5), day(18))),
            example("CO-11", "What runs does not go on")
                    .given(RESUMED)
                    .when(resume().at(day(9)))
                    .refusedBy(PAUSED_CLOCK_RESUMES),
            example("CO-11", "No clock goes on before it stood still")
                    .given(PAUSED)
                    .when(resume().at(day(6)).dated(day(4)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "The answer stopped the clock for good, even if it stood still")
                    .given(Stories.then(
                            Stories.NOT_OURS_FOUND, paused(day(5)), ResolutionVocabulary.solved(1, day(8), true)))
                    .when(resume().at(day(9)))
                    .refusedBy(PAUSED_CLOCK_RESUMES));

    static final List<Example> MISSES = List.of(
            example("CO-11", "At its target the resolution is not missed yet")
                    .given(Stories.ASSESSED)
                    .when(miss(RESOLUTION).at(TARGET))
                    .refusedBy(TARGET_HAS_PASSED),
            example("CO-11", "A microsecond after its target the resolution is missed")
                    .shows(CLOCK_RUNS, TARGET_HAS_PASSED)
                    .given(Stories.ASSESSED)
                    .when(miss(RESOLUTION).at(JUST_LATE))
                    .then(missed(RESOLUTION, TARGET)),
            example("CO-11", "The resolution is missed only once")
                    .given(Stories.then(Stories.ASSESSED, missed(RESOLUTION, TARGET)))
                    .when(miss(RESOLUTION).at(day(16)))
                    .refusedBy(CLOCK_RUNS),
            example("CO-11", "What stands still is not missed")
                    .given(PAUSED)
                    .when(miss(RESOLUTION).at(day(16)))
                    .refusedBy(CLOCK_RUNS),
            example("CO-11", "After a pause the clock is missed at the target that moved")
                    .given(RESUMED)
                    .when(miss(RESOLUTION).at(day(19)))
                    .then(missed(RESOLUTION, day(18))),
            example("CO-11", "A pause that became known late takes a miss back, and the clock is missed again")
                    .shows(CLOCK_RUNS)
                    .given(Stories.then(PAUSED_AFTER_ALL, resumed(day(16), day(17))))
                    .when(miss(RESOLUTION).at(day(18)))
                    .then(missed(RESOLUTION, day(17))),
            example("CO-11", "A resolution without a target is not missed")
                    .given(Stories.ACKNOWLEDGED)
                    .when(miss(RESOLUTION).at(day(30)))
                    .refusedBy(CLOCK_RUNS),
            example("CO-11", "A clock that never began is not missed")
                    .given(Stories.RECEIVED)
                    .when(miss(ASSESSMENT).at(day(30)))
                    .refusedBy(CLOCK_RUNS),
            example("CO-11", "The clock of a withdrawn complaint is not missed")
                    .given(Stories.then(Stories.ASSESSED, ResolutionVocabulary.withdrawn(day(4), RESOLUTION)))
                    .when(miss(RESOLUTION).at(day(16)))
                    .refusedBy(CLOCK_RUNS));

    static final List<Example> ORDER = List.of(
            example("CO-11", "An assessment is not dated before the first answer")
                    .given(Stories.then(Stories.RECEIVED, answeredInTime(day(2))))
                    .when(assess(NORMAL, MINOR).at(day(3)).dated(day(1)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "A complaint is not offered again before the last offer was declined")
                    .given(Stories.then(Stories.RECEIVED, offered(CHEN, day(2)), declined(CHEN, day(4))))
                    .when(offerTo(WANG).at(day(5)).dated(day(3)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "What was opened again is not offered before it was closed")
                    .given(Stories.then(Stories.CLOSED, ResolutionVocabulary.reopened(2, day(11))))
                    .when(offerTo(CHEN).at(day(12)).dated(day(9)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE));

    private ClockExamples() {}
}
