package org.keji.kernel.identity;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.rule.Rule;

/** What the path of an address names. */
public final class Named {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private Named() {}

    /**
     * @param id makes the id of the text, and throws IllegalArgumentException if it is none
     * @throws Refusal as for an object that is not there, for what is no id names none
     */
    public static <T> T object(String text, Function<String, T> id) {
        try {
            return id.apply(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal(HouseRule.OBJECT_EXISTS, "");
        }
    }

    /** @throws Refusal by this rule if the text is no number counted from 1 */
    public static int number(String text, Rule otherwise) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Refusal(otherwise, "");
        }
        return Integer.parseInt(text);
    }
}
