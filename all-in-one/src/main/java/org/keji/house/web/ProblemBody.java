package org.keji.house.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A problem detail (RFC 9457).
 *
 * @param type a page about the rule, relative to the address that was asked
 * @param title the rule, in the reader's language
 * @param detail what to do
 * @param code the rule's id in the handbook
 * @param rule the rule's name, which tells apart rules of one id
 * @param citation the source the rule rests on
 * @param errors what in the request broke it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
record ProblemBody(
        @Schema(example = "/rules/CO-02#first-answer-is-given-once")
        String type,

        @Schema(example = "A complaint has one first answer.")
        String title,

        @Schema(example = "409") int status,

        @Schema(example = "Nothing is left to do: the first answer is recorded.")
        String detail,

        @Schema(example = "CO-02") String code,
        @Schema(example = "FIRST_ANSWER_IS_GIVEN_ONCE") String rule,
        @Schema(example = "D1r§14") String citation,
        List<Pointer> errors,
        String traceId) {

    /** Where in the request: a JSON pointer, or the name of a header, a query parameter or a line. */
    @Schema(name = "ProblemPointer")
    record Pointer(@Schema(example = "/occurredAt") String pointer) {}
}
