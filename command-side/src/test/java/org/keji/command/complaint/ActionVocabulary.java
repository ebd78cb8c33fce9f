package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintVocabulary.ID;
import static org.keji.command.complaint.ComplaintVocabulary.wish;
import static org.keji.command.spec.Cast.HE;
import static org.keji.command.spec.Cast.SUN;

import java.time.Duration;
import java.time.Instant;
import org.keji.command.complaint.ResolutionCommand.CarryOutAction;
import org.keji.command.complaint.ResolutionCommand.PlanAction;
import org.keji.command.complaint.ResolutionCommand.VerifyAction;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.complaint.ActionKind;
import org.keji.kernel.complaint.ResolutionEvent.ActionCarriedOut;
import org.keji.kernel.complaint.ResolutionEvent.ActionFoundIneffective;
import org.keji.kernel.complaint.ResolutionEvent.ActionPlanned;
import org.keji.kernel.complaint.ResolutionEvent.ActionVerified;

/** The words in which examples speak of a complaint's actions. */
final class ActionVocabulary {

    private static final String WHAT = "Cancel the second invoice";
    private static final Duration VERIFICATION = Duration.ofDays(7);

    private ActionVocabulary() {}

    static Fact planned(int action, ActionKind kind, String at, String due) {
        return planned(action, kind, SUN, at, due);
    }

    static Fact planned(int action, ActionKind kind, Person responsible, String at, String due) {
        Instant moment = Moments.at(at);
        return new Fact(
                "action %d, %s, was planned on %s for %s until %s"
                        .formatted(
                                action,
                                kind.code(),
                                Moments.words(moment),
                                responsible.words(),
                                Moments.words(Moments.at(due))),
                new ActionPlanned(
                        ID,
                        moment,
                        action,
                        kind,
                        WHAT,
                        responsible.actor().department(),
                        responsible.actor().subject(),
                        HE.actor().subject(),
                        Moments.at(due)));
    }

    static Fact carriedOut(int action, String at) {
        return carriedOut(action, SUN, at);
    }

    static Fact carriedOut(int action, Person by, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "%s carried action %d out on %s".formatted(by.words(), action, Moments.words(moment)),
                new ActionCarriedOut(
                        ID, moment, action, by.actor().subject(), HE.actor().subject(), moment.plus(VERIFICATION)));
    }

    static Fact verified(int action, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "action %d was found effective on %s".formatted(action, Moments.words(moment)),
                new ActionVerified(ID, moment, action));
    }

    static Fact ineffective(int action, String at, String due) {
        Instant moment = Moments.at(at);
        return new Fact(
                "action %d was found ineffective on %s, to be done again until %s"
                        .formatted(action, Moments.words(moment), Moments.words(Moments.at(due))),
                new ActionFoundIneffective(ID, moment, action, Moments.at(due)));
    }

    static Wish plan(ActionKind kind, String due) {
        return plan(kind, WHAT, SUN.actor().department(), SUN.actor().subject(), due);
    }

    static Wish plan(ActionKind kind, String what, String department, String responsible, String due) {
        String lacking = (what.isBlank() ? " without a description" : "")
                + (department.isBlank() ? " without a department" : "")
                + (responsible.isBlank() ? " without a person" : "");
        return wish(
                HE,
                "plans a %s action%s until %s".formatted(kind.code(), lacking, Moments.words(Moments.at(due))),
                "on",
                new PlanAction(ID, kind, what, department, responsible, Moments.at(due)));
    }

    static Wish carryOut(int action) {
        return wish(
                SUN,
                "registers that action %d was carried out".formatted(action),
                "on",
                new CarryOutAction(ID, action));
    }

    static Wish verify(int action) {
        return wish(HE, "finds action %d effective".formatted(action), "on", new VerifyAction(ID, action, true, null));
    }

    static Wish findIneffective(int action) {
        return wish(
                HE, "finds action %d ineffective".formatted(action), "on", new VerifyAction(ID, action, false, null));
    }

    static Wish findIneffective(int action, String due) {
        return wish(
                HE,
                "finds action %d ineffective, to be done again until %s"
                        .formatted(action, Moments.words(Moments.at(due))),
                "on",
                new VerifyAction(ID, action, false, Moments.at(due)));
    }
}
