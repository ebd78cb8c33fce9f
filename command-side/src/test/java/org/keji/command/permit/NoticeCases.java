package org.keji.command.permit;

import static org.keji.command.permit.ApplicationRule.LATE_TOUR_SAYS_WHY;
import static org.keji.command.permit.ApplicationRule.NOTICE_IS_IN_TIME;
import static org.keji.command.permit.ApplicationRule.TOUR_LIES_AHEAD;
import static org.keji.command.permit.ApplicationRule.WORD_GOES_FIRST_ONLY_WHERE_NEEDED;
import static org.keji.command.permit.NoticeRule.WORD_WENT_BY_PHONE;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.rule.Rule;

/**
 * Every kind of tour around the times of its notice, worked out by hand from the standard book: three days for key
 * tours and groups, one day for ordinary tours, one hour for ad hoc ones (PE-02, PE-03).
 */
public final class NoticeCases {

    public static final List<NoticeCase> ALL = List.of(
            inTime(TourKind.KEY, "72 hours and 1 second", "PT72H1S"),
            inTime(TourKind.KEY, "72 hours", "PT72H"),
            byPhone(TourKind.KEY, "71 hours, 59 minutes and 59 seconds", "PT71H59M59S"),
            byPhone(TourKind.KEY, "1 second", "PT1S"),
            begun(TourKind.KEY),
            inTime(TourKind.GROUP, "72 hours and 1 second", "PT72H1S"),
            inTime(TourKind.GROUP, "72 hours", "PT72H"),
            byPhone(TourKind.GROUP, "71 hours, 59 minutes and 59 seconds", "PT71H59M59S"),
            byPhone(TourKind.GROUP, "1 second", "PT1S"),
            begun(TourKind.GROUP),
            inTime(TourKind.ORDINARY, "24 hours and 1 second", "PT24H1S"),
            inTime(TourKind.ORDINARY, "24 hours", "PT24H"),
            late(TourKind.ORDINARY, "23 hours, 59 minutes and 59 seconds", "PT23H59M59S"),
            late(TourKind.ORDINARY, "1 second", "PT1S"),
            begun(TourKind.ORDINARY),
            inTime(TourKind.AD_HOC, "1 hour and 1 second", "PT1H1S"),
            inTime(TourKind.AD_HOC, "1 hour", "PT1H"),
            phonedLate("59 minutes and 59 seconds", "PT59M59S"),
            phonedLate("1 second", "PT1S"),
            begun(TourKind.AD_HOC));

    private NoticeCases() {}

    private static NoticeCase inTime(TourKind kind, String words, String lead) {
        return of(kind, words, lead, null, WORD_GOES_FIRST_ONLY_WHERE_NEEDED, null, WORD_GOES_FIRST_ONLY_WHERE_NEEDED);
    }

    private static NoticeCase byPhone(TourKind kind, String words, String lead) {
        return of(kind, words, lead, LATE_TOUR_SAYS_WHY, null, WORD_WENT_BY_PHONE, null);
    }

    private static NoticeCase late(TourKind kind, String words, String lead) {
        return of(kind, words, lead, NOTICE_IS_IN_TIME, NOTICE_IS_IN_TIME, NOTICE_IS_IN_TIME, NOTICE_IS_IN_TIME);
    }

    /** What the receiving staff were told is not judged again when the department decides. */
    private static NoticeCase phonedLate(String words, String lead) {
        return of(
                TourKind.AD_HOC,
                words,
                lead,
                NOTICE_IS_IN_TIME,
                NOTICE_IS_IN_TIME,
                null,
                WORD_GOES_FIRST_ONLY_WHERE_NEEDED);
    }

    private static NoticeCase begun(TourKind kind) {
        return of(kind, "0 seconds", "PT0S", TOUR_LIES_AHEAD, TOUR_LIES_AHEAD, TOUR_LIES_AHEAD, TOUR_LIES_AHEAD);
    }

    private static NoticeCase of(
            TourKind kind,
            String words,
            String lead,
            @Nullable Rule applied,
            @Nullable Rule appliedWithReason,
            @Nullable Rule decided,
            @Nullable Rule decidedWithWord) {
        return new NoticeCase(kind, words, Duration.parse(lead), applied, appliedWithReason, decided, decidedWithWord);
    }
}
