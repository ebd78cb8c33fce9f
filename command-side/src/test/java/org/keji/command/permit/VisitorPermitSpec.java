package org.keji.command.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.GateExamples.toTheGate;
import static org.keji.command.permit.Gating.*;
import static org.keji.command.permit.Picturing.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void aPermitIsAlsoFoundByItsNumber() {
        DecisionContext applied = Trial.of(
                VisitorPermit.class,
                Example.example("PE-01", "numbered")
                        .when(apply(ORDINARY, stranger(1)))
                        .then(applied(ORDINARY), named(1)));
        assertThat(applied.claims()).containsExactly(new Claim(VisitorPermit.NUMBER, Toured.NUMBER.value()));
    }

    /** No more, whether they are named together or one by one (PE-01). */
    @Test
    void aPermitNamesTwoHundred() {
        Fact[] all = Stream.concat(
                        Stream.of(applied(GROUP)),
                        IntStream.rangeClosed(1, DecideVisitors.MOST).mapToObj(Toured::named))
                .toArray(Fact[]::new);
        Trial.of(
                VisitorPermit.class,
                Example.example("PE-01", "all")
                        .when(apply(GROUP, strangers(DecideVisitors.MOST)))
                        .then(all));
        Trial.of(
                VisitorPermit.class,
                Example.example("PE-01", "the last")
                        .given(Arrays.copyOf(all, DecideVisitors.MOST))
                        .when(add(DecideVisitors.MOST))
                        .then(named(DecideVisitors.MOST)));
        Trial.of(
                VisitorPermit.class,
                Example.example("PE-01", "one more")
                        .given(all)
                        .when(add(DecideVisitors.MOST + 1))
                        .refusedBy(ApplicationRule.A_PERMIT_NAMES_AT_MOST_200));
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
