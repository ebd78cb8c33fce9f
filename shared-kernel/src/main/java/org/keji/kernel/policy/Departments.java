package org.keji.kernel.policy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.keji.kernel.rule.Sentence;

/** One department or several, by the names people have them under, with a comma and a space between them. */
record Departments() implements ParameterType {

    static final String BETWEEN = ", ";
    private static final Pattern NAME = Pattern.compile("(?U)[^,\\s]([^,]{0,198}[^,\\s])?");

    @Override
    public String unit() {
        return "names of departments";
    }

    @Override
    public String range() {
        return "one or more names, each once";
    }

    @Override
    public boolean allows(String value) {
        List<String> names = List.of(value.split(BETWEEN, -1));
        return names.stream().allMatch(NAME.asMatchPredicate())
                && Set.copyOf(names).size() == names.size();
    }

    @Override
    public Sentence words(String value) {
        return new Sentence(value, value.replace(BETWEEN, "、"));
    }
}
