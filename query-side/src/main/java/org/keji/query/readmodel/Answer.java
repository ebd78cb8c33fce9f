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

    public ResponseEntity<T> respond() {
        return begin().body(body);
    }

    public ResponseEntity.BodyBuilder begin() {
        return ResponseEntity.ok().header(POSITION_HEADER, String.valueOf(position));
    }
}
