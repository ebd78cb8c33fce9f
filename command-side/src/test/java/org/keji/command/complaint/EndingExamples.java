package org.keji.command.complaint;

import static org.keji.command.complaint.ActionRule.OURS_IS_CORRECTED_AND_PREVENTED;
import static org.keji.command.complaint.ActionVocabulary.*;
import static org.keji.command.complaint.ClockRule.STEP_FOLLOWS_THE_ONE_BEFORE;
import static org.keji.command.complaint.ClockVocabulary.annotate;
import static org.keji.command.complaint.ClockVocabulary.annotated;
import static org.keji.command.complaint.ClockVocabulary.paused;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.command.complaint.HandOverVocabulary.offered;
import static org.keji.command.complaint.ResolutionRule.*;
import static org.keji.command.complaint.ResolutionVocabulary.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.complaint.ActionKind.CORRECTIVE;
import static org.keji.kernel.complaint.ClockName.FIRST_ANSWER;
import static org.keji.kernel.complaint.ClockName.FOLLOW_UP;
import static org.keji.kernel.complaint.ClockName.HAND_OVER;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.complaint.ClockName;

/** How a complaint ends, and begins again (CO-06, CO-09, CO-13). */
final class EndingExamples {

    private static final String WHY = "It happened again";

    private static final Fact[] WITHDRAWN = Stories.then(Stories.RECEIVED, withdrawn(day(2), FIRST_ANSWER, RESOLUTION));

    static final List<Example> CLOSINGS = List.of(
            example("CO-09", "What is not ours is closed after the call-back")
                    .shows(OWNER_RESOLVES, COMPLAINT_IS_OPEN, CLOSED_AFTER_THE_CALL_BACK, ACTIONS_ARE_VERIFIED)
                    .given(Stories.CALLED_BACK)
                    .when(close(null).at(day(10)))
                    .then(closed(null, day(10))),
            example("CO-09", "It is closed after a waived call-back as well")
                    .shows(CLOSED_AFTER_THE_CALL_BACK)
                    .given(Stories.then(Stories.ANSWERED, waived(day(9))))
                    .when(close(" ").at(day(10)))
                    .then(closed(null, day(10))),
            example("CO-13", "What was ours ends in a recorded improvement")
                    .shows(OURS_IS_CORRECTED_AND_PREVENTED, ACTIONS_ARE_VERIFIED, IMPROVEMENT_IS_RECORDED)
                    .given(Stories.MENDED_CALLED_BACK)
                    .when(close(BETTER).at(day(10)))
                    .then(closed(BETTER, day(10))),
            example("CO-13", "What was ours is not closed without an improvement")
                    .given(Stories.MENDED_CALLED_BACK)
                    .when(close(" ").at(day(10)))
                    .refusedBy(IMPROVEMENT_IS_RECORDED),
            example("CO-06", "What was ours is not closed without actions")
                    .given(Stories.OURS_CALLED_BACK)
                    .when(close(BETTER).at(day(10)))
                    .refusedBy(OURS_IS_CORRECTED_AND_PREVENTED),
            example("CO-06", "A corrective action alone prevents nothing")
                    .given(Stories.then(Stories.VERIFIED, solved(1, day(8), true), calledBack(4, day(9))))
                    .when(close(BETTER).at(day(10)))
                    .refusedBy(OURS_IS_CORRECTED_AND_PREVENTED),
            example("CO-06", "Under the strict book actions follow even what is not ours")
                    .by("strict")
                    .given(Stories.CALLED_BACK)
                    .when(close(null).at(day(10)))
                    .refusedBy(OURS_IS_CORRECTED_AND_PREVENTED),
            example("CO-09", "An action that was begun is verified before the end")
                    .given(Stories.then(Stories.CALLED_BACK, planned(1, CORRECTIVE, day(9), day(12))))
                    .when(close(null).at(day(10)))
                    .refusedBy(ACTIONS_ARE_VERIFIED),
            example("CO-09", "An answer alone does not close a complaint")
                    .given(Stories.ANSWERED)
                    .when(close(null).at(day(9)))
                    .refusedBy(CLOSED_AFTER_THE_CALL_BACK),
            example("CO-09", "A closed complaint is not closed again")
                    .given(Stories.CLOSED)
                    .when(close(null).at(day(11)))
                    .refusedBy(COMPLAINT_IS_OPEN),
            example("CO-04", "Another account manager does not close it")
                    .given(Stories.CALLED_BACK)
                    .when(close(null).by(CHEN).at(day(10)))
                    .refusedBy(OWNER_RESOLVES),
            example("CO-11", "It is not closed before the call-back was made")
                    .given(Stories.CALLED_BACK)
                    .when(close(null).at(day(10)).dated(day(8)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "It is not closed before the answer was accepted")
                    .given(Stories.then(Stories.CALLED_BACK, content(1, day(11))))
                    .when(close(null).at(day(12)).dated(day(10)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("CO-11", "It is not closed before its actions were verified")
                    .shows(STEP_FOLLOWS_THE_ONE_BEFORE)
                    .given(Stories.then(
                            Stories.CALLED_BACK,
                            planned(1, CORRECTIVE, day(5), day(12)),
                            carriedOut(1, day(6)),
                            verified(1, day(11))))
                    .when(close(null).at(day(12)).dated(day(10)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE));

    static final List<Example> REOPENINGS = List.of(
            example("CO-09", "A closed complaint is opened again for a reason")
                    .shows(CLOSED_COMPLAINT_REOPENS, REOPENING_STATES_ITS_REASON)
                    .given(Stories.MENDED_CLOSED)
                    .when(reopen().because(WHY).at(day(20)))
                    .then(reopened(2, day(20))),
            example("CO-09", "What was opened again is answered again")
                    .given(Stories.then(Stories.CLOSED, reopened(2, day(20))))
                    .when(solve().at(day(21)))
                    .then(solved(2, day(21), true)),
            example("CO-09", "A complaint is not opened again without a reason")
                    .given(Stories.CLOSED)
                    .when(reopen().at(day(20)))
                    .refusedBy(REOPENING_STATES_ITS_REASON),
            example("CO-04", "Another account manager does not open it again")
                    .given(Stories.CLOSED)
                    .when(reopen().because(WHY).by(CHEN).at(day(20)))
                    .refusedBy(OWNER_RESOLVES),
            example("CO-09", "An open complaint is not opened")
                    .given(Stories.ANSWERED)
                    .when(reopen().because(WHY).at(day(20)))
                    .refusedBy(CLOSED_COMPLAINT_REOPENS),
            example("CO-09", "What was withdrawn is not opened again")
                    .given(WITHDRAWN)
                    .when(reopen().because(WHY).at(day(20)))
                    .refusedBy(CLOSED_COMPLAINT_REOPENS),
            example("CO-11", "A complaint is not opened again before it was closed")
                    .given(Stories.CLOSED)
                    .when(reopen().because(WHY).at(day(20)).dated(day(9)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE));

    static final List<Example> WITHDRAWALS = List.of(
            example("CO-09", "A withdrawn complaint cancels the clocks that run")
                    .shows(OWNER_RESOLVES, COMPLAINT_IS_OPEN)
                    .given(Stories.RECEIVED)
                    .when(withdraw().at(day(2)))
                    .then(withdrawn(day(2), FIRST_ANSWER, RESOLUTION)),
            example("CO-09", "It cancels the clock that stands still, too")
                    .given(Stories.then(Stories.NOT_OURS_FOUND, paused(day(5))))
                    .when(withdraw().at(day(6)))
                    .then(withdrawn(day(6), RESOLUTION)),
            example("CO-09", "It cancels an offer nobody replied to, and what is planned")
                    .given(Stories.then(Stories.PLANNED, offered(CHEN, day(6))))
                    .when(withdraw().at(day(7)))
                    .then(withdrawn(day(7), HAND_OVER, RESOLUTION, ClockName.action(1))),
            example("CO-09", "It cancels the call-back of an answer")
                    .given(Stories.ANSWERED)
                    .when(withdraw().at(day(9)))
                    .then(withdrawn(day(9), FOLLOW_UP)),
            example("CO-09", "A withdrawn complaint is not withdrawn again")
                    .given(WITHDRAWN)
                    .when(withdraw().at(day(3)))
                    .refusedBy(COMPLAINT_IS_OPEN),
            example("CO-09", "A withdrawn complaint is still annotated")
                    .shows(OWNER_RESOLVES)
                    .given(WITHDRAWN)
                    .when(annotate().at(day(3)))
                    .then(annotated(day(3))),
            example("CO-04", "Another account manager does not withdraw it")
                    .given(Stories.RECEIVED)
                    .when(withdraw().by(CHEN).at(day(2)))
                    .refusedBy(OWNER_RESOLVES),
            example("CO-11", "Nothing is withdrawn before what it cancels began")
                    .given(Stories.ANSWERED)
                    .when(withdraw().at(day(9)).dated(day(5)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE));

    private EndingExamples() {}
}
