package org.keji.command.complaint;

import static org.keji.command.complaint.ClockRule.*;
import static org.keji.command.complaint.ClockVocabulary.*;
import static org.keji.command.complaint.ComplaintTable.*;
import static org.keji.command.complaint.ComplaintVocabulary.*;
import static org.keji.command.complaint.ResolutionRule.*;
import static org.keji.command.complaint.ResolutionVocabulary.*;
import static org.keji.command.complaint.Situation.*;
import static org.keji.kernel.complaint.ClockName.ASSESSMENT;
import static org.keji.kernel.complaint.ClockName.CLOSING;
import static org.keji.kernel.complaint.ClockName.FIRST_ANSWER;
import static org.keji.kernel.complaint.ClockName.FOLLOW_UP;
import static org.keji.kernel.complaint.ClockName.HAND_OVER;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;
import static org.keji.kernel.complaint.EscalationLevel.OWNER;
import static org.keji.kernel.complaint.TimedStep.RECEIPT;
import static org.keji.kernel.rule.HouseRule.OBJECT_EXISTS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keji.command.complaint.ComplaintTable.Row;

/** What becomes of commands from the answer to the end, and of those to clocks. */
final class LateRows {

    private LateRows() {}

    static List<Row> answers() {
        Set<Situation> beforeAnswer = all(BEFORE_FACTS, FOUND);
        Set<Situation> undecided = EnumSet.of(ANSWERED, CALLED_BACK);
        Set<Situation> nothingToSay = all(beforeAnswer, EnumSet.of(ANSWER_ACCEPTED));
        Set<Situation> noCall = all(beforeAnswer, EnumSet.of(CALLED_BACK));
        return List.of(
                row(
                        solve(),
                        in(NOTHING, OBJECT_EXISTS),
                        in(BEFORE_FACTS, FACTS_COME_BEFORE_THE_ANSWER),
                        in(FIRST_ROUND, solved(1, NOW, false)),
                        in(REOPENED, solved(2, NOW, true)),
                        in(AFTER_ANSWER, ANSWER_IS_GIVEN_ONCE_A_ROUND),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        beContent(),
                        in(NOTHING, OBJECT_EXISTS),
                        in(nothingToSay, ANSWER_AWAITS_A_WORD),
                        in(undecided, content(1, NOW)),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        beDiscontent(),
                        in(NOTHING, OBJECT_EXISTS),
                        in(nothingToSay, ANSWER_AWAITS_A_WORD),
                        in(undecided, discontent(1, NOW)),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        callBack(4),
                        in(NOTHING, OBJECT_EXISTS),
                        in(noCall, CALL_BACK_FOLLOWS_THE_ANSWER),
                        in(TOLD, calledBack(4, NOW)),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        waive(),
                        in(NOTHING, OBJECT_EXISTS),
                        in(noCall, CALL_BACK_FOLLOWS_THE_ANSWER),
                        in(TOLD, waived(NOW)),
                        in(ENDED, COMPLAINT_IS_OPEN)));
    }

    static List<Row> endings() {
        Set<Situation> resolving =
                EnumSet.of(ASSESSED, ASSESSED_AND_PAUSED, Situation.OURS_FOUND, ACTION_VERIFIED, REOPENED);
        return List.of(
                row(
                        close(BETTER),
                        in(NOTHING, OBJECT_EXISTS),
                        in(without(OPEN, EnumSet.of(CALLED_BACK)), CLOSED_AFTER_THE_CALL_BACK),
                        in(CALLED_BACK, closed(BETTER, NOW)),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        reopen(),
                        in(NOTHING, OBJECT_EXISTS),
                        in(all(OPEN, EnumSet.of(WITHDRAWN)), CLOSED_COMPLAINT_REOPENS),
                        in(CLOSED, reopened(2, NOW))),
                row(
                        withdraw(),
                        in(NOTHING, OBJECT_EXISTS),
                        in(EnumSet.of(RECEIVED, RECEIVED_AND_MISSED), withdrawn(NOW, FIRST_ANSWER, RESOLUTION)),
                        in(RECEIVED_AND_OFFERED, withdrawn(NOW, FIRST_ANSWER, HAND_OVER, RESOLUTION)),
                        in(ACKNOWLEDGED, withdrawn(NOW, ASSESSMENT, RESOLUTION)),
                        in(resolving, withdrawn(NOW, RESOLUTION)),
                        in(ACTION_PLANNED, withdrawn(NOW, RESOLUTION, ACTION)),
                        in(ACTION_CARRIED_OUT, withdrawn(NOW, RESOLUTION, VERIFICATION)),
                        in(TOLD, withdrawn(NOW, FOLLOW_UP)),
                        in(CALLED_BACK, withdrawn(NOW, CLOSING)),
                        in(ENDED, COMPLAINT_IS_OPEN)));
    }

    static List<Row> clocks() {
        Set<Situation> targetless = all(WAITING, EnumSet.of(ACKNOWLEDGED));
        Set<Situation> overdue = all(EnumSet.of(ASSESSED), FIRST_ROUND);
        Set<Situation> still = all(EnumSet.of(ASSESSED_AND_PAUSED), AFTER_ANSWER);
        return List.of(
                row(
                        pause(),
                        in(NOTHING, OBJECT_EXISTS),
                        in(all(targetless, EnumSet.of(REOPENED)), paused(NOW)),
                        in(overdue, OVERDUE_CLOCK_DOES_NOT_PAUSE),
                        in(still, RUNNING_CLOCK_PAUSES),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        resume(),
                        in(NOTHING, OBJECT_EXISTS),
                        in(ASSESSED_AND_PAUSED, resumed(NOW, day(31))),
                        in(without(OPEN, EnumSet.of(ASSESSED_AND_PAUSED)), PAUSED_CLOCK_RESUMES),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        correct(RECEIPT, APRIL),
                        in(NOTHING, OBJECT_EXISTS),
                        in(without(EXISTING, EnumSet.of(REOPENED)), corrected(RECEIPT, 1, day(1), APRIL, NOW)),
                        in(REOPENED, corrected(RECEIPT, 2, day(1), APRIL, NOW))),
                row(
                        miss(RESOLUTION),
                        in(NOTHING, OBJECT_EXISTS),
                        in(all(targetless, still, ENDED), CLOCK_RUNS),
                        in(overdue, missed(RESOLUTION, day(15))),
                        in(REOPENED, TARGET_HAS_PASSED)),
                row(
                        tell(FIRST_ANSWER),
                        in(NOTHING, OBJECT_EXISTS),
                        in(without(EXISTING, EnumSet.of(RECEIVED_AND_MISSED)), LADDER_IS_CLIMBED_IN_TURN),
                        in(RECEIVED_AND_MISSED, told(OWNER, FIRST_ANSWER, NOW, day(21)))));
    }
}
