package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.CustomerId;

/**
 * What is applied for (PE-01). It names no visitor: they follow one by one.
 *
 * @param customerId null where the visitors are of no customer (PE-11)
 * @param organisation whom they come from, in words; null where that is the customer, or nobody
 * @param from when they come
 * @param until when they have left, at the latest
 * @param host who receives them, by the name they sign in with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PermitTerms(
        TourKind kind,
        @Nullable CustomerId customerId,
        @Nullable String organisation,
        String purpose,
        Instant from,
        Instant until,
        String host) {}
