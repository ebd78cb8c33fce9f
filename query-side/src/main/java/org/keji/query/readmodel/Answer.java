package org.keji.query.readmodel;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.function.Supplier;
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
}
