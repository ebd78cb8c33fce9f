package org.keji.kernel.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is said at the gate, in every state of a permit and around each end of its time. */
class GateWordTest {

    private static final Instant FROM = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-05-04T12:00:00Z");

    private static GateWord granted(Instant now) {
        return GateWord.to(VisitorStage.EXPECTED, PermitStage.GRANTED, FROM, UNTIL, now);
    }

    @Test
    void bothEndsOfTheTimeAreWithinIt() {
        assertThat(granted(FROM.minusNanos(1000))).isEqualTo(GateWord.NOT_YET);
        assertThat(granted(FROM)).isEqualTo(GateWord.MAY_ENTER);
        assertThat(granted(UNTIL)).isEqualTo(GateWord.MAY_ENTER);
        assertThat(granted(UNTIL.plusNanos(1000))).isEqualTo(GateWord.OVER);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfAPermitHasItsWord(PermitStage stage) {
        Map<PermitStage, GateWord> expected = new EnumMap<>(Map.of(
                PermitStage.APPLIED, GateWord.NOT_DECIDED,
                PermitStage.REVIEWED, GateWord.NOT_DECIDED,
                PermitStage.GRANTED, GateWord.MAY_ENTER,
                PermitStage.ON_SITE, GateWord.MAY_ENTER,
                PermitStage.CLOSED, GateWord.ENDED,
                PermitStage.REFUSED, GateWord.REFUSED,
                PermitStage.WITHDRAWN, GateWord.CALLED_OFF,
                PermitStage.REVOKED, GateWord.CALLED_OFF,
                PermitStage.EXPIRED, GateWord.ENDED,
                PermitStage.NOT_USED, GateWord.ENDED));
        @Nullable Instant from = stage == PermitStage.APPLIED ? null : FROM;
        assertThat(GateWord.to(VisitorStage.EXPECTED, stage, from, UNTIL, FROM)).isEqualTo(expected.get(stage));
        assertThat(GateWord.to(VisitorStage.INSIDE, stage, from, UNTIL, FROM)).isEqualTo(GateWord.ALREADY_INSIDE);
        assertThat(GateWord.to(VisitorStage.STRUCK, stage, from, UNTIL, FROM)).isEqualTo(GateWord.STRUCK);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"LEFT", "TURNED_AWAY"})
    void whoLeftOrWasTurnedAwayMayComeAgain(VisitorStage visitor) {
        assertThat(GateWord.to(visitor, PermitStage.ON_SITE, FROM, UNTIL, FROM).opensGate())
                .isTrue();
    }

    @Test
    void whatNobodyGrantedOpensNothing() {
        assertThat(GateWord.to(VisitorStage.EXPECTED, PermitStage.GRANTED, null, null, FROM))
                .isEqualTo(GateWord.NOT_YET);
        assertThat(GateWord.to(VisitorStage.EXPECTED, PermitStage.GRANTED, FROM, null, FROM))
                .isEqualTo(GateWord.OVER);
    }

    @ParameterizedTest
    @EnumSource
    void everyWordNamesItsRule(GateWord word) {
        assertThat(word.ruleId()).matches("PE-\\d\\d");
        assertThat(word.sentence().english()).endsWith(".");
        assertThat(word.sentence().chinese()).endsWith("。");
        assertThat(word.opensGate()).isEqualTo(word.code().equals("may-enter"));
    }
}
