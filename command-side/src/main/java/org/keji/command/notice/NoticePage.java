package org.keji.command.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of notices in the order of the events they tell of. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NoticePage")
record NoticePage(List<Line> items, @Nullable String next) {

    /**
     * One notice; nothing in it is about the person.
     *
     * @param position of the event it tells of
     * @param attempts how often it was tried to hand it over
     * @param reply the mail server's last reply code
     * @param through what it was handed to: a mail server, or the log where none is configured
     * @param nextAt when it is tried next
     * @param triedAt when it was last about to be handed over
     * @param settledAt when it was known what became of it, or that this is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Notice")
    record Line(
            @Schema(example = "17") long position,

            @Schema(example = "acknowledged") String kind,

            @Schema(example = "complaint-0c9f1e52-33d5-5d0c-8e0a-0f6b4d1f9a11")
            String complaint,

            @Schema(example = "C2026-7K3QX9ZB2M") String number,

            @Schema(
                    example = "sent",
                    allowableValues = {"waiting", "sending", "sent", "refused", "doubtful", "no-address", "given-up"})
            String state,

            @Schema(example = "1") int attempts,
            @Schema(example = "550") @Nullable Integer reply,
            @Schema(example = "smtp") @Nullable String through,
            Instant madeAt,
            @Nullable Instant nextAt,
            @Nullable Instant triedAt,
            @Nullable Instant settledAt) {}
}
