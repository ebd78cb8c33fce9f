package org.keji.kernel.policy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.keji.kernel.rule.Sentence;

/** What a team does for a customer, in the words of the house, with a comma and a space between them (CU-08). */
record Functions() implements ParameterType {

    private static final String BETWEEN = ", ";
    private static final Pattern NAME = Pattern.compile("(?U)[^,=\\s]([^,=]{0,98}[^,=\\s])?");

    static List<String> of(String value) {
        return List.of(value.split(BETWEEN, -1));
    }

    @Override
    public String unit() {
        return "names of functions";
    }

    @Override
    public String range() {
        return "one or more names, each once";
    }

    @Override
    public boolean allows(String value) {
        List<String> names = of(value);
        return names.stream().allMatch(NAME.asMatchPredicate())
                && Set.copyOf(names).size() == names.size();
    }

    @Override
    public Sentence words(String value) {
        return new Sentence(value, value.replace(BETWEEN, "、"));
    }
}
