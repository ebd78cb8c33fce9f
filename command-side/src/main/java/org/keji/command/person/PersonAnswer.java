package org.keji.command.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command is told.
 *
 * @param consent the number of the consent it was about
 * @param version the version the person's stream has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonAnswer(
        @Schema(example = "person-7b0c1d1e-5a52-5d0b-9e37-3c1f4be0a111")
        String id,

        @Nullable Integer consent,
        @Schema(example = "1") long version) {}
