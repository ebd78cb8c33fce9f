package org.keji.kernel.hospitality;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What a meal is held against, each with its rule. */
public enum MealLimit {
    /** CNY a head, guests and hosts alike. */
    PER_HEAD("HO-02"),
    /** What the book would rather have a head come to, below the cap. */
    GUIDE("HO-02"),
    /** Drinks and fruit together, CNY. */
    DRINKS("HO-03"),
    /** No more hosts than guests. */
    HOSTS_BY_GUESTS("HO-04"),
    /** No more hosts than the book has for so many guests. */
    HOSTS_BY_BAND("HO-04");

    private final String ruleId;

    MealLimit(String ruleId) {
        this.ruleId = ruleId;
    }

    public String ruleId() {
        return ruleId;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }
}
