package org.keji.command.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.forum.ForumEvent;
import org.keji.kernel.forum.ForumEvent.InvitationDeclined;
import org.keji.kernel.forum.ForumStage;
import org.keji.kernel.forum.QuestionEvent;

/**
 * What the sender of a command is told.
 *
 * @param version the version the forum has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForumReceipt(
        @Schema(example = "forum-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(description = "planned, invited, held, closed or cancelled", example = "invited")
        String state,

        @Schema(description = "The number of the question it is about", example = "1") @Nullable
        Integer question,

        @Schema(
                description = "Who takes the place of whom declined; left out if nobody of the stratum is left",
                example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a12")
        @Nullable
        String replacedBy,

        @Schema(example = "2") long version) {

    static ForumReceipt of(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> last = events.getLast();
        ForumEvent event = (ForumEvent) last.getPayload();
        Integer question = event instanceof QuestionEvent e ? (Integer) e.question() : null;
        String replacedBy = event instanceof InvitationDeclined e && e.replacedBy() != null
                ? e.replacedBy().value()
                : null;
        return new ForumReceipt(
                event.stream(), ForumStage.after(event).code(), question, replacedBy, last.getSequenceNumber() + 1);
    }
}
