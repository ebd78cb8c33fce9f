package org.keji.query.readmodel;

import java.time.Instant;
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
}
