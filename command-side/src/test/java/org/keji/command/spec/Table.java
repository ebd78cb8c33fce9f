package org.keji.command.spec;

import java.util.List;
import java.util.stream.Stream;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Rule;

/** Cells of the table of commands and states in which one rule refuses every command. */
public final class Table {

    private Table() {}

    /**
     * @param when the state, as a title ends: "after it was given up"
     * @param course how the state came about
     */
    public static List<Example> refused(String clause, String when, List<Fact> course, Rule by, Wish... wishes) {
        return Stream.of(wishes)
                .map(wish -> Example.example(clause, "Nobody %s %s".formatted(wish.words(), when))
                        .given(course.toArray(Fact[]::new))
                        .when(wish)
                        .refusedBy(by))
                .toList();
    }

    /** What is asked of something before it is there. */
    public static List<Example> ofNothing(String clause, Wish... wishes) {
        return refused(clause, "before there is one", List.of(), HouseRule.OBJECT_EXISTS, wishes);
    }
}
