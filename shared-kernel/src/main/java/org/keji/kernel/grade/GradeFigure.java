package org.keji.kernel.grade;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.Side;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.identity.Code;
import org.keji.kernel.rule.Sentence;

/** What a grade may rest on (CU-06). Some are numbers, and some are words of which each is more than the one before. */
public enum GradeFigure {
    /** What purchases of the window brought, CNY. */
    REVENUE("采购额", List.of()),
    /** What they brought, less what they cost the house, CNY. */
    PROFIT("利润贡献", List.of()),
    /** How many purchases the window holds. */
    PURCHASES("采购次数", List.of()),
    /** Days from the last purchase to the day looked at; as many as the window has, if it holds none. */
    DAYS_SINCE_PURCHASE("距上次采购天数", List.of()),
    /** Whole years since the card was made. */
    YEARS("建卡年数", List.of()),
    /** Of an organisation; nobody says it of a person. */
    SIZE(
            "规模",
            List.of(
                    GradeFigure.UNSAID,
                    CustomerSize.SOLE_TRADER.code(),
                    CustomerSize.SMALL.code(),
                    CustomerSize.MEDIUM.code(),
                    CustomerSize.LARGE.code())),
    STANDING("关系地位", Arrays.stream(Standing.values()).map(Standing::code).toList()),
    /** As it was said for the portfolio (CU-09). */
    ATTRACTIVENESS("吸引力", List.of(GradeFigure.UNSAID, Side.LOW.code(), Side.HIGH.code()));

    /** Where nobody said anything; less than any word. */
    public static final String UNSAID = "unsaid";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,11})(\\.\\d{1,2})?");

    private final String chinese;
    private final List<String> ladder;

    GradeFigure(String chinese, List<String> ladder) {
        this.chinese = chinese;
        this.ladder = ladder;
    }

    public static Optional<GradeFigure> ofCode(String code) {
        return Code.find(GradeFigure.class, code);
    }

    /** The name in books, events and read models: {@code days-since-purchase}. */
    public String code() {
        return Code.of(this);
    }

    Sentence words() {
        return new Sentence(code().replace('-', ' '), chinese);
    }

    boolean allows(String value) {
        return ladder.isEmpty() ? NUMBER.matcher(value).matches() : ladder.contains(value);
    }

    /** How one value compares with another, as numbers or by their places on the ladder. */
    int compare(String one, String other) {
        return ladder.isEmpty()
                ? new BigDecimal(one).compareTo(new BigDecimal(other))
                : Integer.compare(ladder.indexOf(one), ladder.indexOf(other));
    }
}
