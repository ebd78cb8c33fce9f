package org.keji.command.door;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Language;
import org.keji.kernel.contact.MailAddress;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.value.Money;

/** What the bodies of all commands have in common. */
public interface Body {

    int LONGEST_CONTENT = 20_000;
    int LONGEST_WORD = 200;
    int LONGEST_REASON = 2_000;
    int MOST_WORDS = 50;
    /** Days in every zone of which the times lie between those that are plausible. */
    LocalDate EARLIEST_DAY = LocalDate.of(1970, 1, 2);

    LocalDate LATEST_DAY = LocalDate.of(2199, 12, 30);
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

    /** A day that somebody can mean, if one is said. */
    static void requireDay(@Nullable LocalDate day, String pointer) {
        requireField(day == null || !day.isBefore(EARLIEST_DAY) && !day.isAfter(LATEST_DAY), pointer);
    }

    /** An amount in CNY with at most two decimals, if one is said. */
    static void requireMoney(@Nullable BigDecimal amount, String pointer) {
        requireField(amount == null || Money.isMoney(amount), pointer);
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

    /** Who speaks has a name; an address and a language are of a kind the house can write to and in. */
    static void requireCaller(@Nullable Caller caller, String pointer) {
        if (caller == null) {
            return;
        }
        requireWord(caller.name(), pointer + "/name");
        requireShort(caller.phone(), pointer + "/phone");
        requireShort(caller.email(), pointer + "/email");
        String email = caller.email();
        requireField(email == null || MailAddress.of(email).isPresent(), pointer + "/email");
        String language = caller.language();
        requireField(language == null || Language.ofCode(language).isPresent(), pointer + "/language");
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
