package org.keji.command.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.Gating.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.kernel.permit.Entry;
import org.keji.kernel.permit.PermitEvent;

/** What a permit leaves due follows from what happened to it. */
class PermitDutiesTest {

    private static final Fact APPLIED = applied(ORDINARY);

    private static PermitDuties after(Fact... facts) {
        return PermitDuties.of(
                Stream.of(facts).map(fact -> (PermitEvent) fact.event()).toList());
    }

    @Test
    void aDecisionIsDueUntilThereIsOne() {
        assertThat(after(APPLIED, named(1)).decision()).isEqualTo(Moments.at(UNTIL));
        assertThat(after(APPLIED, named(1), reviewed()).decision()).isEqualTo(Moments.at(UNTIL));
        assertThat(after(GateExamples.toTheGate()).decision()).isNull();
        assertThat(after(APPLIED, named(1)).department()).isEqualTo("Customer service");
    }

    @Test
    void departmentsAreAwaitedUntilAllHaveSpoken() {
        assertThat(after(GateExamples.toTheGate()).acknowledgements()).isEqualTo(Moments.at(ACKNOWLEDGE_BY));
        assertThat(after(GateExamples.toTheGate(acknowledged("Customer service", APPROVING, true)))
                        .acknowledgements())
                .isNull();
        assertThat(after(GateExamples.toTheGate(silent(SERVICE, OVER))).acknowledgements())
                .isNull();
        assertThat(after(GateExamples.toTheGate(revoked())).acknowledgements()).isNull();
    }

    @Test
    void aNoticeIsAwaitedWhereWordWentFirst() {
        Fact word = wordGiven(APPROVING, APPROVING, REVIEWING);
        Fact[] granted = {applied(KEY), named(1), reviewed(), granted(Entry.PERMIT, "Tang", APPROVING), word};
        assertThat(after(granted).notice()).isEqualTo(Moments.at(REVIEWING));
        assertThat(after(Stream.concat(Stream.of(granted), Stream.of(sent(ALL_DEPARTMENTS)))
                                .toArray(Fact[]::new))
                        .notice())
                .isNull();
        assertThat(after(Stream.concat(Stream.of(granted), Stream.of(noticeMissed(OVER)))
                                .toArray(Fact[]::new))
                        .notice())
                .isNull();
        assertThat(after(Stream.concat(Stream.of(granted), Stream.of(revoked())).toArray(Fact[]::new))
                        .notice())
                .isNull();
    }

    @Test
    void anEntryIsDueThenAnExitThenTheEnd() {
        PermitDuties granted = after(GateExamples.toTheGate());
        assertThat(granted.firstEntry()).isEqualTo(Moments.at(UNTIL));
        assertThat(granted.closing()).isNull();
        PermitDuties inside = after(GateExamples.toTheGate(issued(1, BADGE), admitted(1, BADGE)));
        assertThat(inside.firstEntry()).isNull();
        assertThat(inside.exits()).isEqualTo(Map.of(1, Moments.at(UNTIL)));
        assertThat(inside.closing()).isNull();
        PermitDuties out = after(GateExamples.toTheGate(issued(1, BADGE), admitted(1, BADGE), left(1)));
        assertThat(out.exits()).isEmpty();
        assertThat(out.closing()).as("the badge is out").isNull();
        PermitDuties back =
                after(GateExamples.toTheGate(issued(1, BADGE), admitted(1, BADGE), left(1), returned(1, BADGE)));
        assertThat(back.closing()).isEqualTo(Moments.at(UNTIL));
        assertThat(back.ended()).isNull();
    }

    @Test
    void anExitThatWasMissedIsDueAgainWhenThereIsMoreTime() {
        Fact[] staying = GateExamples.toTheGate(issued(1, BADGE), admitted(1, BADGE), overstayed(1, OVER));
        assertThat(after(staying).exits()).isEmpty();
        assertThat(after(Stream.concat(Stream.of(staying), Stream.of(extended(Receiving.LATER, OVER)))
                                .toArray(Fact[]::new))
                        .exits())
                .isEqualTo(Map.of(1, Moments.at(Receiving.LATER)));
    }

    @Test
    void whoIsNoContactIsForgottenAfterTheEnd() {
        PermitDuties ended = after(APPLIED, namedContact(1), named(2), withdrawn());
        assertThat(ended.ended()).isEqualTo(Moments.at(APPROVING));
        assertThat(ended.persons()).containsExactly(PERMIT.visitor(2));
        assertThat(ended.decision()).isNull();
        assertThat(after(APPLIED, namedContact(1)).persons()).isEmpty();
    }
}
