package org.keji.query.customer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CardColumn;
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.customer.Credit;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.DecisionRole;
import org.keji.kernel.customer.FunnelStage;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.identity.Code;
import org.keji.kernel.rule.Sentence;

/** What read models say of customers by a code, in words; null stays null. */
final class CustomerWords {

    private CustomerWords() {}

    static @Nullable Sentence kind(@Nullable String code) {
        return code == null
                ? null
                : new Sentence(code, CustomerKind.ofCode(code).chinese());
    }

    static @Nullable Sentence size(@Nullable String code) {
        return choice(CardColumn.SIZE, code);
    }

    static @Nullable Sentence territory(@Nullable String code) {
        return choice(CardColumn.TERRITORY, code);
    }

    /** The words of a column of cards are the same wherever they stand. */
    private static @Nullable Sentence choice(CardColumn column, @Nullable String code) {
        return column.choices().stream()
                .filter(word -> word.english().equals(code))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Sentence standing(@Nullable String code) {
        return code == null ? null : new Sentence(code, Standing.ofCode(code).chinese());
    }

    static @Nullable Sentence funnel(@Nullable String code) {
        return code == null
                ? null
                : new Sentence(code, found(FunnelStage.class, code).chinese());
    }

    static @Nullable Sentence quadrant(@Nullable String code) {
        return code == null
                ? null
                : new Sentence(code, found(Quadrant.class, code).chinese());
    }

    static @Nullable Sentence credit(@Nullable String code) {
        return code == null
                ? null
                : new Sentence(code, found(Credit.class, code).chinese());
    }

    static @Nullable Sentence stage(@Nullable String code) {
        return code == null
                ? null
                : new Sentence(code, found(ContactStage.class, code).chinese());
    }

    static @Nullable Sentence role(@Nullable String code) {
        return code == null
                ? null
                : new Sentence(code, found(DecisionRole.class, code).chinese());
    }

    static Sentence yesOrNo(boolean truth) {
        return truth ? new Sentence("yes", "是") : new Sentence("no", "否");
    }

    static @Nullable String in(java.util.Locale reader, @Nullable Sentence word) {
        return word == null ? null : word.in(reader);
    }

    private static <E extends Enum<E>> E found(Class<E> words, String code) {
        return Code.find(words, Objects.requireNonNull(code)).orElseThrow();
    }
}
