package org.keji.kernel.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.identity.Code;
import org.keji.kernel.rule.Sentence;

/** For whom something binds: standings of customers with a space between them, or nobody. */
record Standings() implements ParameterType {

    private static final String NOBODY = "nobody";

    static boolean has(String value, Standing standing) {
        return List.of(value.split(" ")).contains(standing.code());
    }

    @Override
    public String unit() {
        return "standings of customers";
    }

    @Override
    public String range() {
        return "one or more of: potential, ordinary, key; or nobody";
    }

    @Override
    public boolean allows(String value) {
        String[] codes = value.split(" ", -1);
        return value.equals(NOBODY)
                || Arrays.stream(codes).map(Standings::of).allMatch(Optional::isPresent)
                        && Arrays.stream(codes).distinct().count() == codes.length;
    }

    private static Optional<Standing> of(String code) {
        return Code.find(Standing.class, code);
    }

    @Override
    public Sentence words(String value) {
        if (value.equals(NOBODY)) {
            return new Sentence(NOBODY, "无");
        }
        String chinese = Arrays.stream(value.split(" "))
                .map(code -> of(code).map(Standing::chinese).orElse(code))
                .collect(Collectors.joining("、"));
        return new Sentence(value.replace(" ", ", ") + " customers", chinese);
    }
}
