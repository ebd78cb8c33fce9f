package org.keji.command.visit;

import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Acquaintances.OUYANG;
import static org.keji.command.spec.Acquaintances.QUARRY;
import static org.keji.command.spec.Acquaintances.RIVER;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;
import static org.keji.command.visit.PlanRule.*;
import static org.keji.command.visit.RouteRule.*;
import static org.keji.command.visit.RouteWishes.*;
import static org.keji.command.visit.Visiting.*;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.customer.Concern;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.visit.RouteCommand.Due;
import org.keji.command.visit.RouteCommand.Moving;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.visit.ChangeEvent.VisitReassigned;
import org.keji.kernel.visit.VisitReason;
import org.keji.kernel.visit.VisitSlot;

/** What is due enters a draft, and routes are taken over or refused. */
final class RouteExamples {

    private static final Fact[] DRAFT = {opened(), planned(FIRST, HARBOUR), plannedOn(SECOND, OUYANG, TWELFTH)};
    private static final Fact[] APPROVED = more(DRAFT, submitted(), approved());

    static final List<Example> ALL = List.of(
            example("VP-02", "Who is due enters the draft, all at once")
                    .shows(WHAT_IS_DUE_ENTERS_A_DRAFT, SOMEBODY_IS_DUE, VISIT_LIES_IN_ITS_MONTH, VISIT_IS_PLANNED_ONCE)
                    .given(opened())
                    .when(fill(due(FIRST, HARBOUR, TENTH), due(SECOND, OUYANG, TWELFTH)))
                    .then(planned(FIRST, HARBOUR), plannedOn(SECOND, OUYANG, TWELFTH)),
            example("VP-02", "Where nobody is due nothing enters")
                    .given(opened())
                    .when(fill(new Due[0]))
                    .refusedBy(SOMEBODY_IS_DUE),
            example("VP-02", "Of another month is nobody due")
                    .given(opened())
                    .when(fill(due(FIRST, HARBOUR, on("2026-07-01", 1))))
                    .refusedBy(VISIT_LIES_IN_ITS_MONTH),
            example("CU-12", "Whoever is out of service is not due, and nobody else enters then")
                    .given(opened())
                    .when(fill(due(FIRST, HARBOUR, TENTH), due(SECOND, QUARRY, TWELFTH)))
                    .refusedBy(Concern.CUSTOMER_IS_SERVED),
            example("CU-08", "Customers of others are not due with Lin")
                    .given(opened())
                    .when(fill(due(FIRST, RIVER, TENTH)))
                    .refusedBy(Concern.CUSTOMER_IS_ONES_OWN),
            example("CU-08", "Nobody fills the plan of another")
                    .given(opened())
                    .when(fill(due(FIRST, RIVER, TENTH)).by(CHEN))
                    .refusedBy(PLAN_IS_ONES_OWN),
            example("VP-02", "What is approved is not filled up")
                    .given(APPROVED)
                    .when(fill(due(visit(3), HARBOUR, TENTH)))
                    .refusedBy(WHAT_IS_DUE_ENTERS_A_DRAFT),
            example("VP-05", "A route is taken over in a draft; what it does not serve leaves the draft")
                    .shows(ROUTE_FITS_THE_PLAN, ROUTE_IS_CONFIRMED_BY_WHOSE_IT_IS, ROUTE_IS_DECIDED_ONCE)
                    .given(DRAFT)
                    .when(take(BOTH, List.of(SECOND), new Moving(FIRST, TENTH, TWELFTH)))
                    .then(taken(BOTH, MAY), moved(FIRST, TWELFTH, null, MAY), removed(SECOND)),
            example("VP-05", "A visit that stays where it is does not move")
                    .given(DRAFT)
                    .when(take(BOTH, List.of(), new Moving(FIRST, TENTH, TENTH)))
                    .then(taken(BOTH, MAY)),
            example("VP-06", "After the approval a route is a revision, with its reason")
                    .shows(REVISION_SAYS_WHY)
                    .given(APPROVED)
                    .when(take(BOTH, List.of(), new Moving(FIRST, TENTH, TWELFTH))
                            .because("Shorter"))
                    .then(
                            taken(BOTH, MAY),
                            revised(1, MAY, LIN),
                            moved(FIRST, TWELFTH, VisitReason.ROUTE_IMPROVED, MAY)),
            example("VP-06", "After the approval a route without a reason is none")
                    .given(APPROVED)
                    .when(take(BOTH, List.of(), new Moving(FIRST, TENTH, TWELFTH)))
                    .refusedBy(REVISION_SAYS_WHY),
            example("VP-12", "After the approval nothing leaves the plan by a route")
                    .given(APPROVED)
                    .when(take(BOTH, List.of(SECOND)).because("Shorter"))
                    .refusedBy(CHANGE_FITS_THE_PLAN),
            example("VP-05", "Who does not drive the route does not take it over")
                    .given(DRAFT)
                    .when(take(BOTH, List.of()).by(ZHAO))
                    .refusedBy(ROUTE_IS_CONFIRMED_BY_WHOSE_IT_IS),
            example("VP-01", "A route leads to no other month")
                    .given(DRAFT)
                    .when(take(BOTH, List.of(), new Moving(FIRST, TENTH, on("2026-07-01", 1))))
                    .refusedBy(VISIT_LIES_IN_ITS_MONTH),
            example("VP-05", "What was taken over stays taken over, whatever is said of other days")
                    .given(more(DRAFT, taken(List.of(TENTH.day()), MAY), taken(List.of(TWELFTH.day()), MAY)))
                    .when(take(List.of(TENTH.day()), List.of()))
                    .refusedBy(ROUTE_IS_DECIDED_ONCE),
            example("VP-05", "What stands elsewhere meanwhile is not on the route")
                    .given(more(DRAFT, moved(FIRST, TWELFTH, null, MAY)))
                    .when(take(BOTH, List.of(), new Moving(FIRST, TENTH, TWELFTH)))
                    .refusedBy(ROUTE_FITS_THE_PLAN),
            example("VP-05", "Nor is what was taken out meanwhile")
                    .given(more(DRAFT, removed(SECOND)))
                    .when(take(BOTH, List.of(SECOND)))
                    .refusedBy(ROUTE_FITS_THE_PLAN),
            example("VP-01", "Nor what never was in the plan")
                    .given(DRAFT)
                    .when(take(BOTH, List.of(visit(9))))
                    .refusedBy(VISIT_IS_OF_THE_PLAN),
            example("VP-05", "One day is taken over, and the other later")
                    .given(more(DRAFT, taken(List.of(TENTH.day()), MAY)))
                    .when(take(List.of(TWELFTH.day()), List.of(), new Moving(SECOND, TWELFTH, on("2026-06-12", 1))))
                    .then(taken(List.of(TWELFTH.day()), MAY), moved(SECOND, on("2026-06-12", 1), null, MAY)),
            example("VP-05", "A day that was refused is not taken over")
                    .given(more(DRAFT, refusal(List.of(TENTH.day()))))
                    .when(take(BOTH, List.of()))
                    .refusedBy(ROUTE_IS_DECIDED_ONCE),
            example("VP-07", "A visit of a draft goes to another account manager, and one of theirs comes")
                    .shows(VISIT_IS_PLANNED_ONCE)
                    .given(DRAFT)
                    .when(exchange(SECOND, TWELFTH, RIVER))
                    .then(taken(BOTH, MAY), removed(SECOND), arrived(RIVER, false)),
            example("VP-07", "Of an approved plan it is reassigned")
                    .given(APPROVED)
                    .when(exchange(SECOND, TWELFTH, RIVER).because("Shorter"))
                    .then(
                            taken(BOTH, MAY),
                            revised(1, MAY, LIN),
                            new Fact(
                                    "the second visit went to Chen",
                                    new VisitReassigned(
                                            PLAN,
                                            at(MAY),
                                            SECOND,
                                            VisitReason.ROUTE_IMPROVED,
                                            CHEN.actor().subject())),
                            arrived(RIVER, true)),
            example("VP-07", "What stands elsewhere meanwhile does not go")
                    .given(DRAFT)
                    .when(exchange(SECOND, TENTH, RIVER))
                    .refusedBy(ROUTE_FITS_THE_PLAN),
            example("VP-01", "Nothing comes by a route into another month")
                    .given(DRAFT)
                    .when(exchange(SECOND, TWELFTH, RIVER, on("2026-07-01", 1)))
                    .refusedBy(VISIT_LIES_IN_ITS_MONTH),
            example("CU-12", "Whoever is out of service does not come by a route")
                    .given(DRAFT)
                    .when(exchange(SECOND, TWELFTH, QUARRY))
                    .refusedBy(Concern.CUSTOMER_IS_SERVED),
            example("VP-05", "A route is refused with a reason")
                    .shows(REFUSED_ROUTE_SAYS_WHY)
                    .given(DRAFT)
                    .when(refuse().because("The bridge is closed"))
                    .then(refusal(BOTH)),
            example("VP-05", "Who does not drive the route does not refuse it")
                    .given(DRAFT)
                    .when(refuse().by(ZHAO).because("The bridge is closed"))
                    .refusedBy(ROUTE_IS_CONFIRMED_BY_WHOSE_IT_IS),
            example("VP-05", "A route is not refused without one")
                    .given(DRAFT)
                    .when(refuse())
                    .refusedBy(REFUSED_ROUTE_SAYS_WHY));

    private RouteExamples() {}

    private static Fact[] more(Fact[] given, Fact... facts) {
        return Stream.of(given, facts).flatMap(Stream::of).toArray(Fact[]::new);
    }

    private static Fact plannedOn(VisitId visit, CustomerId customer, VisitSlot slot) {
        return Visiting.planned(visit, customer, slot, null, MAY, false);
    }
}
