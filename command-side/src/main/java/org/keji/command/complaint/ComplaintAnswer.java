package org.keji.command.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command is told.
 *
 * @param number the number a complainant is told, given once, on receipt
 * @param action the number of the action that was planned
 * @param version the version the complaint has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintAnswer(
        String id, @Nullable String number, @Nullable Integer action, long version) {}
