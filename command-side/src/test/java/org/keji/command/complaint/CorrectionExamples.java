package org.keji.command.complaint;

import static org.keji.command.complaint.ClockRule.*;
import static org.keji.command.complaint.ClockVocabulary.*;
import static org.keji.command.complaint.ComplaintRule.STEP_FOLLOWS_RECEIPT;
import static org.keji.command.complaint.ComplaintRule.STEP_LIES_IN_THE_PAST;
import static org.keji.command.complaint.ComplaintVocabulary.*;
import static org.keji.command.complaint.HandOverVocabulary.declined;
import static org.keji.command.complaint.HandOverVocabulary.offered;
import static org.keji.command.complaint.ResolutionRule.ANOTHER_CORRECTS_TIMES;
import static org.keji.command.complaint.ResolutionRule.OWNER_RESOLVES;
import static org.keji.command.complaint.ResolutionVocabulary.discontent;
import static org.keji.command.complaint.ResolutionVocabulary.investigated;
import static org.keji.command.complaint.ResolutionVocabulary.solved;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.HE;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.EscalationLevel.OWNER;
import static org.keji.kernel.complaint.Responsibility.NOT_OURS;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.TimedStep.ANSWER;
import static org.keji.kernel.complaint.TimedStep.FIRST_ANSWER;
import static org.keji.kernel.complaint.TimedStep.RECEIPT;
import static org.keji.kernel.complaint.Urgency.NORMAL;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.kernel.complaint.ClockName;

/** What was recorded wrongly is said rightly later, and stays recorded (CO-07, CO-11, SOD). */
final class CorrectionExamples {

    private static final String WHY = "The telephone system's log says so";
    private static final String THE_DAY_BEFORE = "2026-04-30T08:00:00Z";

    static final List<Example> TIMES = List.of(
            example("CO-11", "A supervisor corrects the time of the receipt")
                    .shows(
                            ANOTHER_CORRECTS_TIMES,
                            CORRECTED_STEP_WAS_TAKEN,
                            CORRECTION_STATES_ITS_REASON,
                            CORRECTION_CHANGES_SOMETHING,
                            STEP_FOLLOWS_RECEIPT,
                            STEP_LIES_IN_THE_PAST)
                    .given(Stories.ASSESSED)
                    .when(correct(RECEIPT, THE_DAY_BEFORE).because(WHY).at(day(4)))
                    .then(corrected(RECEIPT, 1, day(1), THE_DAY_BEFORE, day(4))),
            example("CO-11", "The first answer was given earlier than recorded")
                    .given(Stories.ASSESSED)
                    .when(correct(FIRST_ANSWER, day(1)).because(WHY).at(day(4)))
                    .then(corrected(FIRST_ANSWER, 1, day(2), day(1), day(4))),
            example("CO-11", "The first answer was given later than recorded, and still before the assessment")
                    .shows(STEP_FOLLOWS_THE_ONE_BEFORE)
                    .given(Stories.ASSESSED)
                    .when(correct(FIRST_ANSWER, "2026-05-02T20:00:00Z")
                            .because(WHY)
                            .at(day(4)))
                    .then(corrected(FIRST_ANSWER, 1, day(2), "2026-05-02T20:00:00Z", day(4))),
            example("CO-11", "Until it is assessed, the first answer of a complaint of the past moves on as well")
                    .given(pastRegistered(day(1)), pastAnswered(day(2), true))
                    .when(correct(FIRST_ANSWER, day(3)).because(WHY).at(day(4)))
                    .then(corrected(FIRST_ANSWER, 1, day(2), day(3), day(4))),
            example("CO-11", "The answer was given later than recorded")
                    .shows(STEP_FOLLOWS_THE_ONE_BEFORE)
                    .given(Stories.ANSWERED)
                    .when(correct(ANSWER, day(9)).because(WHY).at(day(10)))
                    .then(corrected(ANSWER, 1, day(8), day(9), day(10))),
            example("CO-11", "A closed complaint is still corrected")
                    .given(Stories.CLOSED)
                    .when(correct(ANSWER, day(7)).because(WHY).at(day(20)))
                    .then(corrected(ANSWER, 1, day(8), day(7), day(20))),
            example("CO-11", "A receipt that was corrected late moves the target of the resolution")
                    .shows(CLOCK_RUNS)
                    .given(Stories.then(Stories.ASSESSED, corrected(RECEIPT, 1, day(1), THE_DAY_BEFORE, day(4))))
                    .when(miss(RESOLUTION).at(day(15)))
                    .then(missed(RESOLUTION, day(14))),
            example("CO-11", "No time is corrected without a reason")
                    .given(Stories.ASSESSED)
                    .when(correct(RECEIPT, THE_DAY_BEFORE).at(day(4)))
                    .refusedBy(CORRECTION_STATES_ITS_REASON),
            example("CO-11", "What was not answered has no time of its answer")
                    .given(Stories.NOT_OURS_FOUND)
                    .when(correct(ANSWER, day(5)).because(WHY).at(day(6)))
                    .refusedBy(CORRECTED_STEP_WAS_TAKEN),
            example("CO-11", "The same time is no correction")
                    .given(Stories.ASSESSED)
                    .when(correct(FIRST_ANSWER, day(2)).because(WHY).at(day(4)))
                    .refusedBy(CORRECTION_CHANGES_SOMETHING),
            example("CO-11", "No step is corrected into the future")
                    .given(Stories.RECEIVED)
                    .when(correct(RECEIPT, day(3)).because(WHY).at(day(2)))
                    .refusedBy(STEP_LIES_IN_THE_PAST),
            example("SOD", "Nobody corrects a time of a complaint of their own")
                    .given(received(ZHAO, day(1)))
                    .when(correct(RECEIPT, THE_DAY_BEFORE).because(WHY).at(day(2)))
                    .refusedBy(ANOTHER_CORRECTS_TIMES));

    static final List<Example> ORDER = List.of(
            example("CO-11", "A receipt stays before the first answer")
                    .given(Stories.ACKNOWLEDGED)
                    .when(correct(RECEIPT, day(3)).because(WHY).at(day(4)))
                    .refusedBy(STEP_FOLLOWS_RECEIPT),
            example("CO-11", "A receipt stays before a pause that is over")
                    .given(Stories.then(Stories.RECEIVED, paused(day(2)), resumed(day(4), null)))
                    .when(correct(RECEIPT, day(3)).because(WHY).at(day(5)))
                    .refusedBy(STEP_FOLLOWS_RECEIPT),
            example("CO-11", "A receipt stays before the earliest note")
                    .given(Stories.then(Stories.RECEIVED, annotated(day(4)), annotated(day(2)), annotated(day(5))))
                    .when(correct(RECEIPT, day(3)).because(WHY).at(day(6)))
                    .refusedBy(STEP_FOLLOWS_RECEIPT),
            example("CO-11", "A receipt stays before particulars that were corrected")
                    .given(Stories.then(Stories.RECEIVED, particularsCorrected(day(2))))
                    .when(correct(RECEIPT, day(3)).because(WHY).at(day(6)))
                    .refusedBy(STEP_FOLLOWS_RECEIPT),
            example("CO-11", "A receipt stays before a pause of an earlier round")
                    .given(Stories.then(
                            Stories.RECEIVED,
                            paused(day(2)),
                            resumed(day(4), null),
                            answeredInTime(day(5)),
                            assessed(day(6), NORMAL, MINOR, day(17)),
                            investigated(NOT_OURS, day(7)),
                            solved(1, day(8), true),
                            discontent(1, day(9))))
                    .when(correct(RECEIPT, day(3)).because(WHY).at(day(10)))
                    .refusedBy(STEP_FOLLOWS_RECEIPT),
            example("CO-11", "A receipt stays before the first of several hand-overs")
                    .given(Stories.then(
                            Stories.RECEIVED, offered(CHEN, day(2)), declined(CHEN, day(4)), offered(CHEN, day(5))))
                    .when(correct(RECEIPT, day(3)).because(WHY).at(day(6)))
                    .refusedBy(STEP_FOLLOWS_RECEIPT),
            example("CO-11", "A receipt may come as late as the earliest note")
                    .given(Stories.then(Stories.RECEIVED, annotated(day(2))))
                    .when(correct(RECEIPT, day(2)).because(WHY).at(day(6)))
                    .then(corrected(RECEIPT, 1, day(1), day(2), day(6))),
            example("CO-11", "What the due list notes holds no receipt back, nor does another correction")
                    .shows(STEP_FOLLOWS_RECEIPT)
                    .given(Stories.then(
                            Stories.RECEIVED,
                            missedAfter(day(2)),
                            told(OWNER, ClockName.FIRST_ANSWER, day(3), day(4)),
                            corrected(RECEIPT, 1, day(1), THE_DAY_BEFORE, day(4))))
                    .when(correct(RECEIPT, day(5)).because(WHY).at(day(6)))
                    .then(corrected(RECEIPT, 1, THE_DAY_BEFORE, day(5), day(6))),
            example("CO-11", "A first answer stays after the receipt")
                    .given(Stories.ACKNOWLEDGED)
                    .when(correct(FIRST_ANSWER, THE_DAY_BEFORE).because(WHY).at(day(4)))
                    .refusedBy(STEP_FOLLOWS_RECEIPT),
            example("CO-11", "A first answer stays before the assessment")
                    .given(Stories.ASSESSED)
                    .when(correct(FIRST_ANSWER, day(4)).because(WHY).at(day(5)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "A first answer stays before the withdrawal")
                    .given(Stories.then(
                            Stories.ACKNOWLEDGED, ResolutionVocabulary.withdrawn(day(3), ASSESSMENT, RESOLUTION)))
                    .when(correct(FIRST_ANSWER, day(4)).because(WHY).at(day(5)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "Where no clock tells when it was assessed, the first answer only moves back")
                    .given(pastRegistered(day(1)), pastAnswered(day(2), true), assessed(day(3), NORMAL, MINOR, day(15)))
                    .when(correct(FIRST_ANSWER, day(4)).because(WHY).at(day(5)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "An answer stays before it was accepted")
                    .given(Stories.then(Stories.ANSWERED, ResolutionVocabulary.content(1, day(9))))
                    .when(correct(ANSWER, day(10)).because(WHY).at(day(11)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "An answer stays after the investigation")
                    .given(Stories.ANSWERED)
                    .when(correct(ANSWER, day(3)).because(WHY).at(day(9)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "An answer stays after the clock went on")
                    .given(Stories.then(
                            Stories.NOT_OURS_FOUND,
                            paused(day(5)),
                            resumed(day(7), day(17)),
                            ResolutionVocabulary.solved(1, day(8), true)))
                    .when(correct(ANSWER, day(6)).because(WHY).at(day(9)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "An answer stays before the call-back")
                    .given(Stories.CALLED_BACK)
                    .when(correct(ANSWER, day(10)).because(WHY).at(day(11)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "An assessment rests on the first answer as it was corrected")
                    .given(Stories.then(
                            Stories.RECEIVED,
                            answeredInTime(day(2)),
                            corrected(FIRST_ANSWER, 1, day(2), day(4), day(5))))
                    .when(assess(NORMAL, MINOR).at(day(6)).dated(day(3)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE));

    static final List<Example> NOTES = List.of(
            example("CO-11", "What was registered wrongly is corrected for a reason")
                    .shows(CORRECTION_STATES_ITS_REASON)
                    .given(Stories.ASSESSED)
                    .when(correctParticulars().because("Misheard").at(day(4)))
                    .then(particularsCorrected(day(4))),
            example("CO-11", "Particulars are not corrected without a reason")
                    .given(Stories.ASSESSED)
                    .when(correctParticulars().at(day(4)))
                    .refusedBy(CORRECTION_STATES_ITS_REASON),
            example("CO-04", "The owner notes something")
                    .shows(OWNER_RESOLVES)
                    .given(Stories.ASSESSED)
                    .when(annotate().at(day(4)))
                    .then(annotated(day(4))),
            example("CO-04", "Quality notes something, whosever it is")
                    .shows(OWNER_RESOLVES)
                    .given(Stories.ASSESSED)
                    .when(annotate().by(HE).at(day(4)))
                    .then(annotated(day(4))),
            example("CO-04", "Another account manager does not note anything")
                    .given(Stories.ASSESSED)
                    .when(annotate().by(CHEN).at(day(4)))
                    .refusedBy(OWNER_RESOLVES));

    private CorrectionExamples() {}
}
