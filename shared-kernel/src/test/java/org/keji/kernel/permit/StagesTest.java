package org.keji.kernel.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.GateEvent.BadgeIssued;
import org.keji.kernel.permit.GateEvent.BadgeLost;
import org.keji.kernel.permit.GateEvent.BadgeReturned;
import org.keji.kernel.permit.GateEvent.VisitorAdmitted;
import org.keji.kernel.permit.GateEvent.VisitorLeft;
import org.keji.kernel.permit.GateEvent.VisitorOverstayed;
import org.keji.kernel.permit.GateEvent.VisitorTurnedAway;

/** How far permits and visitors have come, by their names and by what happens at the gate. */
class StagesTest {

    private static final VisitorPermitId PERMIT = VisitorPermitId.of(new UUID(1, 1));
    private static final Instant AT = Instant.parse("2026-05-04T02:00:00Z");
    private static final BadgeNumber BADGE = new BadgeNumber("B-1");

    @ParameterizedTest
    @EnumSource
    void aPermitsStageIsFoundByItsName(PermitStage stage) {
        assertThat(PermitStage.ofCode(stage.code())).isEqualTo(stage);
        assertThat(stage.chinese()).matches("\\p{IsHan}+");
    }

    @ParameterizedTest
    @EnumSource
    void aVisitorsStageIsFoundByItsName(VisitorStage stage) {
        assertThat(VisitorStage.ofCode(stage.code())).isEqualTo(stage);
        assertThat(stage.chinese()).matches("\\p{IsHan}+");
    }

    @Test
    void whatIsNoNameFindsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> PermitStage.ofCode("open"));
        assertThatIllegalArgumentException().isThrownBy(() -> VisitorStage.ofCode("outside"));
    }

    @ParameterizedTest
    @EnumSource
    void badgesMoveNobody(VisitorStage stage) {
        for (GateEvent event : List.of(
                new BadgeIssued(PERMIT, AT, 1, BADGE),
                new BadgeReturned(PERMIT, AT, 1, BADGE),
                new BadgeLost(PERMIT, AT, 1, BADGE),
                new VisitorOverstayed(PERMIT, AT, 1))) {
            assertThat(stage.after(event)).isEqualTo(stage);
        }
    }

    /** A permit is on site from its first visitor on. */
    @ParameterizedTest
    @EnumSource
    void theGateMovesAPermitOnce(PermitStage stage) {
        assertThat(stage.after(new VisitorAdmitted(PERMIT, AT, 1, BADGE, "north")))
                .isEqualTo(stage == PermitStage.GRANTED ? PermitStage.ON_SITE : stage);
        assertThat(stage.after(new VisitorLeft(PERMIT, AT, 1, "north"))).isEqualTo(stage);
        assertThat(stage.after(new BadgeIssued(PERMIT, AT, 1, BADGE))).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource
    void theGateMovesWhoeverComes(VisitorStage stage) {
        assertThat(stage.after(new VisitorAdmitted(PERMIT, AT, 1, BADGE, "north")))
                .isEqualTo(VisitorStage.INSIDE);
        assertThat(stage.after(new VisitorLeft(PERMIT, AT, 1, "north"))).isEqualTo(VisitorStage.LEFT);
        assertThat(stage.after(new VisitorTurnedAway(PERMIT, AT, 1, "PE-06", "north")))
                .isEqualTo(VisitorStage.TURNED_AWAY);
    }
}
