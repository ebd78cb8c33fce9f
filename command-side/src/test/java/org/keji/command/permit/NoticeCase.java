package org.keji.command.permit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.rule.Rule;

/**
 * What comes of a tour that is applied for, and decided on, some time before it begins; null is no refusal.
 *
 * @param lead from then to the beginning; of an ad hoc tour, from the call to the receiving staff
 * @param applied for who applies without saying why word goes first
 * @param appliedWithReason for who says why
 * @param decided for who decides without word by phone
 * @param decidedWithWord for who decides after the departments were phoned
 */
public record NoticeCase(
        TourKind kind,
        String words,
        Duration lead,
        @Nullable Rule applied,
        @Nullable Rule appliedWithReason,
        @Nullable Rule decided,
        @Nullable Rule decidedWithWord) {

    @Override
    public String toString() {
        return "%s, %s before".formatted(kind.code(), words);
    }
}
