package org.keji.command.due;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;

/**
 * From its end the book says how long what was told of something is kept, and which book that is, is settled then
 * (DP-03, PO-02).
 */
record Retention(PolicyParameter parameter, Function<Instant, PolicyInForce> policy) {

    /** @param department whose it was: its exceptions from the book hold; null for none */
    DueItem item(String stream, Instant ended, @Nullable String department) {
        var kept = policy.apply(ended).of(department == null ? "" : department).duration(parameter);
        return DueItem.of(DueItem.Kind.RETAIN, stream, DueItem.RETENTION, ended.plus(kept));
    }
}
