package org.keji.query.satisfaction;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.VisitOutcome;
import org.keji.query.readmodel.Life;

/** Visits of May 2026 on which satisfaction is voiced. */
final class Visits {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private Visits() {}

    static VisitId visit(int number) {
        return VisitId.of(new UUID(4, number));
    }

    static VisitPlanOpened opened(String accountManager) {
        return new VisitPlanOpened(
                VisitPlanId.of(accountManager, MAY),
                Instant.parse("2026-05-01T02:00:00Z"),
                accountManager,
                "Freight",
                MAY);
    }

    static VisitReported reported(String accountManager, int visit, @Nullable Integer satisfaction) {
        VisitOutcome outcome =
                new VisitOutcome(75, List.of(), List.of(), satisfaction, List.of(), List.of(), List.of());
        return new VisitReported(
                VisitPlanId.of(accountManager, MAY),
                Instant.parse("2026-05-20T02:00:00Z"),
                visit(visit),
                "Freight",
                Life.sealed(),
                List.of(),
                outcome,
                null,
                null,
                true);
    }
}
