package org.keji.command.policybook;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the sender of a command is told.
 *
 * @param number which version of the book it was about
 * @param version the version the book's stream has now, which is its ETag
 */
public record PolicyBookAnswer(
        @Schema(example = "policy-book-standard") String id,
        @Schema(example = "2") int number,
        @Schema(example = "3") long version) {}
