package org.keji.kernel.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was met that the house did not know, and what was said (VP-08). Always inside a personal value.
 *
 * @param heard what was said of each matter the outcome names, in the same order
 * @param satisfaction what was said to it
 * @param urgent what a superior must know the same or the next day (VP-13); null if nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitTalk(
        List<Met> met,
        @Nullable String needs,
        @Nullable String findings,
        List<Objection> objections,
        List<String> heard,
        @Nullable String satisfaction,
        @Nullable String urgent) {

    /** Somebody who has no card yet (VP-08). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Met(
            String name,
            @Nullable String position,
            @Nullable String decisionPower) {

        @Override
        public String toString() {
            return "Met[masked]";
        }
    }

    /**
     * What somebody had against it.
     *
     * @param answer what they were answered; null if nothing yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Objection(String objection, @Nullable String answer) {

        @Override
        public String toString() {
            return "Objection[masked]";
        }
    }

    @Override
    public String toString() {
        return "VisitTalk[masked]";
    }
}
