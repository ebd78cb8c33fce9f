package org.keji.query.customer;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.springdoc.core.annotations.ParameterObject;

/** How the cards asked for are classified, as query parameters. */
@ParameterObject
record CustomerFilter(
        @Parameter(description = "organisation or person", example = "organisation") @Nullable
        String kind,

        @Parameter(description = "potential, ordinary or key", example = "key") @Nullable
        String standing,

        @Parameter(example = "Logistics") @Nullable String industry,

        @Parameter(description = "large, medium, small or sole-trader", example = "medium") @Nullable
        String size,

        @Parameter(description = "domestic or international", example = "domestic") @Nullable
        String territory,

        @Parameter(description = "The name of a key list", example = "Ports of the coast") @Nullable
        String keyList,

        @Parameter(description = "How far the house has come with them", example = "negotiating") @Nullable
        String funnel,

        @Parameter(description = "star, question-mark, cash-cow or dog", example = "star") @Nullable
        String quadrant,

        @Parameter(description = "good, ordinary or bad", example = "bad") @Nullable
        String credit,

        @Parameter(description = "Who looks after them", example = "account-manager-1") @Nullable
        String accountManager) {

    /**
     * Column → value, of what is not left out.
     *
     * @throws Refusal if a value is none a database could hold
     */
    Map<String, String> equal() {
        Map<String, String> equal = new LinkedHashMap<>();
        put(equal, "kind", kind);
        put(equal, "standing", standing);
        put(equal, "industry", industry);
        put(equal, "size", size);
        put(equal, "territory", territory);
        put(equal, "key_list", keyList);
        put(equal, "funnel", funnel);
        put(equal, "quadrant", quadrant);
        put(equal, "credit", credit);
        put(equal, "account_manager", accountManager);
        return equal;
    }

    private static void put(Map<String, String> equal, String column, @Nullable String value) {
        String wanted = Asked.text(value, column);
        if (wanted != null) {
            equal.put(column, wanted);
        }
    }
}
