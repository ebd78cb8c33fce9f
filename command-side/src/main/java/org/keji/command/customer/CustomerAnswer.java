package org.keji.command.customer;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the sender of a command is told.
 *
 * @param version the version the card has now, which is its ETag
 */
public record CustomerAnswer(
        @Schema(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(example = "1") long version) {}
