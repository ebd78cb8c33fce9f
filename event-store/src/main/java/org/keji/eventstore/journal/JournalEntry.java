package org.keji.eventstore.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the second log. It names rules, fields and objects, never what was said. */
public sealed interface JournalEntry {

    /** Who. */
    String actor();

    /** Which endpoint or command. */
    String operation();

    /**
     * Something was asked for and not allowed.
     *
     * @param rule the rule that did not hold
     * @param about the object concerned, if it is known
     */
    record Refused(
            String actor,
            String operation,
            String rule,
            @Nullable String about) implements JournalEntry {}

    /**
     * A person's data were opened.
     *
     * @param subject whose
     * @param field what
     * @param about the object they were read with
     * @param purpose what the field is kept for
     */
    record Opened(String actor, String operation, String subject, String field, String about, String purpose)
            implements JournalEntry {}

    /**
     * Somebody looked for persons by what is known of them.
     *
     * @param fields what was known, never its value
     * @param found the objects that were answered
     */
    record Searched(String actor, String operation, List<String> fields, List<String> found) implements JournalEntry {

        public Searched {
            fields = List.copyOf(fields);
            found = List.copyOf(found);
        }
    }
}
