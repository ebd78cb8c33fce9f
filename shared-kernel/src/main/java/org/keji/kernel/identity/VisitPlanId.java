package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;

/** Names the plan of one account manager's visits in one month, and with it the stream of its events. */
public record VisitPlanId(@JsonValue String value) {

    public static final String PREFIX = "visit-plan-";

    /** @throws IllegalArgumentException if the text is not "visit-plan-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VisitPlanId {
        TypedId.check(PREFIX, value);
    }

    /** The same for everybody who plans the same month of the same account manager. */
    public static VisitPlanId of(String accountManager, YearMonth month) {
        return new VisitPlanId(PREFIX + NameBasedId.of("visits of %s in %s".formatted(accountManager, month)));
    }

    @Override
    public String toString() {
        return value;
    }
}
