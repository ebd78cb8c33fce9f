package org.keji.command.permit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;

/** Bodies of the commands about permits. */
sealed interface PermitRequest extends Body
        permits ApplicationRequest, DecisionRequest, GateRequest, PhotographyRequest, PermitRequest.Step {

    void check();

    /** Nothing of a permit is told late: who is inside is known at every moment (PE-07). */
    @Override
    @Schema(hidden = true)
    default @Nullable Instant occurredAt() {
        return null;
    }

    /** What takes nothing but a reason. */
    @Schema(name = "PermitStep")
    record Step(
            @Schema(description = REASON, example = "They come in June instead") @Nullable
            String reason) implements PermitRequest {

        @Override
        public void check() {
            Body.requireReason(reason);
        }
    }
}
