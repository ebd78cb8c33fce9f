package org.keji.command.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.territory.BorderFault;

/**
 * What the sender of a command is told.
 *
 * @param version the version the map has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TerritoryAnswer(
        @Schema(example = "territory-map-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(example = "1") int draft,

        @Schema(description = "What is wrong with the borders, each with its place; of a draft alone") @Nullable
        List<BorderFault> faults,

        @Schema(example = "1") long version) {}
