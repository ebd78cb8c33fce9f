package org.keji.command.complaint;

import static org.keji.command.complaint.ActionRule.*;
import static org.keji.command.complaint.ActionVocabulary.*;
import static org.keji.command.complaint.ClockVocabulary.*;
import static org.keji.command.complaint.ComplaintRule.*;
import static org.keji.command.complaint.ComplaintTable.*;
import static org.keji.command.complaint.ComplaintVocabulary.*;
import static org.keji.command.complaint.HandOverVocabulary.*;
import static org.keji.command.complaint.ResolutionRule.*;
import static org.keji.command.complaint.ResolutionVocabulary.*;
import static org.keji.command.complaint.Situation.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.kernel.complaint.ActionKind.CORRECTIVE;
import static org.keji.kernel.complaint.Responsibility.OURS;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.Urgency.NORMAL;
import static org.keji.kernel.rule.HouseRule.OBJECT_EXISTS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keji.command.complaint.ComplaintTable.Row;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example.Wished;
import org.keji.command.spec.Person;

/** What becomes of commands up to the investigation and its actions. */
final class EarlyRows {

    private EarlyRows() {}

    static List<Row> receipt() {
        return List.of(
                row(receive(), in(NOTHING, received(NOW)), in(EXISTING, Wished::meetsItself)),
                row(
                        registerPast(NOW),
                        in(NOTHING, pastRegistered(NOW), pastAnswered(NOW, true)),
                        in(EXISTING, Wished::meetsItself)),
                row(
                        acknowledge(),
                        in(NOTHING, OBJECT_EXISTS),
                        in(WAITING, answeredLate(NOW)),
                        in(without(OPEN, WAITING), FIRST_ANSWER_IS_GIVEN_ONCE),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        assess(NORMAL, MINOR).by(Cast.WANG),
                        in(NOTHING, OBJECT_EXISTS),
                        in(WAITING, ASSESSMENT_FOLLOWS_FIRST_ANSWER),
                        in(all(EnumSet.of(ACKNOWLEDGED), WEIGHED, FIRST_ROUND), assessed(NOW, NORMAL, MINOR, day(15))),
                        in(REOPENED, assessed(NOW, NORMAL, MINOR, day(25))),
                        in(AFTER_ANSWER, ANSWER_IS_GIVEN_ONCE_A_ROUND),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(annotate(), in(NOTHING, OBJECT_EXISTS), in(EXISTING, annotated(NOW))),
                row(correctParticulars(), in(NOTHING, OBJECT_EXISTS), in(EXISTING, particularsCorrected(NOW))));
    }

    static List<Row> handOver() {
        Set<Situation> notOffered = without(OPEN, EnumSet.of(RECEIVED_AND_OFFERED));
        return List.of(
                row(
                        offerTo(CHEN),
                        in(NOTHING, OBJECT_EXISTS),
                        in(notOffered, offered(CHEN, NOW)),
                        in(RECEIVED_AND_OFFERED, ONE_HAND_OVER_AT_A_TIME),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        situation -> accept().by(asked(situation)),
                        in(NOTHING, OBJECT_EXISTS),
                        in(notOffered, HAND_OVER_IS_PENDING),
                        in(RECEIVED_AND_OFFERED, accepted(CHEN, NOW)),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        situation -> decline().by(asked(situation)),
                        in(NOTHING, OBJECT_EXISTS),
                        in(notOffered, HAND_OVER_IS_PENDING),
                        in(RECEIVED_AND_OFFERED, declined(CHEN, NOW)),
                        in(ENDED, COMPLAINT_IS_OPEN)));
    }

    static List<Row> facts() {
        Set<Situation> unplanned = all(EnumSet.of(Situation.OURS_FOUND, REOPENED), AFTER_ANSWER);
        return List.of(
                row(
                        investigate(OURS),
                        in(NOTHING, OBJECT_EXISTS),
                        in(without(BEFORE_FACTS, WEIGHED), INVESTIGATION_FOLLOWS_ASSESSMENT),
                        in(all(WEIGHED, FOUND), investigated(OURS, NOW)),
                        in(AFTER_ANSWER, ANSWER_IS_GIVEN_ONCE_A_ROUND),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        plan(CORRECTIVE, day(25)),
                        in(NOTHING, OBJECT_EXISTS),
                        in(BEFORE_FACTS, ACTION_FOLLOWS_INVESTIGATION),
                        in(unplanned, planned(1, CORRECTIVE, NOW, day(25))),
                        in(ACTING, planned(2, CORRECTIVE, NOW, day(25))),
                        in(ENDED, COMPLAINT_IS_OPEN)),
                row(
                        carryOut(1),
                        in(NOTHING, OBJECT_EXISTS),
                        in(IDLE, DEPARTMENT_CARRIES_OUT),
                        in(ACTION_PLANNED, carriedOut(1, NOW)),
                        in(EnumSet.of(ACTION_CARRIED_OUT, ACTION_VERIFIED), ACTION_IS_OPEN)),
                row(
                        verify(1),
                        in(NOTHING, OBJECT_EXISTS),
                        in(IDLE, ACTION_EXISTS),
                        in(ACTION_CARRIED_OUT, verified(1, NOW)),
                        in(EnumSet.of(ACTION_PLANNED, ACTION_VERIFIED), CARRIED_OUT_BEFORE_VERIFIED)));
    }

    /** What is offered is offered to Chen; where nothing is, the owner asks. */
    private static Person asked(Situation situation) {
        return situation == RECEIVED_AND_OFFERED ? CHEN : LIN;
    }
}
