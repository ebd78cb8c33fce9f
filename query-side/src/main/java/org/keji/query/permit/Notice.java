package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.NoticeEvent;
import org.keji.kernel.permit.NoticeEvent.AcknowledgementMissed;
import org.keji.kernel.permit.NoticeEvent.NoticeAcknowledged;
import org.keji.kernel.permit.NoticeEvent.NoticeMissed;
import org.keji.kernel.permit.NoticeEvent.NoticeSent;
import org.keji.kernel.permit.NoticeEvent.WordGiven;

/**
 * Who in the house knows of a visit (PE-02, PE-03, PE-05).
 *
 * @param wordAt when word went by phone; null if none did
 * @param wordTo whom it went to
 * @param dueAt until when the notice follows the word; null if none follows
 * @param missedAt when it was noted that it did not follow in time; null if it was not
 * @param sentAt when the notice went; null while it did not
 * @param departments whom it went to
 * @param acknowledgeBy until when they acknowledge it
 * @param acknowledged those who did
 * @param silentAt when it was noted that others were silent; null if it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Notice(
        @Nullable Instant wordAt,
        List<String> wordTo,
        @Nullable Instant dueAt,
        @Nullable Instant missedAt,
        @Nullable Instant sentAt,
        @Nullable Boolean inTime,
        List<String> departments,
        @Nullable Instant acknowledgeBy,
        List<String> acknowledged,
        @Nullable Instant silentAt) {

    /** Before anybody knows of it. */
    static final Notice NONE = new Notice(null, List.of(), null, null, null, null, List.of(), null, List.of(), null);

    Notice after(NoticeEvent event) {
        return switch (event) {
            case WordGiven e ->
                new Notice(
                        e.givenAt(),
                        e.wordTo(),
                        e.noticeDue(),
                        missedAt,
                        sentAt,
                        inTime,
                        departments,
                        acknowledgeBy,
                        acknowledged,
                        silentAt);
            case NoticeSent e ->
                new Notice(
                        wordAt,
                        wordTo,
                        dueAt,
                        missedAt,
                        e.occurredAt(),
                        e.inTime(),
                        e.departments(),
                        e.acknowledgeBy(),
                        acknowledged,
                        silentAt);
            case NoticeMissed e -> with(e.occurredAt(), acknowledged, silentAt);
            case NoticeAcknowledged e ->
                with(
                        missedAt,
                        Stream.concat(acknowledged.stream(), Stream.of(e.acknowledgedBy()))
                                .toList(),
                        silentAt);
            case AcknowledgementMissed e -> with(missedAt, acknowledged, e.occurredAt());
        };
    }

    private Notice with(@Nullable Instant missed, List<String> known, @Nullable Instant silent) {
        return new Notice(wordAt, wordTo, dueAt, missed, sentAt, inTime, departments, acknowledgeBy, known, silent);
    }

    /** The departments that were told and have not acknowledged it. */
    List<String> silent() {
        return departments.stream()
                .filter(department -> !acknowledged.contains(department))
                .toList();
    }
}
