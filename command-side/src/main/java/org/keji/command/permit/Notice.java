package org.keji.command.permit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the notice of a visit.
 *
 * @param due the last moment for the notice that follows word by phone; null where none does
 * @param sentTo the departments; empty while it was not sent
 * @param acknowledgeBy null while it was not sent
 * @param missed whether it was noted that the notice is late
 * @param silenceNoted whether it was noted that departments are silent
 */
record Notice(
        @Nullable Instant due,
        List<String> sentTo,
        List<String> acknowledged,
        @Nullable Instant acknowledgeBy,
        boolean missed,
        boolean silenceNoted) {

    static final Notice NONE = new Notice(null, List.of(), List.of(), null, false, false);

    boolean isSent() {
        return acknowledgeBy != null;
    }

    /** The last moment for a notice that is to follow; null where none is. */
    @Nullable
    Instant awaited() {
        return isSent() ? null : due;
    }

    List<String> silent() {
        return sentTo.stream()
                .filter(department -> !acknowledged.contains(department))
                .toList();
    }

    /** The last moment for departments that are silent, as long as nobody noted it; null where none is. */
    @Nullable
    Instant silentUntil() {
        return silenceNoted || silent().isEmpty() ? null : acknowledgeBy;
    }

    /** Whether a moment is over. */
    static boolean isOver(@Nullable Instant last, Instant now) {
        return last != null && now.isAfter(last);
    }

    Notice word(@Nullable Instant noticeDue) {
        return new Notice(noticeDue, sentTo, acknowledged, acknowledgeBy, missed, silenceNoted);
    }

    Notice sent(List<String> departments, Instant by) {
        return new Notice(due, departments, acknowledged, by, missed, silenceNoted);
    }

    Notice acknowledgedBy(String department) {
        List<String> all =
                Stream.concat(acknowledged.stream(), Stream.of(department)).toList();
        return new Notice(due, sentTo, all, acknowledgeBy, missed, silenceNoted);
    }

    Notice whenMissed() {
        return new Notice(due, sentTo, acknowledged, acknowledgeBy, true, silenceNoted);
    }

    Notice whenSilenceNoted() {
        return new Notice(due, sentTo, acknowledged, acknowledgeBy, missed, true);
    }
}
