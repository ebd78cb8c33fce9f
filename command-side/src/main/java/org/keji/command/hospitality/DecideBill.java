package org.keji.command.hospitality;

import static org.keji.command.hospitality.BillRule.*;

import java.util.Objects;
import org.keji.command.hospitality.BillCommand.MissBill;
import org.keji.command.hospitality.BillCommand.SettleMeal;
import org.keji.command.hospitality.BillCommand.SignBill;
import org.keji.command.hospitality.BillCommand.StateBill;
import org.keji.command.hospitality.HospitalityState.Known;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.hospitality.BillEvent;
import org.keji.kernel.hospitality.BillEvent.BillMissed;
import org.keji.kernel.hospitality.BillEvent.BillSigned;
import org.keji.kernel.hospitality.BillEvent.BillStated;
import org.keji.kernel.hospitality.BillEvent.HospitalitySettled;
import org.keji.kernel.hospitality.BillEvent.NotReimbursed;
import org.keji.kernel.hospitality.CutKind;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;
import org.keji.kernel.hospitality.Meal;
import org.keji.kernel.hospitality.MealBill;
import org.keji.kernel.hospitality.MealStage;
import org.keji.kernel.hospitality.MealTerms;
import org.keji.kernel.hospitality.Reimbursement;

/** Bills are stated promptly, signed by somebody else, and settled with the month (HO-06). */
final class DecideBill {

    private DecideBill() {}

    static BillStated state(Known state, StateBill command, DecisionContext context) {
        context.require(MEAL_WAS_HELD, state.stage() == MealStage.HELD, "");
        DecideHolding.requireSpeaks(state, context);
        MealBill bill = command.bill();
        context.require(BILL_COMES_TO_SOMETHING, bill.total().signum() > 0, "/total");
        context.require(DRINKS_ARE_PART_OF_THE_BILL, bill.drinks().compareTo(bill.total()) <= 0, "/drinks");
        MealHeld held = Objects.requireNonNull(state.held());
        MealTerms terms = state.asked().terms();
        Meal meal = new Meal(
                state.asked().standing(),
                terms.form(),
                terms.hostedBy(),
                held.guests(),
                held.hosts(),
                bill.total(),
                bill.drinks());
        return new BillStated(
                command.hospitalityId(),
                context.now(),
                bill,
                MealGuests.envelope(meal, context).measures(),
                Reimbursement.of(context.book(), meal, terms.standard(), terms.departmentAtTable()),
                !context.now().isAfter(held.billDue()),
                context.actor().subject());
    }

    static BillMissed miss(Known state, MissBill command, DecisionContext context) {
        boolean isOpen = state.stage() == MealStage.HELD && !state.billMissed();
        context.require(BILL_IS_OVERDUE, isOpen, "");
        MealHeld held = Objects.requireNonNull(state.held());
        context.require(BILL_IS_OVERDUE, context.now().isAfter(held.billDue()), "");
        return new BillMissed(command.hospitalityId(), context.now());
    }

    static BillSigned sign(Known state, SignBill command, DecisionContext context) {
        context.require(BILL_AWAITS_A_SIGNATURE, state.stage() == MealStage.BILLED, "");
        BillStated stated = Objects.requireNonNull(state.bill());
        boolean isAnother = !context.actor().is(stated.statedBy())
                && !context.actor().is(state.asked().requestedBy());
        context.require(ANOTHER_SIGNS_A_BILL, isAnother, "");
        return new BillSigned(
                command.hospitalityId(), context.now(), context.actor().subject());
    }

    static BillEvent settle(Known state, SettleMeal command, DecisionContext context) {
        context.require(SIGNED_BILLS_ARE_SETTLED, state.stage() == MealStage.SIGNED, "");
        Reimbursement reimbursable = Objects.requireNonNull(state.bill()).reimbursable();
        Reimbursement paid = state.papers().areOwed()
                ? reimbursable.nothing(CutKind.PAPERS_MISSING)
                : reimbursable.atMost(CutKind.AGREED_LESS, command.agreed());
        return paid.paid().signum() > 0
                ? new HospitalitySettled(command.hospitalityId(), context.now(), command.statementId(), paid)
                : new NotReimbursed(command.hospitalityId(), context.now(), command.statementId(), paid);
    }
}
