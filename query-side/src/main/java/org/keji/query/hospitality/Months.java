package org.keji.query.hospitality;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** Months as query parameters have them. */
final class Months {

    private static final int FIRST = 1970;
    private static final int LAST = 2199;

    private Months() {}

    /** @throws Refusal if it is no month that somebody can mean */
    static YearMonth read(String written) {
        try {
            YearMonth month = YearMonth.parse(written);
            if (month.getYear() > FIRST && month.getYear() < LAST) {
                return month;
            }
        } catch (DateTimeException none) {
            // It is said below, as for a month nobody can mean.
        }
        throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query month");
    }
}
