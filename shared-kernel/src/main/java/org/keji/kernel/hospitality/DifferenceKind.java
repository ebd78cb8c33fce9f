package org.keji.kernel.hospitality;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What is to be looked at in the review of a restaurant's bill (HO-06). */
public enum DifferenceKind {
    /** A meal the restaurant does not ask for. */
    MISSING("缺行"),
    /** A line for which there is no meal. */
    EXTRA("多行"),
    AMOUNT("金额不符"),
    HEADCOUNT("人数不符"),
    /** Several meals of a day for the same guests or by the same person, each within the cap, together over it. */
    SPLIT("拆单"),
    /** The same guest on two meals of a day, or fewer at table than guests were asked for. */
    PADDED("虚增人数"),
    /** The bill of the meal is not signed, so that it is not settled with this month. */
    UNSIGNED("未签字");

    private final String chinese;

    DifferenceKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }
}
