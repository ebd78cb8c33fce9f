package org.keji.command.customer;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.Lifecycle;
import org.keji.kernel.identity.CustomerId;

/** What one can ask about how a customer is graded, and where they stand in the life of the relation. */
public sealed interface GradeCommand extends CustomerCommand {

    /** Compute the grades of all schemes of the book; the due list asks for it again and again (CU-06). */
    @Requires(Permission.GRADE_CUSTOMER)
    record GradeCustomer(@TargetAggregateIdentifier CustomerId customerId) implements GradeCommand {}

    /** Give the customer another grade than the scheme does (CU-06). */
    @Requires(Permission.GRADE_CUSTOMER)
    record OverrideGrade(@TargetAggregateIdentifier CustomerId customerId, String scheme, String grade)
            implements GradeCommand {}

    /** Let the computed grade hold again (CU-06). */
    @Requires(Permission.GRADE_CUSTOMER)
    record ReleaseGrade(@TargetAggregateIdentifier CustomerId customerId, String scheme) implements GradeCommand {}

    /** Say where the customer stands in the life of the relation, whatever is computed (CU-11). */
    @Requires(Permission.CHANGE_STANDING)
    record CorrectLifecycle(@TargetAggregateIdentifier CustomerId customerId, Lifecycle lifecycle)
            implements GradeCommand {}

    /** Let what is computed hold again (CU-11). */
    @Requires(Permission.CHANGE_STANDING)
    record ReleaseLifecycle(@TargetAggregateIdentifier CustomerId customerId) implements GradeCommand {}
}
