package org.keji.command.promise;

import static org.keji.command.promise.CourseRule.*;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.Concern;
import org.keji.command.promise.Course.Matter;
import org.keji.command.promise.Course.Risk;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.policy.PolicyParameter;

/** How promises and requests begin, go on and are at risk (CU-18, CU-21, CU-22). */
public final class DecideCourse {

    private DecideCourse() {}

    /**
     * Something new concerns a customer.
     *
     * @param limit by when it is to be done
     * @param pointer JSON pointer into the request to the limit
     * @return when it began
     */
    public static Instant begin(
            CustomerId customerId,
            @Nullable PersonId contact,
            Instant limit,
            String pointer,
            Permission permission,
            DecisionContext context) {
        KnownCustomer customer = Concern.served(customerId, permission, context);
        boolean isKnown = contact == null || customer.contacts().contains(contact);
        context.require(CONTACT_IS_THE_CUSTOMERS, isKnown, "/contact");
        Instant at = context.occurredAt();
        context.require(STEP_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        requireAhead(limit, at, pointer, context);
        return at;
    }

    static void requireAhead(Instant limit, Instant at, String pointer, DecisionContext context) {
        context.require(LIMIT_LIES_AHEAD, limit.isAfter(at), pointer);
    }

    /** @return when it goes on */
    public static Instant step(Matter matter, Permission permission, DecisionContext context) {
        return step(matter, matter.course().begunAt(), permission, context);
    }

    /**
     * @param from when that happened which it goes on from
     * @return when it goes on
     */
    static Instant step(Matter matter, Instant from, Permission permission, DecisionContext context) {
        requireCharge(matter.course(), permission, context);
        context.require(MATTER_IS_OPEN, matter.isOpen(), "");
        Instant at = context.occurredAt();
        context.require(STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM, !at.isBefore(from), "/occurredAt");
        context.require(STEP_LIES_IN_THE_PAST, !at.isAfter(context.now()), "/occurredAt");
        return at;
    }

    /** A step that nobody takes without saying why. */
    public static Instant reasonedStep(Matter matter, Permission permission, DecisionContext context) {
        return reasonedStep(matter, matter.course().begunAt(), permission, context);
    }

    static Instant reasonedStep(Matter matter, Instant from, Permission permission, DecisionContext context) {
        Instant at = step(matter, from, permission, context);
        context.require(STEP_STATES_WHY, context.givesReason(), "/reason");
        return at;
    }

    /** @return the last moment at which telling the customer of the risk is prompt (CU-22) */
    public static Instant noteRisk(Matter matter, Permission permission, DecisionContext context) {
        Instant at = step(matter, permission, context);
        context.require(ONE_RISK_IS_TOLD_BEFORE_THE_NEXT, matter.course().risk() == null, "");
        return at.plus(context.book().duration(PolicyParameter.PROMISE_RISK_NOTICE));
    }

    /** @return whether the customer was told of the risk promptly (CU-22) */
    public static boolean tellRisk(Matter matter, Permission permission, DecisionContext context) {
        Instant at = step(matter, permission, context);
        context.require(RISK_IS_NOTED_BEFORE_IT_IS_TOLD, matter.course().risk() != null, "");
        Risk risk = Objects.requireNonNull(matter.course().risk());
        context.require(STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM, !at.isBefore(risk.notedAt()), "/occurredAt");
        return !at.isAfter(risk.tellDue());
    }

    /** Whoever is responsible, or looks after the customer, goes on with it, and those who may with any. */
    private static void requireCharge(Course course, Permission permission, DecisionContext context) {
        boolean reaches = permission.reachOf(context.actor()) == Scope.ANY
                || context.actor().is(course.owner())
                || context.actor()
                        .is(context.customer(course.customerId(), Concern.CUSTOMER_HAS_A_CARD, "")
                                .accountManager());
        context.require(WHOEVER_IS_RESPONSIBLE_GOES_ON, reaches, "");
    }
}
