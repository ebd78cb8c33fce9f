package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Where a customer lies in the portfolio: attractiveness against our position (CU-09). */
public enum Quadrant {
    /** Attractive, and we stand well: the most effort. */
    STAR("明星"),
    /** Attractive, and we do not stand well: win or leave. */
    QUESTION_MARK("问题"),
    /** Not that attractive, and we stand well: keep. */
    CASH_COW("金牛"),
    /** Neither: little effort. */
    DOG("瘦狗");

    private final String chinese;

    Quadrant(String chinese) {
        this.chinese = chinese;
    }

    /** @param position ours with the customer, against competitors */
    public static Quadrant of(Side attractiveness, Side position) {
        return switch (attractiveness) {
            case HIGH -> position == Side.HIGH ? STAR : QUESTION_MARK;
            case LOW -> position == Side.HIGH ? CASH_COW : DOG;
        };
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** @throws IllegalArgumentException if there is no such name */
    @JsonCreator
    public static Quadrant ofCode(String code) {
        return Code.find(Quadrant.class, code).orElseThrow(() -> new IllegalArgumentException("No such quadrant"));
    }
}
