package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who a visitor is, as far as they say (PE-01). Always inside a personal value. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitorDetails(
        String name,
        @Nullable String employer,
        @Nullable String position,
        @Nullable String phone) {

    @Override
    public String toString() {
        return "VisitorDetails[masked]";
    }
}
