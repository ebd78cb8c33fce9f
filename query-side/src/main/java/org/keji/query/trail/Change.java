package org.keji.query.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one event changed about one field. Values keep their type: text, number, boolean or list. A sealed value is
 * never opened and shows as {@code {"sealed": true}}.
 *
 * @param field the field's name in the event; a field within another as {@code facts.response}
 * @param before what the object's events said last; left out if they had said nothing
 * @param after what is said now; left out if it is said no longer; of a sealed value also whether it replaced another
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrailChange")
record Change(
        @Schema(example = "kind") String field,

        @JsonProperty("old")
        @Schema(
                implementation = Object.class,
                types = {"string", "number", "boolean", "array", "object"},
                description = "What was said last; left out if nothing was",
                example = "Wrong amount")
        @Nullable
        JsonNode before,

        @JsonProperty("new")
        @Schema(
                implementation = Object.class,
                types = {"string", "number", "boolean", "array", "object"},
                description = "What is said now; left out if nothing is any longer",
                example = "Charged twice")
        @Nullable
        JsonNode after) {}
