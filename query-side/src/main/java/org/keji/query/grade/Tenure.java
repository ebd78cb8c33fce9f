package org.keji.query.grade;

import static org.keji.kernel.policy.PolicyParameter.YEARS_ESTABLISHED;
import static org.keji.kernel.policy.PolicyParameter.YEARS_LOYAL;

import java.math.BigDecimal;
import org.keji.kernel.identity.Code;
import org.keji.kernel.policy.PolicyEdition;

/** How long a customer has been one (CU-04). */
enum Tenure {
    NEW,
    ESTABLISHED,
    LOYAL;

    /** @param years whole years since the card was made; who reaches a border is past it */
    static Tenure of(long years, PolicyEdition book) {
        BigDecimal reached = BigDecimal.valueOf(years);
        if (reached.compareTo(book.number(YEARS_LOYAL)) >= 0) {
            return LOYAL;
        }
        return reached.compareTo(book.number(YEARS_ESTABLISHED)) >= 0 ? ESTABLISHED : NEW;
    }

    String code() {
        return Code.of(this);
    }
}
