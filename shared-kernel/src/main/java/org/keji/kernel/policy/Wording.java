package org.keji.kernel.policy;

import java.util.regex.Pattern;
import org.keji.kernel.rule.Sentence;

/** What is said to people, in English and in Chinese with {@code " / "} between. */
record Wording() implements ParameterType {

    private static final String BETWEEN = " / ";
    private static final Pattern FORM = Pattern.compile("(?U)[^/\\s]([^/]*[^/\\s])? / [^/\\s]([^/]*[^/\\s])?");

    static Sentence of(String value) {
        int cut = value.indexOf(BETWEEN);
        return new Sentence(value.substring(0, cut), value.substring(cut + BETWEEN.length()));
    }

    @Override
    public String unit() {
        return "words in English and Chinese";
    }

    @Override
    public String range() {
        return "such as Standard service / 标准服务";
    }

    @Override
    public boolean allows(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public Sentence words(String value) {
        return of(value);
    }
}
