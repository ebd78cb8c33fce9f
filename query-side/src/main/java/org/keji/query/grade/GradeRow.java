package org.keji.query.grade;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.GradeEvent;
import org.keji.kernel.customer.GradeEvent.CustomerGraded;
import org.keji.kernel.customer.GradeEvent.GradeOverridden;
import org.keji.kernel.customer.GradeEvent.GradeReleased;
import org.keji.kernel.customer.GradeEvent.LifecycleCorrected;
import org.keji.kernel.customer.GradeEvent.LifecycleReleased;
import org.keji.query.readmodel.Recorded;

/**
 * The grade of one customer by one scheme (CU-06).
 *
 * @param gradeId customer and scheme
 * @param grade what holds: what somebody said, or else what was computed
 * @param figures what the computed grade rests on, each as figure=value
 * @param knownTo the position of the log up to which the figures know everything
 */
record GradeRow(
        String gradeId,
        String customerId,
        String scheme,
        String grade,
        String computed,
        boolean overridden,
        List<String> figures,
        Instant computedAt,
        long knownTo) {

    static @Nullable String keyOf(Recorded recorded) {
        if (!(recorded.event() instanceof GradeEvent event)) {
            return null;
        }
        return switch (event) {
            case CustomerGraded e -> key(e.stream(), e.scheme());
            case GradeOverridden e -> key(e.stream(), e.scheme());
            case GradeReleased e -> key(e.stream(), e.scheme());
            case LifecycleCorrected _, LifecycleReleased _ -> null;
        };
    }

    private static String key(String customer, String scheme) {
        return customer + " " + scheme;
    }

    static @Nullable GradeRow after(@Nullable GradeRow before, Recorded recorded) {
        return switch ((GradeEvent) recorded.event()) {
            case CustomerGraded e -> graded(before, e);
            case GradeOverridden e -> before == null ? null : before.holds(e.grade(), true);
            case GradeReleased _ -> before == null ? null : before.holds(before.computed(), false);
            case LifecycleCorrected _, LifecycleReleased _ -> before;
        };
    }

    /** What somebody said holds on, whatever is computed beside it. */
    private static GradeRow graded(@Nullable GradeRow before, CustomerGraded e) {
        boolean overridden = before != null && before.overridden();
        return new GradeRow(
                key(e.stream(), e.scheme()),
                e.stream(),
                e.scheme(),
                before != null && overridden ? before.grade() : e.grade(),
                e.grade(),
                overridden,
                e.figures().stream()
                        .map(one -> one.figure() + "=" + one.value())
                        .toList(),
                e.occurredAt(),
                e.knownTo());
    }

    private GradeRow holds(String other, boolean isOverridden) {
        return new GradeRow(gradeId, customerId, scheme, other, computed, isOverridden, figures, computedAt, knownTo);
    }
}
