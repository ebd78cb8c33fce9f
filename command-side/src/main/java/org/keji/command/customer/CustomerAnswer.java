package org.keji.command.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.PersonId;

/**
 * What the sender of a command is told.
 *
 * @param contact who it was about, where it was about a contact
 * @param finding its number, where it was about a finding
 * @param version the version the card has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerAnswer(
        @Schema(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(type = "string", example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11") @Nullable
        PersonId contact,

        @Schema(description = "The number of the finding", example = "1") @Nullable
        Integer finding,

        @Schema(example = "1") long version) {}
