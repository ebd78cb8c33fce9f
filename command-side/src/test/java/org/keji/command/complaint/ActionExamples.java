package org.keji.command.complaint;

import static org.keji.command.complaint.ActionRule.*;
import static org.keji.command.complaint.ActionVocabulary.*;
import static org.keji.command.complaint.ClockRule.STEP_FOLLOWS_THE_ONE_BEFORE;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.command.complaint.ResolutionRule.COMPLAINT_IS_OPEN;
import static org.keji.command.complaint.ResolutionVocabulary.withdrawn;
import static org.keji.command.spec.Cast.DU;
import static org.keji.command.spec.Cast.HE;
import static org.keji.command.spec.Cast.QIAN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.complaint.ActionKind.CORRECTIVE;
import static org.keji.kernel.complaint.ActionKind.PREVENTIVE;
import static org.keji.kernel.complaint.ClockName.RESOLUTION;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.complaint.ClockName;

/** Corrective and preventive actions: planned, carried out, verified by another (CO-06, CO-12, SOD). */
final class ActionExamples {

    /** An action of quality's own department. */
    private static final Fact[] OF_QUALITY =
            Stories.then(Stories.OURS_FOUND, planned(1, CORRECTIVE, HE, day(5), day(12)));

    static final List<Example> PLANS = List.of(
            example("CO-06", "An action is planned for a department, a person and a time")
                    .shows(ACTION_FOLLOWS_INVESTIGATION, ACTION_IS_DUE_LATER, ACTION_NAMES_WHO_AND_WHAT)
                    .given(Stories.OURS_FOUND)
                    .when(plan(CORRECTIVE, day(12)).at(day(5)))
                    .then(planned(1, CORRECTIVE, day(5), day(12))),
            example("CO-06", "Actions are counted")
                    .given(Stories.PLANNED)
                    .when(plan(PREVENTIVE, day(12)).at(day(6)))
                    .then(planned(2, PREVENTIVE, day(6), day(12))),
            example("CO-06", "No action is planned before the cause is known")
                    .given(Stories.ASSESSED)
                    .when(plan(CORRECTIVE, day(12)).at(day(4)))
                    .refusedBy(ACTION_FOLLOWS_INVESTIGATION),
            example("CO-06", "No action is due the moment it is planned")
                    .given(Stories.OURS_FOUND)
                    .when(plan(CORRECTIVE, day(5)).at(day(5)))
                    .refusedBy(ACTION_IS_DUE_LATER),
            example("CO-12", "An action says what is done")
                    .given(Stories.OURS_FOUND)
                    .when(plan(CORRECTIVE, " ", "Billing", "Sun", day(12)).at(day(5)))
                    .refusedBy(ACTION_NAMES_WHO_AND_WHAT),
            example("CO-12", "An action has a department")
                    .given(Stories.OURS_FOUND)
                    .when(plan(CORRECTIVE, "Cancel the invoice", "", "Sun", day(12))
                            .at(day(5)))
                    .refusedBy(ACTION_NAMES_WHO_AND_WHAT),
            example("CO-12", "An action has one responsible person")
                    .given(Stories.OURS_FOUND)
                    .when(plan(CORRECTIVE, "Cancel the invoice", "Billing", "", day(12))
                            .at(day(5)))
                    .refusedBy(ACTION_NAMES_WHO_AND_WHAT),
            example("CO-11", "A plan is not dated before the cause was known")
                    .given(Stories.OURS_FOUND)
                    .when(plan(CORRECTIVE, day(12)).at(day(5)).dated(day(3)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE));

    static final List<Example> DEEDS = List.of(
            example("CO-06", "The responsible department carries the action out")
                    .shows(ACTION_EXISTS, DEPARTMENT_CARRIES_OUT, ACTION_IS_OPEN)
                    .given(Stories.PLANNED)
                    .when(carryOut(1).at(day(6)))
                    .then(carriedOut(1, day(6))),
            example("CO-06", "The service manager carries out for any department")
                    .shows(DEPARTMENT_CARRIES_OUT)
                    .given(Stories.PLANNED)
                    .when(carryOut(1).by(WANG).at(day(6)))
                    .then(carriedOut(1, WANG, day(6))),
            example("CO-06", "An action of one's own is no leave to carry out another's")
                    .given(Stories.then(Stories.PLANNED, planned(2, PREVENTIVE, QIAN, day(5), day(12))))
                    .when(carryOut(1).by(QIAN).at(day(6)))
                    .refusedBy(DEPARTMENT_CARRIES_OUT),
            example("CO-09", "Of a withdrawn complaint nothing is carried out any more")
                    .given(Stories.then(Stories.PLANNED, withdrawn(day(6), RESOLUTION, ClockName.action(1))))
                    .when(carryOut(1).at(day(7)))
                    .refusedBy(COMPLAINT_IS_OPEN),
            example("CO-06", "Another department does not carry it out")
                    .given(Stories.PLANNED)
                    .when(carryOut(1).by(QIAN).at(day(6)))
                    .refusedBy(DEPARTMENT_CARRIES_OUT),
            example("CO-06", "Who has no part in the actions is not told how many there are")
                    .given(Stories.PLANNED)
                    .when(carryOut(2).by(QIAN).at(day(6)))
                    .refusedBy(DEPARTMENT_CARRIES_OUT),
            example("CO-06", "An action nobody planned is not carried out")
                    .given(Stories.PLANNED)
                    .when(carryOut(2).at(day(6)))
                    .refusedBy(ACTION_EXISTS),
            example("CO-06", "Quality is told that there is no such action")
                    .given(Stories.PLANNED)
                    .when(carryOut(2).by(HE).at(day(6)))
                    .refusedBy(ACTION_EXISTS),
            example("CO-06", "An action is not carried out twice")
                    .given(Stories.CARRIED_OUT)
                    .when(carryOut(1).at(day(7)))
                    .refusedBy(ACTION_IS_OPEN),
            example("CO-11", "An action is not carried out before it was planned")
                    .given(Stories.PLANNED)
                    .when(carryOut(1).at(day(6)).dated(day(4)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE));

    static final List<Example> VERIFICATIONS = List.of(
            example("CO-06", "Quality finds an action effective")
                    .shows(ACTION_EXISTS, CARRIED_OUT_BEFORE_VERIFIED, ANOTHER_VERIFIES)
                    .given(Stories.CARRIED_OUT)
                    .when(verify(1).at(day(7)))
                    .then(verified(1, day(7))),
            example("CO-06", "An ineffective action is done again by another time")
                    .shows(REDO_HAS_A_DATE, ACTION_IS_DUE_LATER)
                    .given(Stories.CARRIED_OUT)
                    .when(findIneffective(1, day(14)).at(day(7)))
                    .then(ineffective(1, day(7), day(14))),
            example("CO-06", "An ineffective action is carried out again")
                    .shows(ACTION_IS_OPEN)
                    .given(Stories.then(Stories.CARRIED_OUT, ineffective(1, day(7), day(14))))
                    .when(carryOut(1).at(day(8)))
                    .then(carriedOut(1, day(8))),
            example("CO-06", "An ineffective action without another time is refused")
                    .given(Stories.CARRIED_OUT)
                    .when(findIneffective(1).at(day(7)))
                    .refusedBy(REDO_HAS_A_DATE),
            example("CO-06", "An ineffective action is done again later, not before")
                    .given(Stories.CARRIED_OUT)
                    .when(findIneffective(1, day(7)).at(day(7)))
                    .refusedBy(ACTION_IS_DUE_LATER),
            example("CO-09", "Of a withdrawn complaint nothing is verified any more")
                    .given(Stories.then(Stories.CARRIED_OUT, withdrawn(day(7), RESOLUTION, ClockName.verification(1))))
                    .when(verify(1).at(day(8)))
                    .refusedBy(COMPLAINT_IS_OPEN),
            example("CO-06", "What was not carried out is not verified")
                    .given(Stories.PLANNED)
                    .when(verify(1).at(day(6)))
                    .refusedBy(CARRIED_OUT_BEFORE_VERIFIED),
            example("CO-06", "What was found ineffective is not verified until it is done again")
                    .given(Stories.then(Stories.CARRIED_OUT, ineffective(1, day(7), day(14))))
                    .when(verify(1).at(day(8)))
                    .refusedBy(CARRIED_OUT_BEFORE_VERIFIED),
            example("CO-06", "An action nobody planned is not verified")
                    .given(Stories.CARRIED_OUT)
                    .when(verify(2).at(day(7)))
                    .refusedBy(ACTION_EXISTS),
            example("CO-11", "An action is not verified before it was carried out")
                    .given(Stories.CARRIED_OUT)
                    .when(verify(1).at(day(7)).dated(day(5)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE),
            example("SOD", "Nobody of quality verifies what they carried out")
                    .given(Stories.then(OF_QUALITY, carriedOut(1, HE, day(6))))
                    .when(verify(1).at(day(7)))
                    .refusedBy(ANOTHER_VERIFIES),
            example("SOD", "Nobody verifies what they were to carry out and a colleague registered")
                    .given(Stories.then(OF_QUALITY, carriedOut(1, DU, day(6))))
                    .when(verify(1).at(day(7)))
                    .refusedBy(ANOTHER_VERIFIES),
            example("SOD", "Nobody verifies what they registered for whom was to carry it out")
                    .given(Stories.then(Stories.PLANNED, carriedOut(1, HE, day(6))))
                    .when(verify(1).at(day(7)))
                    .refusedBy(ANOTHER_VERIFIES),
            example("SOD", "Another quality officer verifies")
                    .shows(ANOTHER_VERIFIES)
                    .given(Stories.then(OF_QUALITY, carriedOut(1, HE, day(6))))
                    .when(verify(1).by(DU).at(day(7)))
                    .then(verified(1, day(7))),
            example("SOD", "Who verifies has no need to be who is named")
                    .shows(ANOTHER_VERIFIES)
                    .given(Stories.then(Stories.PLANNED, carriedOut(1, SUN, day(6))))
                    .when(verify(1).by(DU).at(day(7)))
                    .then(verified(1, day(7))));

    private ActionExamples() {}
}
