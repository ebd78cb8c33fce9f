package org.keji.command.gift;

import java.math.BigDecimal;
import java.time.Instant;
import org.keji.kernel.gift.GiftStage;

/**
 * One gift of an account, as far as decisions look at it.
 *
 * @param since when it came to its stage
 */
public record Gift(BigDecimal value, String proposedBy, GiftStage stage, Instant since) {

    Gift at(GiftStage next, Instant when) {
        return new Gift(value, proposedBy, next, when);
    }
}
