package org.keji.command.mealstatement;

import static org.keji.command.mealstatement.StatementRule.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keji.command.mealstatement.StatementCommand.ImportStatement;
import org.keji.command.mealstatement.StatementCommand.ReviewDifference;
import org.keji.command.mealstatement.StatementCommand.SettleStatement;
import org.keji.command.mealstatement.StatementState.Known;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.hospitality.MealClaim;
import org.keji.kernel.hospitality.MealDifference;
import org.keji.kernel.hospitality.MealDifferences;
import org.keji.kernel.hospitality.MealMatching;
import org.keji.kernel.hospitality.MealPayment;
import org.keji.kernel.hospitality.StatementEvent.DifferenceReviewed;
import org.keji.kernel.hospitality.StatementEvent.StatementImported;
import org.keji.kernel.hospitality.StatementEvent.StatementSettled;
import org.keji.kernel.identity.HospitalityId;

/** Bills of restaurants are matched, their differences reviewed, and the month is settled (HO-06). */
final class DecideStatement {

    private DecideStatement() {}

    static StatementImported take(StatementState state, ImportStatement command, DecisionContext context) {
        boolean isOpen = !(state instanceof Known known) || !known.settled();
        context.require(STATEMENT_IS_OPEN, isOpen, "");
        YearMonth month = command.month();
        LocalDate today = LocalDate.ofInstant(context.now(), context.zone());
        context.require(MONTH_IS_OVER, !today.isBefore(month.atEndOfMonth()), "/month");
        context.require(STATEMENT_HAS_ROWS, !command.rows().isEmpty(), "/rows");
        for (int i = 0; i < command.rows().size(); i++) {
            boolean isInside = YearMonth.from(command.rows().get(i).date()).equals(month);
            context.require(ROW_LIES_IN_ITS_MONTH, isInside, "/rows/" + i + "/date");
        }
        return new StatementImported(
                command.statementId(),
                context.now(),
                command.restaurant(),
                month,
                List.copyOf(command.rows()),
                List.copyOf(command.meals()),
                command.knownTo(),
                MealMatching.of(command.rows(), command.meals()),
                MealDifferences.between(command.rows(), command.meals()),
                context.actor().subject());
    }

    static DifferenceReviewed review(Known state, ReviewDifference command, DecisionContext context) {
        context.require(STATEMENT_IS_OPEN, !state.settled(), "");
        var found = state.difference(command.difference());
        context.require(DIFFERENCE_WAS_FOUND, found.isPresent(), "");
        MealDifference difference = found.orElseThrow();
        context.require(DIFFERENCE_IS_REVIEWED_ONCE, !state.reviews().containsKey(command.difference()), "");
        boolean isAnothers = claims(state, difference.meals()).stream()
                .noneMatch(claim -> context.actor().is(claim.requestedBy()));
        context.require(ANOTHER_REVIEWS, isAnothers, "");
        context.require(REVIEW_SAYS_WHY, context.givesReason(), "/reason");
        boolean isOfOne = difference.meals().size() == 1
                && state.hasRow(difference.meals().getFirst());
        context.require(AGREED_IS_OF_ONE_MEAL, command.agreed() == null || isOfOne, "/agreed");
        return new DifferenceReviewed(
                command.statementId(),
                context.now(),
                command.difference(),
                command.agreed(),
                context.actor().subject());
    }

    private static List<MealClaim> claims(Known state, List<HospitalityId> meals) {
        return state.imported().meals().stream()
                .filter(claim -> meals.contains(claim.hospitalityId()))
                .toList();
    }

    static StatementSettled settle(Known state, SettleStatement command, DecisionContext context) {
        context.require(STATEMENT_IS_OPEN, !state.settled(), "");
        boolean isReviewed = state.imported().differences().stream()
                .allMatch(difference -> state.reviews().containsKey(difference.number()));
        context.require(EVERY_DIFFERENCE_IS_REVIEWED, isReviewed, "");
        context.require(ANOTHER_SETTLES, isAnother(state, context.actor()), "");
        Set<HospitalityId> signed = state.imported().meals().stream()
                .filter(MealClaim::signed)
                .map(MealClaim::hospitalityId)
                .collect(Collectors.toSet());
        List<MealPayment> payments = state.imported().matches().stream()
                .filter(match -> signed.contains(match.hospitalityId()))
                .map(match -> new MealPayment(match.hospitalityId(), state.agreed(match)))
                .toList();
        return new StatementSettled(
                command.statementId(), context.now(), payments, context.actor().subject());
    }

    private static boolean isAnother(Known state, Actor actor) {
        return !actor.is(state.imported().importedBy())
                && state.imported().meals().stream()
                        .flatMap(claim -> claim.hands().stream())
                        .noneMatch(actor::is)
                && state.reviews().values().stream().noneMatch(review -> actor.is(review.reviewedBy()));
    }
}
