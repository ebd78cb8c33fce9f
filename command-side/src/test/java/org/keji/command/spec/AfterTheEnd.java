package org.keji.command.spec;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keji.kernel.rule.Rule;

/** What is wanted of something that has ended: whatever that is, and however it ended, it is refused. */
public final class AfterTheEnd {

    private AfterTheEnd() {}

    /**
     * @param ends what happened, by how people say it: "was kept"
     * @param wishes what is wanted, by how people say it: "moved"
     * @param reason that is given with every wish, so that a missing one is not what is refused
     * @param open the rule that it has not ended
     */
    public static Stream<Example> everyWishIsRefused(
            String clause, Map<String, List<Fact>> ends, Map<String, Wish> wishes, String reason, Rule open) {
        return ends.entrySet().stream()
                .flatMap(end -> wishes.entrySet().stream()
                        .map(wish -> Example.example(
                                        clause, "What %s is not %s any more".formatted(end.getKey(), wish.getKey()))
                                .given(end.getValue().toArray(Fact[]::new))
                                .when(wish.getValue().because(reason))
                                .refusedBy(open)));
    }
}
