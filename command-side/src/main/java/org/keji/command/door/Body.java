package org.keji.command.door;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** What the bodies of all commands have in common. */
public interface Body {

    int LONGEST_CONTENT = 20_000;
    int LONGEST_WORD = 200;
    int LONGEST_REASON = 2_000;
    int MOST_WORDS = 50;
    String WHEN = "When it was done; now if left out";
    String REASON = "Why; kept in clear for ever, so it names no person";

    /** When it was done; null for now. */
    @Nullable
    Instant occurredAt();

    @Nullable
    String reason();

    static void requireReason(@Nullable String reason) {
        requireField(reason == null || reason.length() <= LONGEST_REASON, "/reason");
    }

    static void requireShort(@Nullable String text, String pointer) {
        requireField(text == null || text.length() <= LONGEST_WORD, pointer);
    }

    /** A short text that must be there. */
    static void requireWord(@Nullable String word, String pointer) {
        requireField(word != null && !word.isBlank(), pointer);
        requireShort(word, pointer);
    }

    static void requireShort(List<String> texts, String pointer) {
        requireField(texts.size() <= MOST_WORDS, pointer);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            requireField(text != null && !text.isBlank() && text.length() <= LONGEST_WORD, pointer + "/" + i);
        }
    }

    /** A text that is sealed: the one look at it is whether there is any. */
    static void requireText(@Nullable String text, String pointer) {
        requireField(text != null && !text.isBlank() && text.length() <= LONGEST_CONTENT, pointer);
    }

    static void requireField(boolean holds, String pointer) {
        if (!holds) {
            throw malformed(pointer);
        }
    }

    /** What the pointer names is not as the description has it. */
    static Refusal malformed(String pointer) {
        return new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, pointer);
    }
}
