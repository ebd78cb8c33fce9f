package org.keji.kernel.policy;

import java.util.regex.Pattern;
import org.keji.kernel.rule.Sentence;

/** A telephone number as anybody abroad dials it, or none. */
record Phone() implements ParameterType {

    static final String NONE = "none";
    private static final Pattern FORM = Pattern.compile("\\+[1-9](?: ?\\d){6,14}");

    @Override
    public String unit() {
        return "telephone number";
    }

    @Override
    public String range() {
        return "such as +86 592 5550100, with 7 to 15 digits (ITU-T E.164); or none";
    }

    @Override
    public boolean allows(String value) {
        return value.equals(NONE) || FORM.matcher(value).matches();
    }

    @Override
    public Sentence words(String value) {
        return value.equals(NONE) ? new Sentence("none", "无") : new Sentence(value, value);
    }
}
