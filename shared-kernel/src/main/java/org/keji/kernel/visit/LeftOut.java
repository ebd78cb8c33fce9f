package org.keji.kernel.visit;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.CustomerId;

/**
 * A customer whom a plan does not visit (VP-02).
 *
 * @param because in words that name no person; null where the reason says it all
 */
public record LeftOut(
        CustomerId customerId, LeftOutReason why, @Nullable String because) {}
