package org.keji.query.register;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Place;
import org.springdoc.core.annotations.ParameterObject;

/** The filters and the order of the register as query parameters. */
@ParameterObject
record RegisterFilter(
        @Parameter(example = "web") @Nullable String channel,
        @Parameter(example = "received") @Nullable String state,
        @Nullable String product,
        @Nullable String kind,
        @Nullable String department,
        @Nullable String owner,
        @Parameter(example = "C2026-7K3QX9ZB2M") @Nullable String number,
        @Parameter(example = "major") @Nullable String severity,
        @Parameter(example = "ours") @Nullable String responsibility,
        @Nullable String cause,

        @Parameter(description = "receivedAt for oldest first, -receivedAt for newest first", example = "-receivedAt")
        @Nullable
        String sort) {

    RegisterStore.Filter parse(@Nullable Place after, int limit) {
        Map<String, String> equal = new LinkedHashMap<>();
        put(equal, "channel", channel);
        put(equal, "state", state);
        put(equal, "product", product);
        put(equal, "kind", kind);
        put(equal, "department", department);
        put(equal, "owner", owner);
        put(equal, "number", number);
        put(equal, "severity", severity);
        put(equal, "responsibility", responsibility);
        put(equal, "cause", cause);
        boolean ascending = switch (sort) {
            case null -> false;
            case "-receivedAt" -> false;
            case "receivedAt" -> true;
            case String other -> throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query sort");
        };
        return new RegisterStore.Filter(equal, ascending, after, limit);
    }

    private static void put(Map<String, String> equal, String column, @Nullable String value) {
        if (Asked.text(value, column) != null) {
            equal.put(column, value);
        }
    }
}
