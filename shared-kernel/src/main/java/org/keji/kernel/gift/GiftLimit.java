package org.keji.kernel.gift;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.keji.kernel.identity.Code;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.value.Money;

/** Up to where the policy book itself approves what is given; beyond any of them somebody decides (CU-15). */
public enum GiftLimit {
    PER_GIFT(PolicyParameter.GIFT_LIMIT),
    PER_YEAR(PolicyParameter.GIFT_LIMIT_YEAR),
    OFFICIAL_PER_GIFT(PolicyParameter.GIFT_LIMIT_OFFICIAL),
    OFFICIAL_PER_YEAR(PolicyParameter.GIFT_LIMIT_OFFICIAL_YEAR);

    private final PolicyParameter parameter;

    GiftLimit(PolicyParameter parameter) {
        this.parameter = parameter;
    }

    /** The limit for one gift to such a recipient. */
    public static GiftLimit perGift(boolean publicOfficial) {
        return publicOfficial ? OFFICIAL_PER_GIFT : PER_GIFT;
    }

    /** The limit for all gifts of a calendar year to such a recipient. */
    public static GiftLimit perYear(boolean publicOfficial) {
        return publicOfficial ? OFFICIAL_PER_YEAR : PER_YEAR;
    }

    /**
     * Holds a gift against both limits.
     *
     * @param before what counts for the same recipient and year already
     */
    public static List<Measure> measure(PolicyEdition book, GiftTerms terms, BigDecimal before) {
        return List.of(
                perGift(terms.publicOfficial()).reached(book, terms.value()),
                perYear(terms.publicOfficial()).reached(book, before.add(terms.value())));
    }

    private Measure reached(PolicyEdition book, BigDecimal amount) {
        return new Measure(this, most(book), amount);
    }

    /** The amount up to which the book approves by itself; the amount itself is within it. */
    public BigDecimal most(PolicyEdition book) {
        return Money.of(book.number(parameter));
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }
}
