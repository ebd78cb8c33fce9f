package org.keji.command.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.CustomerId;

/**
 * What a promise and a request have in common on their way.
 *
 * @param owner who is responsible
 * @param begunAt when it was made or received
 * @param risk what the customer is yet to be told (CU-22); null if there is nothing
 */
public record Course(
        CustomerId customerId,
        String owner,
        Instant begunAt,
        @Nullable Risk risk) {

    /** A promise or a request that has a course. */
    public interface Matter {

        Course course();

        /** Whether it has not ended. */
        boolean isOpen();
    }

    /**
     * A risk that was noted and not told.
     *
     * @param tellDue the last moment at which telling it is prompt
     */
    public record Risk(Instant notedAt, Instant tellDue) {}

    public static Course begun(CustomerId customerId, String owner, Instant at) {
        return new Course(customerId, owner, at, null);
    }

    public Course ownedBy(String other) {
        return new Course(customerId, other, begunAt, risk);
    }

    public Course atRisk(Instant notedAt, Instant tellDue) {
        return new Course(customerId, owner, begunAt, new Risk(notedAt, tellDue));
    }

    /** The customer knows of the risk. */
    public Course told() {
        return new Course(customerId, owner, begunAt, null);
    }
}
