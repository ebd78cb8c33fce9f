package org.keji.command.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.GateExamples.toTheGate;
import static org.keji.command.permit.Gating.*;
import static org.keji.command.permit.Picturing.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.Concern;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Trial;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.decision.DecisionContext.Claim;

class VisitorPermitSpec extends AggregateSpec {

    VisitorPermitSpec() {
        super(
                new PermitExamples(),
                ApplicationRule.values(),
                PermitRule.values(),
                NoticeRule.values(),
                GateRule.values(),
                PhotographyRule.values(),
                Concern.values());
    }

    /** A badge is out with one visitor of the whole house, and lost ones with nobody else (PE-07). */
    @Test
    void aBadgeIsHeldWhileItIsOut() {
        Claim badge = new Claim(VisitorPermit.BADGE, BADGE.value());
        DecisionContext given = Trial.of(
                VisitorPermit.class,
                Example.example("PE-07", "given")
                        .given(toTheGate())
                        .when(issue(1, BADGE))
                        .then(issued(1, BADGE)));
        assertThat(given.claims()).containsExactly(badge);
        DecisionContext back = Trial.of(
                VisitorPermit.class,
                Example.example("PE-07", "back")
                        .given(toTheGate(issued(1, BADGE), admitted(1, BADGE)))
                        .when(letOut(1, true))
                        .then(left(1), returned(1, BADGE)));
        assertThat(back.releases()).containsExactly(badge);
        DecisionContext kept = Trial.of(
                VisitorPermit.class,
                Example.example("PE-07", "kept")
                        .given(toTheGate(issued(1, BADGE), admitted(1, BADGE)))
                        .when(letOut(1, false))
                        .then(left(1)));
        assertThat(kept.releases()).isEmpty();
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        for (Fact fact : List.of(named(1), reviewed(), granted(), sent(SERVICE), issued(1, BADGE), closed())) {
            assertThatIllegalStateException().isThrownBy(() -> PermitExamples.fold(List.of(fact.event())));
        }
        for (Fact fact : List.of(
                applied(ORDINARY),
                walkedIn(null),
                named(2),
                struck(1),
                issued(1, BADGE),
                passedOn(1),
                pictureRegistered(2),
                publicationAsked(2, Cast.LIN, 1))) {
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> PermitExamples.fold(List.of(applied(ORDINARY).event(), fact.event())));
        }
    }
}
