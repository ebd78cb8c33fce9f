package org.keji.command.breach;

import static org.keji.command.breach.BreachRule.*;

import java.time.Instant;
import java.util.regex.Pattern;
import org.keji.command.breach.BreachCommand.AnswerBreach;
import org.keji.command.breach.BreachCommand.DecideBreach;
import org.keji.command.breach.BreachCommand.ReportBreach;
import org.keji.command.breach.BreachState.Known;
import org.keji.command.breach.BreachState.Matter;
import org.keji.command.breach.BreachState.Stage;
import org.keji.kernel.breach.BreachEvent.BreachAnswered;
import org.keji.kernel.breach.BreachEvent.BreachDecided;
import org.keji.kernel.breach.BreachEvent.BreachReported;
import org.keji.kernel.breach.Finding;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyParameter;

/** Breaches are reported, answered and, where the book says so, sanctioned (PO-06). */
final class DecideOnBreach {

    private static final Pattern RULE_ID = Pattern.compile("[A-Z]{2,3}-\\d{2}");

    private DecideOnBreach() {}

    static BreachReported report(ReportBreach command, DecisionContext context) {
        context.concerns(command.department());
        String reporter = command.reportedBy() == null ? context.actor().subject() : command.reportedBy();
        context.require(ANOTHER_REPORTS_A_BREACH, !reporter.equals(command.concerned()), "/concerned");
        context.require(BREACH_NAMES_A_RULE, RULE_ID.matcher(command.rule()).matches(), "/rule");
        context.require(BREACH_LIES_IN_THE_PAST, !context.occurredAt().isAfter(context.now()), "/occurredAt");
        // Counted from the report: who is told late of what was long ago has no less time to answer it.
        Instant due = context.now().plus(context.book().duration(PolicyParameter.BREACH_ANSWER));
        return new BreachReported(
                command.breachId(),
                context.occurredAt(),
                command.rule(),
                command.concerned(),
                command.department(),
                reporter,
                command.account(),
                due);
    }

    static BreachAnswered answer(Known state, AnswerBreach command, DecisionContext context) {
        Matter matter = state.matter();
        Instant at = context.occurredAt();
        context.require(WHOEVER_IS_CONCERNED_ANSWERS, context.actor().is(matter.concerned()), "");
        context.require(BREACH_IS_OPEN, state.stage() != Stage.DECIDED, "");
        context.require(BREACH_IS_ANSWERED_ONCE, state.stage() != Stage.ANSWERED, "");
        context.require(BREACH_ANSWER_FOLLOWS_THE_BREACH, !at.isBefore(matter.happenedAt()), "/occurredAt");
        context.require(BREACH_ANSWER_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        return new BreachAnswered(command.breachId(), at, command.answer(), !at.isAfter(matter.answerDue()));
    }

    static BreachDecided decide(Known state, DecideBreach command, DecisionContext context) {
        Matter matter = state.matter();
        boolean isParty =
                context.actor().is(matter.reportedBy()) || context.actor().is(matter.concerned());
        boolean isHeard = state.stage() == Stage.ANSWERED || context.now().isAfter(matter.answerDue());
        context.require(ANOTHER_DECIDES_ON_A_BREACH, !isParty, "");
        context.require(BREACH_IS_OPEN, state.stage() != Stage.DECIDED, "");
        context.require(DECISION_HEARS_THE_ANSWER, isHeard, "");
        if (command.sanction() != null) {
            boolean isInTheBook = context.book().isOn(PolicyParameter.BREACH_SANCTIONS);
            context.require(SANCTION_IS_FOR_A_FOUNDED_BREACH, command.finding() == Finding.FOUNDED, "/sanction");
            context.require(SANCTION_IS_IN_THE_BOOK, isInTheBook, "/sanction");
        }
        return new BreachDecided(command.breachId(), context.now(), command.finding(), command.sanction());
    }
}
