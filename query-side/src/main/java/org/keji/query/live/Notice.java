package org.keji.query.live;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Set;
import org.keji.query.register.RegisteredStep;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The data of one message: that something happened, and where to read on. Nothing personal is in it.
 *
 * @param position in the log, which is the message's id
 * @param version of the complaint after it
 */
@Schema(name = "ComplaintNotice")
record Notice(
        @Schema(example = "4711") long position,

        @Schema(example = "complaint-0c9f1e52-33d5-5d0c-8e0a-0f6b4d1f9a11")
        String complaintId,

        @Schema(example = "complaint.acknowledged") String what,
        Instant occurredAt,
        @Schema(example = "2") long version) {

    /** The message as it is sent, made once for all who hear it. */
    static Set<DataWithMediaType> message(RegisteredStep step) {
        Notice notice = new Notice(step.position(), step.complaintId(), step.what(), step.occurredAt(), step.version());
        return SseEmitter.event()
                .id(String.valueOf(step.position()))
                .name(step.what())
                .data(notice, MediaType.APPLICATION_JSON)
                .build();
    }

    /**
     * A sign of life without data, which a browser does not hand to the page. Its id moves the place where a client
     * resumes past everything that was not for it.
     */
    static Set<DataWithMediaType> signOfLife(String comment, long position) {
        return SseEmitter.event().comment(comment).id(String.valueOf(position)).build();
    }
}
