package org.keji.command.customer;

import static org.keji.command.customer.GradeRule.GRADE_IS_OF_THE_SCHEME;
import static org.keji.command.customer.GradeRule.GRADE_IS_OVERRIDDEN;
import static org.keji.command.customer.GradeRule.GRADE_RESTS_ON_NEW_FIGURES;
import static org.keji.command.customer.GradeRule.LIFECYCLE_FITS_SERVICE;
import static org.keji.command.customer.GradeRule.LIFECYCLE_IS_CORRECTED;
import static org.keji.command.customer.GradeRule.LIFECYCLE_STATES_WHY;
import static org.keji.command.customer.GradeRule.OVERRIDE_FOLLOWS_A_GRADE;
import static org.keji.command.customer.GradeRule.OVERRIDE_STATES_WHY;
import static org.keji.command.customer.GradeRule.SCHEME_IS_IN_THE_BOOK;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.GradeCommand.CorrectLifecycle;
import org.keji.command.customer.GradeCommand.GradeCustomer;
import org.keji.command.customer.GradeCommand.OverrideGrade;
import org.keji.command.customer.GradeCommand.ReleaseGrade;
import org.keji.command.customer.GradeCommand.ReleaseLifecycle;
import org.keji.command.customer.Relation.Grade;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.FigureRead;
import org.keji.kernel.customer.GradeEvent.CustomerGraded;
import org.keji.kernel.customer.GradeEvent.GradeOverridden;
import org.keji.kernel.customer.GradeEvent.GradeReleased;
import org.keji.kernel.customer.GradeEvent.LifecycleCorrected;
import org.keji.kernel.customer.GradeEvent.LifecycleReleased;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.grade.GradingScheme;
import org.keji.kernel.value.Purchased;

/** Grades by the schemes of the book, and what people say against them; the same for stages of life (CU-06, CU-11). */
final class DecideGrade {

    private DecideGrade() {}

    /** One for each scheme whose grade, or whose figures, are others than were computed last. */
    static List<CustomerGraded> grade(Known state, GradeCustomer command, DecisionContext context) {
        Instant at = served(state, context);
        Purchased purchased = context.bought(command.customerId());
        GradeReading read = GradeReading.of(state, purchased, context);
        List<CustomerGraded> grades = context.book().schemes().stream()
                .map(scheme -> new CustomerGraded(
                        command.customerId(),
                        at,
                        scheme.name(),
                        scheme.gradeOf(read),
                        scheme.figures().stream()
                                .map(figure -> new FigureRead(figure.code(), read.apply(figure)))
                                .toList(),
                        purchased.knownTo()))
                .filter(graded -> isNew(state, graded))
                .toList();
        context.require(GRADE_RESTS_ON_NEW_FIGURES, !grades.isEmpty(), "");
        return grades;
    }

    private static boolean isNew(Known state, CustomerGraded graded) {
        Grade before = graded(state, graded.scheme());
        return before == null || !before.restsOn(graded);
    }

    static GradeOverridden override(Known state, OverrideGrade command, DecisionContext context) {
        Instant at = served(state, context);
        Optional<GradingScheme> scheme = context.book().schemes().stream()
                .filter(one -> one.name().equals(command.scheme()))
                .findFirst();
        context.require(SCHEME_IS_IN_THE_BOOK, scheme.isPresent(), "/scheme");
        boolean isOfTheScheme = scheme.orElseThrow().grades().contains(command.grade());
        context.require(GRADE_IS_OF_THE_SCHEME, isOfTheScheme, "/grade");
        Grade grade = graded(state, command.scheme());
        context.require(OVERRIDE_FOLLOWS_A_GRADE, grade != null, "/scheme");
        boolean follows = !at.isBefore(Objects.requireNonNull(grade).computed().occurredAt());
        context.require(OVERRIDE_FOLLOWS_A_GRADE, follows, "/occurredAt");
        context.require(OVERRIDE_STATES_WHY, context.givesReason(), "/reason");
        return new GradeOverridden(command.customerId(), at, command.scheme(), command.grade());
    }

    static GradeReleased release(Known state, ReleaseGrade command, DecisionContext context) {
        Instant at = served(state, context);
        Grade grade = graded(state, command.scheme());
        context.require(GRADE_IS_OVERRIDDEN, grade != null && grade.overridden(), "/scheme");
        context.require(OVERRIDE_STATES_WHY, context.givesReason(), "/reason");
        return new GradeReleased(command.customerId(), at, command.scheme());
    }

    static LifecycleCorrected correct(Known state, CorrectLifecycle command, DecisionContext context) {
        Instant at = reasoned(state, context);
        boolean fits = state.life() == (command.lifecycle().hasLeft() ? Life.OUT_OF_SERVICE : Life.SERVED);
        context.require(LIFECYCLE_FITS_SERVICE, fits, "/lifecycle");
        return new LifecycleCorrected(command.customerId(), at, command.lifecycle());
    }

    static LifecycleReleased release(Known state, ReleaseLifecycle command, DecisionContext context) {
        Instant at = reasoned(state, context);
        context.require(LIFECYCLE_IS_CORRECTED, state.relation().ranking().corrected(), "");
        return new LifecycleReleased(command.customerId(), at);
    }

    /** Whoever may grade may grade anybody who is served. */
    private static Instant served(Known state, DecisionContext context) {
        Ground.requireActive(state, context);
        return Ground.requireTime(state, context);
    }

    /** How somebody left is said of who is out of service. */
    private static Instant reasoned(Known state, DecisionContext context) {
        Ground.requireReach(state, Permission.CHANGE_STANDING, context);
        context.require(LIFECYCLE_STATES_WHY, context.givesReason(), "/reason");
        return Ground.requireTime(state, context);
    }

    private static @Nullable Grade graded(Known state, String scheme) {
        return state.relation().ranking().grades().get(scheme);
    }
}
