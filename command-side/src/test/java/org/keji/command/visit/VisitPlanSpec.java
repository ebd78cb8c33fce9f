package org.keji.command.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.visit.Visiting.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.Concern;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.visit.PlanCommand.OpenPlan;
import org.keji.command.visit.PlanCommand.SubmitPlan;
import org.keji.command.visit.RouteCommand.Moving;
import org.keji.command.visit.RouteCommand.TakeOverRoute;
import org.keji.command.visit.VisitPlanState.Known;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.RouteProposalId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.visit.PlanEvent.VisitPlanApproved;
import org.keji.kernel.visit.PlanEvent.VisitPlanSubmitted;

class VisitPlanSpec extends AggregateSpec {

    VisitPlanSpec() {
        super(
                new VisitPlanExamples(),
                PlanRule.values(),
                RouteRule.values(),
                RoadRule.values(),
                FollowRule.values(),
                Concern.values());
    }

    /** Whoever plans the same month of the same account manager, from whatever node, decides on the same stream. */
    @Test
    void aPlanIsOneAccountManagersMonth() {
        assertThat(OpenPlan.of(LIN_ID, JUNE).planId()).isEqualTo(PLAN);
        assertThat(VisitPlanId.of(LIN_ID, JUNE.plusMonths(1))).isNotEqualTo(PLAN);
        assertThat(VisitPlanId.of(Cast.CHEN.actor().subject(), JUNE)).isNotEqualTo(PLAN);
    }

    @Test
    void whereTheBookAsksForNoApprovalAPlanIsApprovedAtOnce() {
        PolicyEdition standard = new ShippedBooks().named("standard");
        Map<PolicyParameter, Setting> settings = new EnumMap<>(standard.parameters());
        settings.put(PolicyParameter.VISIT_PLAN_APPROVAL, new Setting("no", "own"));
        DecisionContext context = new DecisionContext(
                at(MAY), at(MAY), new PolicyEdition("standard 2", settings), Cast.LIN.actor(), null, Acquaintances.ALL);
        Known draft = (Known) VisitPlanExamples.fold(List.of(opened().event()));
        assertThat(DecidePlan.submit(draft, new SubmitPlan(PLAN, List.of()), context))
                .containsExactly(
                        new VisitPlanSubmitted(PLAN, at(MAY), List.of(), LIN_ID, false),
                        new VisitPlanApproved(PLAN, at(MAY), null));
    }

    /** Of the many visits of a route the refusal names the one that is in the way. */
    @Test
    void whatIsInTheWayOfARouteIsNamed() {
        DecisionContext context = new DecisionContext(
                at(MAY), at(MAY), new ShippedBooks().named("standard"), Cast.LIN.actor(), null, Acquaintances.ALL);
        Known draft = (Known) VisitPlanExamples.fold(
                List.of(opened().event(), planned(FIRST, Acquaintances.HARBOUR).event()));
        TakeOverRoute elsewhere = new TakeOverRoute(
                PLAN,
                RouteProposalId.of(new UUID(43, 1)),
                List.of(TENTH.day()),
                List.of(new Moving(FIRST, TWELFTH, TENTH)),
                List.of(),
                List.of(),
                List.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DecideRoute.takeOver(draft, elsewhere, context))
                .returns("/visits/" + FIRST, Refusal::pointer);
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        for (Fact fact : List.of(planned(FIRST, Acquaintances.HARBOUR), submitted())) {
            assertThatIllegalStateException().isThrownBy(() -> VisitPlanExamples.fold(List.of(fact.event())));
        }
        for (Fact fact : List.of(opened(), began(FIRST))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> VisitPlanExamples.fold(List.of(opened().event(), fact.event())));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> VisitPlanExamples.fold(List.of(
                        opened().event(),
                        planned(FIRST, Acquaintances.HARBOUR).event(),
                        planned(FIRST, Acquaintances.HARBOUR).event())));
    }
}
