package org.keji.command.gift;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.gift.Measure;

/**
 * What the sender of a command is told.
 *
 * @param id the account of the recipient and year
 * @param version the version the account has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GiftReceipt(
        @Schema(example = "gift-account-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(description = "The number of the gift in the account", example = "1")
        int gift,

        @Schema(description = "awaiting, approved, refused, given or withdrawn", example = "approved")
        String state,

        @Schema(description = "The limits of the policy book it was held against; of a proposal alone") @Nullable
        List<Measure> measures,

        @Schema(example = "2") long version) {}
