package org.keji.query.readmodel;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * An answer and how fresh it is.
 *
 * @param position everything up to it is in the answer
 * @param readAt when the event at that position was recorded
 */
public record Answer<T>(T body, long position, Instant readAt) {

    /** The header that tells what the answer knows. */
    public static final String POSITION_HEADER = "Read-Model-Position";

    /** How much of the log the answer to a question about a moment speaks of. */
    public long known(Moment moment) {
        Long then = moment.position();
        return then == null ? position : then;
    }

    public ResponseEntity<T> respond() {
        return begin().body(body);
    }

    public ResponseEntity.BodyBuilder begin() {
        return ResponseEntity.ok().header(POSITION_HEADER, String.valueOf(position));
    }

    /**
     * An object with its version as ETag, or 304 for who has that version already. Of another moment it is always told:
     * a version says nothing of what was known when.
     *
     * @param object made only if it is told, for making it may open what somebody said, which is noted
     */
    public <B> ResponseEntity<B> versioned(long version, Moment moment, HttpServletRequest http, Supplier<B> object) {
        String tag = "\"" + version + "\"";
        if (moment.isNow() && tag.equals(http.getHeader("If-None-Match"))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return begin().eTag(tag).body(object.get());
    }

    /**
     * A page of a list, and where the next one begins, in the body and in the Link header.
     *
     * @param read up to one row more than the page holds, which tells whether another page follows
     * @param page what is answered, of its lines and where the next page begins
     */
    public static <R, L, P> ResponseEntity<P> page(
            Answer<List<R>> read,
            int limit,
            HttpServletRequest http,
            Function<R, Place> place,
            Function<R, L> line,
            BiFunction<List<L>, @Nullable String, P> page) {
        List<R> rows = read.body();
        List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
        Place end = rows.size() > limit ? place.apply(shown.getLast()) : null;
        return page(read, shown.stream().map(line).toList(), end, http, page);
    }

    /**
     * The same of lines that are all shown.
     *
     * @param end where another page begins; null if none follows
     */
    public static <L, P> ResponseEntity<P> page(
            Answer<?> read,
            List<L> lines,
            @Nullable Place end,
            HttpServletRequest http,
            BiFunction<List<L>, @Nullable String, P> page) {
        ResponseEntity.BodyBuilder response = read.begin();
        if (end != null) {
            response.header("Link", end.link(http));
        }
        return response.body(page.apply(lines, end == null ? null : end.written()));
    }
}
