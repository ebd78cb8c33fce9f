package org.keji.command.visit;

import static org.keji.command.spec.Acquaintances.OUYANG;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.visit.VisitWishes.wish;
import static org.keji.command.visit.Visiting.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;
import org.keji.command.visit.RouteCommand.Due;
import org.keji.command.visit.RouteCommand.FillPlan;
import org.keji.command.visit.RouteCommand.Leaving;
import org.keji.command.visit.RouteCommand.Moving;
import org.keji.command.visit.RouteCommand.RefuseRoute;
import org.keji.command.visit.RouteCommand.TakeOverRoute;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.RouteProposalId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.visit.RouteEvent.RouteRefused;
import org.keji.kernel.visit.RouteEvent.RouteTakenOver;
import org.keji.kernel.visit.VisitSlot;

/** What people of the examples want done with routes, and what comes of it. */
final class RouteWishes {

    static final RouteProposalId PROPOSAL = RouteProposalId.of(new UUID(43, 1));
    static final List<LocalDate> BOTH = List.of(TENTH.day(), TWELFTH.day());

    private RouteWishes() {}

    static Due due(VisitId visit, CustomerId customer, VisitSlot slot) {
        return new Due(visit, terms(customer), slot, null);
    }

    static Wish fill(Due... visits) {
        return wish("fills the plan with %d visits".formatted(visits.length), new FillPlan(PLAN, List.of(visits)), MAY);
    }

    static Wish fill() {
        return fill(due(SECOND, OUYANG, TWELFTH));
    }

    static Wish take(List<LocalDate> days, List<VisitId> unserved, Moving... moves) {
        return wish(
                "takes the route of %s over".formatted(days),
                new TakeOverRoute(PLAN, PROPOSAL, days, List.of(moves), unserved, List.of(), List.of()),
                MAY);
    }

    /** One visit goes to Chen, and one of a customer of theirs comes. */
    static Wish exchange(VisitId leaves, VisitSlot from, CustomerId comes) {
        return exchange(leaves, from, comes, TENTH);
    }

    static Wish exchange(VisitId leaves, VisitSlot from, CustomerId comes, VisitSlot to) {
        return wish(
                "takes a route over by which visits are exchanged",
                new TakeOverRoute(
                        PLAN,
                        PROPOSAL,
                        BOTH,
                        List.of(),
                        List.of(),
                        List.of(new Leaving(leaves, from, CHEN.actor().subject())),
                        List.of(new Due(visit(3), terms(comes), to, visit(9)))),
                MAY);
    }

    static Fact arrived(CustomerId customer, boolean addition) {
        return Visiting.planned(visit(3), customer, TENTH, visit(9), MAY, addition);
    }

    static Wish take() {
        return take(BOTH, List.of(), new Moving(FIRST, TENTH, TWELFTH)).because("Shorter");
    }

    static Wish refuse() {
        return wish("refuses the route", new RefuseRoute(PLAN, PROPOSAL, BOTH), MAY);
    }

    static Fact taken(List<LocalDate> days, String when) {
        return new Fact(
                "the route of %s was taken over".formatted(days), new RouteTakenOver(PLAN, at(when), PROPOSAL, days));
    }

    static Fact taken() {
        return taken(BOTH, MAY);
    }

    static Fact refusal(List<LocalDate> days) {
        return new Fact("the route of %s was refused".formatted(days), new RouteRefused(PLAN, at(MAY), PROPOSAL, days));
    }

    static Fact refusal() {
        return refusal(BOTH);
    }
}
