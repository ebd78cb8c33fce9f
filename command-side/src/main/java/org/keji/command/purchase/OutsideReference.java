package org.keji.command.purchase;

import static org.keji.command.purchase.PurchaseRule.PURCHASE_IS_RECORDED_ONCE;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.decision.DecisionContext;

/** What a purchase is called outside, which one purchase that counts holds alone: the same invoice is recorded once. */
final class OutsideReference {

    /** The kind of the claim. */
    static final String KIND = "purchase-reference";

    private OutsideReference() {}

    static void hold(@Nullable String reference, DecisionContext context) {
        if (reference != null) {
            context.claim(KIND, plain(reference), PURCHASE_IS_RECORDED_ONCE, "/reference");
        }
    }

    static void giveUp(@Nullable String reference, DecisionContext context) {
        if (reference != null) {
            context.release(KIND, plain(reference));
        }
    }

    static void change(@Nullable String before, @Nullable String after, DecisionContext context) {
        boolean isTheSame = before != null && after != null && plain(before).equals(plain(after));
        if (!isTheSame) {
            giveUp(before, context);
            hold(after, context);
        }
    }

    /** How it is compared: capitals and blanks, those of Chinese texts too, do not make it another. */
    private static String plain(String reference) {
        return reference.replaceAll("(?U)\\s", "").toUpperCase(Locale.ROOT);
    }
}
