package org.keji.command.complaint;

import static org.keji.command.complaint.ClockRule.STEP_FOLLOWS_THE_ONE_BEFORE;
import static org.keji.command.complaint.ClockVocabulary.paused;
import static org.keji.command.complaint.ClockVocabulary.resumed;
import static org.keji.command.complaint.ComplaintVocabulary.assess;
import static org.keji.command.complaint.ComplaintVocabulary.assessed;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.command.complaint.ResolutionRule.*;
import static org.keji.command.complaint.ResolutionVocabulary.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.complaint.Severity.MAJOR;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.Urgency.NORMAL;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** The solution goes to the complainant, who accepts it or not; a call-back asks how content they are (CO-07). */
final class AnswerExamples {

    private static final String TARGET = day(15);
    private static final String JUST_LATE = "2026-05-15T08:00:00.000001Z";

    private static final Fact[] REFUSED = Stories.then(Stories.ANSWERED, discontent(1, day(9)));
    private static final Fact[] ANSWERED_AGAIN = Stories.then(REFUSED, solved(2, day(10), true));

    static final List<Example> ANSWERS = List.of(
            example("CO-07", "The owner gives the solution")
                    .shows(
                            OWNER_RESOLVES,
                            COMPLAINT_IS_OPEN,
                            FACTS_COME_BEFORE_THE_ANSWER,
                            ANSWER_IS_GIVEN_ONCE_A_ROUND)
                    .given(Stories.NOT_OURS_FOUND)
                    .when(solve().at(day(8)))
                    .then(solved(1, day(8), true)),
            example("CO-03", "Another assessment takes back nothing that was found out")
                    .shows(FACTS_COME_BEFORE_THE_ANSWER)
                    .given(Stories.then(
                            Stories.NOT_OURS_FOUND, assessed(day(5), NORMAL, MAJOR, day(8), "service-manager")))
                    .when(solve().at(day(6)))
                    .then(solved(1, day(6), true)),
            example("CO-07", "A solution at the target is in time")
                    .given(Stories.NOT_OURS_FOUND)
                    .when(solve().at(TARGET))
                    .then(solved(1, TARGET, true)),
            example("CO-07", "A solution a microsecond after the target is late")
                    .given(Stories.NOT_OURS_FOUND)
                    .when(solve().at(JUST_LATE))
                    .then(solved(1, JUST_LATE, false)),
            example("CO-07", "Time in which the clock stood still does not make a solution late")
                    .given(Stories.then(Stories.NOT_OURS_FOUND, paused(day(5)), resumed(day(7), day(17))))
                    .when(solve().at(day(17)))
                    .then(solved(1, day(17), true)),
            example("CO-07", "While the clock stands still the solution may be given")
                    .given(Stories.then(Stories.NOT_OURS_FOUND, paused(day(5))))
                    .when(solve().at(day(30)))
                    .then(solved(1, day(30), true)),
            example("CO-04", "Another account manager does not give the solution")
                    .given(Stories.NOT_OURS_FOUND)
                    .when(solve().by(CHEN).at(day(8)))
                    .refusedBy(OWNER_RESOLVES),
            example("CO-04", "A supervisor may give the solution for the owner")
                    .shows(OWNER_RESOLVES)
                    .given(Stories.NOT_OURS_FOUND)
                    .when(solve().by(ZHAO).at(day(8)))
                    .then(solved(1, day(8), true)),
            example("CO-07", "A second solution waits for what is said of the first")
                    .given(Stories.ANSWERED)
                    .when(solve().at(day(9)))
                    .refusedBy(ANSWER_IS_GIVEN_ONCE_A_ROUND),
            example("CO-07", "The target of a solution that was given is no longer moved")
                    .given(Stories.ANSWERED)
                    .when(assess(NORMAL, MINOR).at(day(9)))
                    .refusedBy(ANSWER_IS_GIVEN_ONCE_A_ROUND),
            example("CO-11", "A solution is not dated before the investigation it rests on")
                    .given(Stories.NOT_OURS_FOUND)
                    .when(solve().at(day(8)).dated(day(3)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "A solution is not dated before a pause that lies after it")
                    .given(Stories.then(Stories.NOT_OURS_FOUND, paused(day(6))))
                    .when(solve().at(day(8)).dated(day(5)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE));

    static final List<Example> REPLIES = List.of(
            example("CO-07", "The complainant accepts the answer")
                    .shows(ANSWER_AWAITS_A_WORD)
                    .given(Stories.ANSWERED)
                    .when(beContent().at(day(9)))
                    .then(content(1, day(9))),
            example("CO-07", "A refused answer opens the complaint again")
                    .shows(ANSWER_AWAITS_A_WORD)
                    .given(Stories.ANSWERED)
                    .when(beDiscontent().at(day(9)))
                    .then(discontent(1, day(9))),
            example("CO-07", "An answer may still be refused after the call-back")
                    .given(Stories.CALLED_BACK)
                    .when(beDiscontent().at(day(10)))
                    .then(discontent(1, day(10))),
            example("CO-07", "After a refused answer there is a second one")
                    .shows(ANSWER_IS_GIVEN_ONCE_A_ROUND)
                    .given(REFUSED)
                    .when(solve().at(day(10)))
                    .then(solved(2, day(10), true)),
            example("CO-07", "The second answer has its time from when the first was refused")
                    .given(REFUSED)
                    .when(solve().at(day(23)))
                    .then(solved(2, day(23), true)),
            example("CO-07", "The second answer is accepted")
                    .shows(ANSWER_AWAITS_A_WORD)
                    .given(ANSWERED_AGAIN)
                    .when(beContent().at(day(11)))
                    .then(content(2, day(11))),
            example("CO-07", "The second answer is refused as well")
                    .given(ANSWERED_AGAIN)
                    .when(beDiscontent().at(day(11)))
                    .then(discontent(2, day(11))),
            example("CO-07", "An accepted answer is not refused afterwards")
                    .given(Stories.then(Stories.ANSWERED, content(1, day(9))))
                    .when(beDiscontent().at(day(10)))
                    .refusedBy(ANSWER_AWAITS_A_WORD),
            example("CO-07", "What was not answered is not accepted")
                    .given(Stories.NOT_OURS_FOUND)
                    .when(beContent().at(day(8)))
                    .refusedBy(ANSWER_AWAITS_A_WORD),
            example("CO-07", "A refused answer is not accepted afterwards")
                    .given(REFUSED)
                    .when(beContent().at(day(10)))
                    .refusedBy(ANSWER_AWAITS_A_WORD),
            example("CO-11", "An answer is not refused before it was given")
                    .given(Stories.ANSWERED)
                    .when(beDiscontent().at(day(9)).dated(day(7)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "A refusal heard on the call-back is not dated before it")
                    .given(Stories.CALLED_BACK)
                    .when(beDiscontent().at(day(10)).dated(day(8)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE));

    static final List<Example> CALL_BACKS = Stream.concat(
                    IntStream.rangeClosed(1, 5).mapToObj(AnswerExamples::onTheScale),
                    Stream.of(
                            offTheScale(0),
                            offTheScale(6),
                            example("CO-07", "Nobody is called back before the answer")
                                    .given(Stories.NOT_OURS_FOUND)
                                    .when(callBack(4).at(day(8)))
                                    .refusedBy(CALL_BACK_FOLLOWS_THE_ANSWER),
                            example("CO-07", "Nobody is called back twice")
                                    .given(Stories.CALLED_BACK)
                                    .when(callBack(4).at(day(10)))
                                    .refusedBy(CALL_BACK_FOLLOWS_THE_ANSWER),
                            example("CO-09", "A call-back is waived for a reason")
                                    .shows(WAIVER_STATES_ITS_REASON, CALL_BACK_FOLLOWS_THE_ANSWER)
                                    .given(Stories.ANSWERED)
                                    .when(waive().because("Asked not to be called")
                                            .at(day(9)))
                                    .then(waived(day(9))),
                            example("CO-09", "A call-back is not waived without a reason")
                                    .given(Stories.ANSWERED)
                                    .when(waive().at(day(9)))
                                    .refusedBy(WAIVER_STATES_ITS_REASON),
                            example("CO-07", "What was called back is not waived")
                                    .given(Stories.CALLED_BACK)
                                    .when(waive().because("Asked not to be called")
                                            .at(day(10)))
                                    .refusedBy(CALL_BACK_FOLLOWS_THE_ANSWER),
                            example("CO-11", "Nobody was called back before the answer was given")
                                    .given(Stories.ANSWERED)
                                    .when(callBack(4).at(day(9)).dated(day(7)))
                                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE)))
            .toList();

    private AnswerExamples() {}

    private static Example onTheScale(int satisfaction) {
        return example("CO-07", "A call-back may hear %d of 5".formatted(satisfaction))
                .shows(CALL_BACK_FOLLOWS_THE_ANSWER, SATISFACTION_IS_ONE_TO_FIVE)
                .given(Stories.ANSWERED)
                .when(callBack(satisfaction).at(day(9)))
                .then(calledBack(satisfaction, day(9)));
    }

    private static Example offTheScale(int satisfaction) {
        return example("CO-07", "No call-back hears %d of 5".formatted(satisfaction))
                .given(Stories.ANSWERED)
                .when(callBack(satisfaction).at(day(9)))
                .refusedBy(SATISFACTION_IS_ONE_TO_FIVE);
    }
}
