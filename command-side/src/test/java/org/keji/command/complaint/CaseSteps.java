package org.keji.command.complaint;

import static org.keji.command.complaint.ClockStep.step;
import static org.keji.command.complaint.ComplaintVocabulary.FRIDAY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.kernel.complaint.ActionKind;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.Responsibility;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.complaint.Urgency;

/** The steps that cases about clocks are made of: each a command with what comes of it. */
final class CaseSteps {

    private CaseSteps() {}

    static ClockStep receipt(String at) {
        return step(ComplaintVocabulary.received(at), ComplaintVocabulary.receive());
    }

    static ClockStep pastReceipt(String at, String answeredAt) {
        return new ClockStep(
                List.of(ComplaintVocabulary.pastRegistered(at), ComplaintVocabulary.pastAnswered(answeredAt, true)),
                ComplaintVocabulary.registerPast(answeredAt),
                Moments.at(FRIDAY));
    }

    static ClockStep firstAnswer(String at) {
        return step(ComplaintVocabulary.answeredInTime(at), ComplaintVocabulary.acknowledge());
    }

    static ClockStep lateFirstAnswer(String at) {
        return step(ComplaintVocabulary.answeredLate(at), ComplaintVocabulary.acknowledge());
    }

    static ClockStep assessment(String at, Severity severity, String due, String... informs) {
        return step(
                ComplaintVocabulary.assessed(at, Urgency.NORMAL, severity, due, informs),
                ComplaintVocabulary.assess(Urgency.NORMAL, severity).by(Cast.WANG));
    }

    static ClockStep urgentAssessment(String at, Severity severity, String due) {
        return step(
                ComplaintVocabulary.assessed(at, Urgency.URGENT, severity, due),
                ComplaintVocabulary.assess(Urgency.URGENT, severity).by(Cast.WANG));
    }

    static ClockStep finding(Responsibility responsibility, String at) {
        return step(
                ResolutionVocabulary.investigated(responsibility, at),
                ResolutionVocabulary.investigate(responsibility));
    }

    static ClockStep answer(int round, String at) {
        return step(ResolutionVocabulary.solved(round, at, true), ResolutionVocabulary.solve());
    }

    static ClockStep lateAnswer(int round, String at) {
        return step(ResolutionVocabulary.solved(round, at, false), ResolutionVocabulary.solve());
    }

    static ClockStep refusal(int round, String at) {
        return step(ResolutionVocabulary.discontent(round, at), ResolutionVocabulary.beDiscontent());
    }

    static ClockStep callBack(String at) {
        return step(ResolutionVocabulary.calledBack(4, at), ResolutionVocabulary.callBack(4));
    }

    static ClockStep waiver(String at) {
        return step(ResolutionVocabulary.waived(at), ResolutionVocabulary.waive());
    }

    static ClockStep closing(String at) {
        return step(ResolutionVocabulary.closed(null, at), ResolutionVocabulary.close(null));
    }

    static ClockStep reopening(int round, String at) {
        return step(ResolutionVocabulary.reopened(round, at), ResolutionVocabulary.reopen());
    }

    static ClockStep withdrawal(String at, ClockName... cancelled) {
        return step(ResolutionVocabulary.withdrawn(at, cancelled), ResolutionVocabulary.withdraw());
    }

    static ClockStep pause(String at) {
        return step(ClockVocabulary.paused(at), ClockVocabulary.pause().by(Cast.WANG));
    }

    static ClockStep resumption(String at, @Nullable String due) {
        return step(ClockVocabulary.resumed(at, due), ClockVocabulary.resume());
    }

    static ClockStep firstAnswerMiss(String target) {
        return step(ComplaintVocabulary.missedAfter(target), ComplaintVocabulary.missFirstAnswer());
    }

    static ClockStep miss(ClockName clock, String target) {
        return step(ClockVocabulary.missed(clock, target), ClockVocabulary.miss(clock));
    }

    static ClockStep correction(TimedStep step, int round, String was, String is, String at) {
        return step(ClockVocabulary.corrected(step, round, was, is, at), ClockVocabulary.correct(step, is));
    }

    static ClockStep offer(Person to, String at) {
        return step(HandOverVocabulary.offered(to, at), HandOverVocabulary.offerTo(to));
    }

    static ClockStep takeOver(Person owner, String at) {
        return step(HandOverVocabulary.accepted(owner, at), HandOverVocabulary.accept());
    }

    static ClockStep decline(Person by, String at) {
        return step(HandOverVocabulary.declined(by, at), HandOverVocabulary.decline());
    }

    static ClockStep plan(int action, String at, String due) {
        return step(
                ActionVocabulary.planned(action, ActionKind.CORRECTIVE, at, due),
                ActionVocabulary.plan(ActionKind.CORRECTIVE, due));
    }

    static ClockStep carryingOut(int action, String at) {
        return step(ActionVocabulary.carriedOut(action, at), ActionVocabulary.carryOut(action));
    }

    static ClockStep verification(int action, String at) {
        return step(ActionVocabulary.verified(action, at), ActionVocabulary.verify(action));
    }

    static ClockStep ineffective(int action, String at, String due) {
        return step(ActionVocabulary.ineffective(action, at, due), ActionVocabulary.findIneffective(action, due));
    }
}
