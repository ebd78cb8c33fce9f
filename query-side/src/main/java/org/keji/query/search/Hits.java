package org.keji.query.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Place;
import org.springframework.http.ResponseEntity;

/**
 * A page of what was found.
 *
 * @param next where it ends, if another page follows
 */
record Hits(List<FindableRow> rows, @Nullable Place next) {

    /** @param read up to one row more than the page holds, which tells whether another follows */
    static Hits of(List<FindableRow> read, int limit) {
        if (read.size() <= limit) {
            return new Hits(read, null);
        }
        List<FindableRow> rows = List.copyOf(read.subList(0, limit));
        return new Hits(rows, rows.getLast().place());
    }

    /** The page ends where it did, however few are left on it. */
    Hits only(Predicate<FindableRow> kept) {
        return new Hits(rows.stream().filter(kept).toList(), next);
    }

    List<String> ids() {
        return rows.stream().map(FindableRow::complaintId).toList();
    }

    static ResponseEntity<SearchView.Page> respond(Answer<Hits> answer, HttpServletRequest http) {
        List<SearchView.Found> found =
                answer.body().rows().stream().map(SearchView.Found::of).toList();
        return Answer.page(answer, found, answer.body().next(), http, SearchView.Page::new);
    }
}
