package org.keji.kernel.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.visit.ChangeEvent.VisitMoved;
import org.keji.kernel.visit.FollowEvent.FindingUnanswered;
import org.keji.kernel.visit.RoadEvent.VisitReportMissed;
import org.keji.kernel.visit.RoadEvent.VisitUrgencyNoted;

/** How far plans and visits have come. */
class StagesTest {

    private static final VisitPlanId PLAN = VisitPlanId.of("account-manager-1", YearMonth.of(2026, 6));
    private static final VisitId VISIT = VisitId.of(new UUID(1, 2));
    private static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");

    @Test
    void stagesHaveNames() {
        assertThat(PlanStage.values())
                .extracting(PlanStage::code)
                .containsExactly("draft", "submitted", "approved", "running", "closed");
        assertThat(PlanStage.values())
                .extracting(PlanStage::chinese)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(VisitStage.UNDER_WAY.code()).isEqualTo("under-way");
        assertThat(VisitStage.values())
                .extracting(VisitStage::chinese)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void aPlanIsClosedWhenNothingOfItsVisitsIsOpen() {
        Set<VisitStage> open = EnumSet.of(VisitStage.PLANNED, VisitStage.UNDER_WAY, VisitStage.ENDED);
        Set<VisitStage> done = EnumSet.of(VisitStage.ENDED, VisitStage.REPORTED);
        assertThat(VisitStage.values()).allMatch(stage -> stage.isOpen() == open.contains(stage));
        assertThat(VisitStage.values()).allMatch(stage -> stage.isDone() == done.contains(stage));
    }

    @Test
    void whatMovesOrIsNotedStaysWhereItIs() {
        VisitSlot slot = new VisitSlot(LocalDate.of(2026, 6, 12), null, 1);
        assertThat(VisitStage.after(VisitStage.PLANNED, new VisitMoved(PLAN, NOW, VISIT, slot, null)))
                .isEqualTo(VisitStage.PLANNED);
        assertThat(VisitStage.after(VisitStage.ENDED, new VisitReportMissed(PLAN, NOW, VISIT)))
                .isEqualTo(VisitStage.ENDED);
        assertThat(VisitStage.after(
                        VisitStage.REPORTED, new VisitUrgencyNoted(PLAN, NOW, VISIT, "service-supervisor-1", true)))
                .isEqualTo(VisitStage.REPORTED);
        assertThat(VisitStage.after(VisitStage.REPORTED, new FindingUnanswered(PLAN, NOW, VISIT, 1)))
                .isEqualTo(VisitStage.REPORTED);
    }
}
