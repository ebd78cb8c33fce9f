package org.keji.query.permit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** What somebody at the gate shows or says; one of these. It comes in a body and is nowhere kept. */
@Schema(name = "GateLookup")
record GateSought(
        @Schema(description = "What the permit is called", example = "V2026-7K3QX9ZB2M") @Nullable
        String number,

        @Schema(description = "A badge that is out", example = "B-0117") @Nullable
        String badge,

        @Schema(description = "A name or part of one, of two characters or more", example = "小明") @Nullable
        String name,

        @Schema(description = "What the QR code of a permit or a badge says, which this house has signed") @Nullable
        String pass) {

    private static final int LONGEST = 2000;

    /** @throws Refusal unless exactly one thing is sought */
    void check() {
        long given = Stream.of(given(number), given(badge), given(name), given(pass))
                .filter(Boolean::booleanValue)
                .count();
        if (given != 1) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "");
        }
    }

    private static boolean given(@Nullable String word) {
        if (word != null && (word.length() > LONGEST || word.indexOf('\0') >= 0)) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "");
        }
        return word != null;
    }

    /** By what was sought, as the second log keeps it. */
    List<String> fields() {
        if (pass != null) {
            return List.of("pass");
        }
        return List.of(number != null ? "number" : badge != null ? "badge" : "name");
    }

    @Override
    public String toString() {
        return "GateSought[masked]";
    }
}
