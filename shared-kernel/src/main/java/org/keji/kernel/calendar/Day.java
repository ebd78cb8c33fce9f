package org.keji.kernel.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;

/**
 * A day, and why it is worked or not.
 *
 * @param holiday the one it belongs to; null for any other day
 */
public record Day(LocalDate date, Kind kind, @Nullable Holiday holiday) {

    /** What a day is. */
    public enum Kind {
        WORKDAY("工作日"),
        WEEKEND("周末"),
        HOLIDAY("节假日"),
        MAKE_UP("调休上班");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return Code.of(this);
        }
    }

    public boolean worked() {
        return kind == Kind.WORKDAY || kind == Kind.MAKE_UP;
    }
}
