package org.keji.command.promise;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the sender of a command to a promise or a request is told.
 *
 * @param version the version it has now, which is its ETag
 */
public record CourseAnswer(
        @Schema(example = "promise-5c2e7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(example = "1") long version) {}
