package org.keji.command.interaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command is told.
 *
 * @param version the version the contact has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InteractionReceipt(
        @Schema(example = "interaction-2f1c7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(description = "Whether it came outside the working hours (IN-06); said of what was just logged")
        @Nullable
        Boolean outOfHours,

        @Schema(description = "The last moment in time for the answer (IN-02); said of what was just logged") @Nullable
        Instant answerDue,

        @Schema(description = "By when whoever came out of hours is called back (IN-06); to be told to them") @Nullable
        Instant callBackDue,

        @Schema(example = "1") long version) {}
