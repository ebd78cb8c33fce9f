package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;

/** Names the bill of one restaurant for one month, and with it the stream of its events. */
public record MealStatementId(@JsonValue String value) {

    public static final String PREFIX = "meal-statement-";

    /** @throws IllegalArgumentException if the text is not "meal-statement-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MealStatementId {
        TypedId.check(PREFIX, value);
    }

    /** The same for everybody who sends the bill of the same restaurant and month. */
    public static MealStatementId of(String restaurant, YearMonth month) {
        return new MealStatementId(PREFIX + NameBasedId.of("meals at %s in %s".formatted(restaurant, month)));
    }

    @Override
    public String toString() {
        return value;
    }
}
