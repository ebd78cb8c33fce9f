package org.keji.query.grade;

import static org.keji.kernel.policy.PolicyParameter.LARGE_CLIENT_PURCHASES;

import java.math.BigDecimal;
import org.keji.kernel.identity.Code;
import org.keji.kernel.policy.PolicyEdition;

/** Which measures a client is looked after by (CU-07). */
enum ClientGroup {
    /** Carries the VIP mark. */
    STRATEGIC,
    /** Does not, and buys for so much as the book says, or more, over the years it says. */
    LARGE,
    MEDIUM_SMALL_MICRO;

    /** @param bought what purchases brought over the years of the book, CNY */
    static ClientGroup of(boolean vip, BigDecimal bought, PolicyEdition book) {
        if (vip) {
            return STRATEGIC;
        }
        return bought.compareTo(book.number(LARGE_CLIENT_PURCHASES)) >= 0 ? LARGE : MEDIUM_SMALL_MICRO;
    }

    /** Whether a support team looks after them (CU-08). */
    boolean hasTeam() {
        return this != MEDIUM_SMALL_MICRO;
    }

    String code() {
        return Code.of(this);
    }
}
