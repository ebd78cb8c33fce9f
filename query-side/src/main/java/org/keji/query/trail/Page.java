package org.keji.query.trail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.springframework.http.ResponseEntity;

/**
 * A page in the order of a log.
 *
 * @param next the position after which the next page begins; null on the last page
 */
record Page<T>(List<T> items, @Nullable String next) {

    private static final int LARGEST = 1000;

    /** @param found the lines of the page, and one more if there is one */
    static <T> Page<T> of(List<T> found, int limit, ToLongFunction<T> position) {
        boolean more = found.size() > limit;
        List<T> shown = more ? found.subList(0, limit) : found;
        return new Page<>(shown, more ? String.valueOf(position.applyAsLong(shown.getLast())) : null);
    }

    /** @throws Refusal if it is not between 1 and 1000 */
    static void requireLimit(int limit) {
        Asked.limit(limit, LARGEST);
    }

    <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }

    /** The answer with a link to the next page, if there is one. */
    ResponseEntity.BodyBuilder link(ResponseEntity.BodyBuilder answer, HttpServletRequest http) {
        return next == null ? answer : answer.header("Link", Asked.next(http, next));
    }
}
