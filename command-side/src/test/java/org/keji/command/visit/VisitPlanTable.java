package org.keji.command.visit;

import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Acquaintances.OUYANG;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Example.example;
import static org.keji.command.visit.FollowRule.*;
import static org.keji.command.visit.PlanRule.*;
import static org.keji.command.visit.RoadRule.*;
import static org.keji.command.visit.RouteRule.WHAT_IS_DUE_ENTERS_A_DRAFT;
import static org.keji.command.visit.RouteWishes.refusal;
import static org.keji.command.visit.RouteWishes.taken;
import static org.keji.command.visit.VisitWishes.*;
import static org.keji.command.visit.Visiting.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Wished;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Rule;
import org.keji.kernel.visit.PlanMeasures;
import org.keji.kernel.visit.VisitReason;
import org.keji.kernel.visit.VisitSlot;

/** Every command about a plan of visits in every state it can be in. */
final class VisitPlanTable {

    /** A command as the table gives it, and what it is called there. */
    private record Column(String words, Wish wish) {}

    /** It begins the plan where there is none. */
    private static final String BOOKING = "book what was agreed";

    private static final VisitSlot TWELFTH_FIRST = on("2026-06-12", 1);
    private static final VisitReason WHY = VisitReason.CUSTOMER_ABSENT;
    private static final PlanMeasures NOTHING_DONE = new PlanMeasures(1, 0, 0, 1, 0, 0, 0, new BigDecimal("0.0000"));

    private static final List<Column> COLUMNS = List.of(
            new Column("begin it", open()),
            new Column("plan a visit", plan(SECOND, OUYANG, TWELFTH).because("Asked for")),
            new Column("move a visit", move(FIRST, TWELFTH, WHY).because("Closed")),
            new Column("fill it", RouteWishes.fill()),
            new Column("take a route over", RouteWishes.take()),
            new Column("refuse a route", RouteWishes.refuse().because("The bridge is closed")),
            new Column("submit", submit()),
            new Column("approve", approve()),
            new Column("return", giveBack()),
            new Column("set out", setOutNow()),
            new Column("remark", remark()),
            new Column("close", close()),
            new Column("begin a visit", begin(FIRST)),
            new Column("end a visit", end(FIRST)),
            new Column("report a visit", report(FIRST)),
            new Column(BOOKING, Following.book(OUYANG)),
            new Column("miss a report", missReport(FIRST)),
            new Column("note what is urgent", note(FIRST)),
            new Column("answer a finding", Following.answer(FIRST)),
            new Column("miss an answer", Following.missAnswer(FIRST)),
            new Column("leave the next open", Following.leaveOpen(FIRST)));

    private static final Fact BOOKED =
            planned(Following.MAYS.next(), OUYANG, TWELFTH_FIRST, Following.MAYS, MAY, false);
    private static final Fact ADDED = planned(Following.MAYS.next(), OUYANG, TWELFTH_FIRST, Following.MAYS, MAY, true);

    private static final Fact[] DRAFT = {opened(), planned(FIRST, HARBOUR)};
    private static final Fact[] SUBMITTED = {opened(), planned(FIRST, HARBOUR), submitted()};
    private static final Fact[] APPROVED = {opened(), planned(FIRST, HARBOUR), submitted(), approved()};
    private static final Fact[] RUNNING = {opened(), planned(FIRST, HARBOUR), submitted(), approved(), setOut()};
    private static final Fact[] CLOSED = {
        opened(),
        planned(FIRST, HARBOUR),
        submitted(),
        approved(),
        setOut(),
        revised(1, SETTING_OUT, LIN),
        cancelled(FIRST, SETTING_OUT),
        closed(NOTHING_DONE)
    };

    private static final List<Fact> ROUTE_TAKEN =
            List.of(taken(), revised(1, MAY, LIN), moved(FIRST, TWELFTH, VisitReason.ROUTE_IMPROVED, MAY));

    private static final List<Example> NOWHERE = COLUMNS.stream()
            .skip(1)
            .filter(column -> !column.words().equals(BOOKING))
            .map(column -> example("VP-01", "Never begun: " + column.words())
                    .when(column.wish())
                    .refusedBy(HouseRule.OBJECT_EXISTS))
            .toList();

    static final List<Example> ALL = Stream.of(
                    NOWHERE,
                    row(
                            DRAFT,
                            "a draft",
                            PLAN_IS_OPENED_ONCE,
                            planned(SECOND, OUYANG, TWELFTH, null, MAY, false),
                            moved(FIRST, TWELFTH, WHY, MAY),
                            planned(SECOND, OUYANG, TWELFTH, null, MAY, false),
                            List.of(taken(), moved(FIRST, TWELFTH, null, MAY)),
                            refusal(),
                            submitted(),
                            PLAN_AWAITS_A_WORD,
                            PLAN_AWAITS_A_WORD,
                            PLAN_IS_APPROVED_BEFORE_IT_STARTS,
                            REVISION_AWAITS_A_REMARK,
                            PLAN_RUNS_BEFORE_IT_ENDS,
                            PLAN_IS_RUNNING,
                            PLAN_IS_RUNNING,
                            PLAN_IS_RUNNING,
                            BOOKED),
                    row(
                            SUBMITTED,
                            "submitted",
                            PLAN_IS_OPENED_ONCE,
                            PLAN_TAKES_CHANGES,
                            PLAN_TAKES_CHANGES,
                            WHAT_IS_DUE_ENTERS_A_DRAFT,
                            PLAN_TAKES_CHANGES,
                            PLAN_TAKES_CHANGES,
                            ONLY_A_DRAFT_IS_SUBMITTED,
                            approved(),
                            returned(),
                            PLAN_IS_APPROVED_BEFORE_IT_STARTS,
                            REVISION_AWAITS_A_REMARK,
                            PLAN_RUNS_BEFORE_IT_ENDS,
                            PLAN_IS_RUNNING,
                            PLAN_IS_RUNNING,
                            PLAN_IS_RUNNING,
                            PLAN_TAKES_CHANGES),
                    row(
                            APPROVED,
                            "approved",
                            PLAN_IS_OPENED_ONCE,
                            List.of(revised(1, MAY, LIN), planned(SECOND, OUYANG, TWELFTH, null, MAY, true)),
                            List.of(revised(1, MAY, LIN), moved(FIRST, TWELFTH, WHY, MAY)),
                            WHAT_IS_DUE_ENTERS_A_DRAFT,
                            ROUTE_TAKEN,
                            refusal(),
                            ONLY_A_DRAFT_IS_SUBMITTED,
                            PLAN_AWAITS_A_WORD,
                            PLAN_AWAITS_A_WORD,
                            setOut(),
                            REVISION_AWAITS_A_REMARK,
                            PLAN_RUNS_BEFORE_IT_ENDS,
                            PLAN_IS_RUNNING,
                            PLAN_IS_RUNNING,
                            PLAN_IS_RUNNING,
                            ADDED),
                    row(
                            RUNNING,
                            "running",
                            PLAN_IS_OPENED_ONCE,
                            List.of(revised(1, MAY, LIN), planned(SECOND, OUYANG, TWELFTH, null, MAY, true)),
                            List.of(revised(1, MAY, LIN), moved(FIRST, TWELFTH, WHY, MAY)),
                            WHAT_IS_DUE_ENTERS_A_DRAFT,
                            ROUTE_TAKEN,
                            refusal(),
                            ONLY_A_DRAFT_IS_SUBMITTED,
                            PLAN_AWAITS_A_WORD,
                            PLAN_AWAITS_A_WORD,
                            PLAN_IS_APPROVED_BEFORE_IT_STARTS,
                            REVISION_AWAITS_A_REMARK,
                            EVERY_VISIT_IS_SETTLED,
                            began(FIRST),
                            VISIT_IS_UNDER_WAY,
                            VISIT_IS_OVER_AND_UNREPORTED,
                            ADDED),
                    row(
                            CLOSED,
                            "closed",
                            PLAN_IS_OPENED_ONCE,
                            PLAN_TAKES_CHANGES,
                            PLAN_TAKES_CHANGES,
                            WHAT_IS_DUE_ENTERS_A_DRAFT,
                            PLAN_TAKES_CHANGES,
                            PLAN_TAKES_CHANGES,
                            ONLY_A_DRAFT_IS_SUBMITTED,
                            PLAN_AWAITS_A_WORD,
                            PLAN_AWAITS_A_WORD,
                            PLAN_IS_APPROVED_BEFORE_IT_STARTS,
                            REVISION_AWAITS_A_REMARK,
                            PLAN_RUNS_BEFORE_IT_ENDS,
                            PLAN_IS_RUNNING,
                            PLAN_IS_RUNNING,
                            PLAN_IS_RUNNING,
                            PLAN_TAKES_CHANGES))
            .flatMap(List::stream)
            .toList();

    private VisitPlanTable() {}

    /**
     * The last columns are refused in every state, for nothing was reported here.
     *
     * @param cells for each column a fact or facts that happen, or a rule that does not hold
     */
    private static List<Example> row(Fact[] given, String state, Object... cells) {
        List<Object> all = new ArrayList<>(List.of(cells));
        all.addAll(List.of(
                REPORT_IS_OVERDUE,
                SOMETHING_URGENT_WAITS,
                FINDING_AWAITS_AN_ANSWER,
                ANSWER_IS_OVERDUE,
                NEXT_WAITS_FOR_ANOTHER_MONTH));
        List<Example> row = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Column column = COLUMNS.get(i);
            Wished wished = example("VP-01", "While %s: %s".formatted(state, column.words()))
                    .shows(shown(all.get(i), column.words()))
                    .given(given)
                    .when(column.wish());
            row.add(ending(wished, all.get(i)));
        }
        return row;
    }

    private static Example ending(Wished wished, Object cell) {
        return switch (cell) {
            case Fact fact -> wished.then(fact);
            case List<?> facts ->
                wished.then(facts.stream().map(Fact.class::cast).toArray(Fact[]::new));
            default -> wished.refusedBy((Rule) cell);
        };
    }

    /** What these words show where they are taken. */
    private static Rule[] shown(Object cell, String words) {
        if (cell instanceof Rule) {
            return new Rule[0];
        }
        return switch (words) {
            case "approve" -> new Rule[] {PLAN_AWAITS_A_WORD, ANOTHER_DECIDES_ON_A_PLAN};
            case "return" -> new Rule[] {RETURNED_PLAN_SAYS_WHY};
            case "set out" -> new Rule[] {PLAN_IS_APPROVED_BEFORE_IT_STARTS};
            default -> new Rule[0];
        };
    }
}
