package org.keji.command.purchase;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the sender of a command is told.
 *
 * @param version the version the purchase has now, which is its ETag
 */
public record PurchaseReceipt(
        @Schema(example = "purchase-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(example = "1") long version) {}
