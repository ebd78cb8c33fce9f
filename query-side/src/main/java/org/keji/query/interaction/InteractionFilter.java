package org.keji.query.interaction;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.springdoc.core.annotations.ParameterObject;

/** Which contacts are asked for, as query parameters. */
@ParameterObject
record InteractionFilter(
        @Parameter(example = "customer-7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111") @Nullable
        String customer,

        @Parameter(description = "phone, e-mail, chat …", example = "phone") @Nullable
        String channel,

        @Parameter(description = "inquiry, important-inquiry, complaint, service-request …", example = "inquiry")
        @Nullable
        String kind,

        @Parameter(description = "scheduled or ad-hoc (IN-04)", example = "ad-hoc") @Nullable
        String programme,

        @Parameter(description = "Who has it", example = "account-manager-1") @Nullable
        String owner,

        @Parameter(description = "true for those that have not ended, false for those that have") @Nullable
        Boolean open,

        @Parameter(description = "true for those alone of which something was to be done before the moment") @Nullable
        Boolean overdue,

        @Parameter(description = "Whether it came outside the working hours (IN-06)") @Nullable
        Boolean outOfHours) {

    /**
     * Column → value, of what is not left out.
     *
     * @throws Refusal if a value is none a database could hold
     */
    Map<String, String> equal() {
        Map<String, String> equal = new LinkedHashMap<>();
        put(equal, "customer_id", customer, "customer");
        put(equal, "channel", channel, "channel");
        put(equal, "kind", kind, "kind");
        put(equal, "programme", programme, "programme");
        put(equal, "owner", owner, "owner");
        return equal;
    }

    boolean isOverdue() {
        return Boolean.TRUE.equals(overdue);
    }

    private static void put(Map<String, String> equal, String column, @Nullable String value, String parameter) {
        String wanted = Asked.text(value, parameter);
        if (wanted != null) {
            equal.put(column, wanted);
        }
    }
}
