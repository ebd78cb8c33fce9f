package org.keji.query.territory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.springframework.http.ResponseEntity;

/**
 * A page of lines that were all worked out, by their customers' ids.
 *
 * @param next after which id another page begins; null if none follows
 */
record Cut<L>(List<L> shown, @Nullable String next) {

    /** @param cursor after which id the page begins; null for the first */
    static <L> Cut<L> of(List<L> all, Function<L, String> id, @Nullable String cursor, int limit) {
        Asked.text(cursor, "cursor");
        List<L> shown = all.stream()
                .filter(one -> cursor == null || id.apply(one).compareTo(cursor) > 0)
                .limit(limit + 1L)
                .toList();
        return shown.size() <= limit
                ? new Cut<>(shown, null)
                : new Cut<>(shown.subList(0, limit), id.apply(shown.get(limit - 1)));
    }

    <P> ResponseEntity<P> respond(
            Answer<?> answer, HttpServletRequest http, BiFunction<List<L>, @Nullable String, P> page) {
        ResponseEntity.BodyBuilder response = answer.begin();
        if (next != null) {
            response.header("Link", Asked.next(http, next));
        }
        return response.body(page.apply(shown, next));
    }
}
