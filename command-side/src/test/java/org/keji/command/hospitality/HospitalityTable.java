package org.keji.command.hospitality;

import static org.keji.command.hospitality.BillRule.*;
import static org.keji.command.hospitality.Dined.*;
import static org.keji.command.hospitality.HospitalityRule.*;
import static org.keji.command.spec.Example.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Wished;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Table;
import org.keji.command.spec.Wish;
import org.keji.kernel.hospitality.CutKind;
import org.keji.kernel.hospitality.MealApproval;
import org.keji.kernel.rule.Rule;

/** Every command about a meal in every state it can be in. */
final class HospitalityTable {

    private static final List<Wish> COLUMNS = Dining.all();

    /** What is said of each command where it is not its turn. */
    private static final List<Rule> OTHERWISE = List.of(
            MEAL_AWAITS_CONSENT,
            BANQUET_AWAITS_CONSENT,
            MEAL_AWAITS_CONSENT,
            MEAL_LIES_AHEAD,
            PAPERS_ARE_AWAITED,
            PAPERS_ARE_OVERDUE,
            MEAL_IS_APPROVED_BEFORE_IT,
            MEAL_IS_APPROVED_BEFORE_IT,
            MEAL_WAS_HELD,
            BILL_IS_OVERDUE,
            BILL_AWAITS_A_SIGNATURE,
            SIGNED_BILLS_ARE_SETTLED);

    private static final int APPROVE = 0;
    private static final int APPROVE_BANQUET = 1;
    private static final int REFUSE = 2;
    private static final int WITHDRAW = 3;
    private static final int HOLD = 6;
    private static final int CALL_OFF = 7;
    private static final int STATE = 8;
    private static final int SIGN = 10;
    private static final int SETTLE = 11;
    private static final List<Fact> ASKED = List.of(asked(Asked.SET_MEAL));
    private static final List<Fact> HALF =
            List.of(asked(Asked.BANQUET), approved(MealApproval.MEAL, false, "Zhao", Dining.DECIDING));
    private static final List<Fact> APPROVED = with(ASKED, approved());
    private static final List<Fact> HELD = with(APPROVED, held());
    private static final List<Fact> BILLED = with(HELD, stated());
    private static final List<Fact> SIGNED = with(BILLED, signed());
    private static final Map<Integer, Fact> ENDS = Map.of(REFUSE, refused(), WITHDRAW, withdrawn());

    static final List<Example> ALL = Stream.of(
                    Table.ofNothing("HO-01", COLUMNS.toArray(Wish[]::new)),
                    row("requested", ASKED, also(ENDS, APPROVE, approved())),
                    row(
                            "half approved",
                            HALF,
                            also(ENDS, APPROVE_BANQUET, approved(MealApproval.BANQUET, true, "Wang", Dining.DECIDING))),
                    row("approved", APPROVED, Map.of(WITHDRAW, withdrawn(), HOLD, held(), CALL_OFF, calledOff())),
                    row("refused", with(ASKED, refused()), Map.of()),
                    row("withdrawn", with(ASKED, withdrawn()), Map.of()),
                    row("not held", with(APPROVED, calledOff()), Map.of()),
                    row("held", HELD, Map.of(STATE, stated())),
                    row("billed", BILLED, Map.of(SIGN, signed())),
                    row("signed", SIGNED, Map.of(SETTLE, settled("250.00"))),
                    row("settled", with(SIGNED, settled("250.00")), Map.of()),
                    row("not reimbursed", with(SIGNED, notReimbursed(cut(CutKind.AGREED_LESS, "250.00"))), Map.of()))
            .flatMap(List::stream)
            .toList();

    private HospitalityTable() {}

    private static List<Fact> with(List<Fact> before, Fact next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }

    private static Map<Integer, Fact> also(Map<Integer, Fact> ends, int column, Fact fact) {
        return Map.of(REFUSE, ends.get(REFUSE), WITHDRAW, ends.get(WITHDRAW), column, fact);
    }

    /** @param turns by their columns, the commands whose turn it is, and what happens */
    private static List<Example> row(String state, List<Fact> given, Map<Integer, Fact> turns) {
        List<Example> row = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            Wish wish = COLUMNS.get(i);
            Wished wished = example("HO-01", "While %s: somebody %s".formatted(state, wish.words()))
                    .given(given.toArray(Fact[]::new))
                    .when(wish);
            Fact fact = turns.get(i);
            row.add(fact == null ? wished.refusedBy(OTHERWISE.get(i)) : wished.then(fact));
        }
        return row;
    }
}
