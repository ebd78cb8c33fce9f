package org.keji.routing.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Span;
import org.keji.routing.problem.Stop;

/** Proves a proposal by the clock, with nothing of what made it: every leg, every hour, every visit. */
public final class Verify {

    private final Problem problem;
    private final Proposal proposal;
    private final List<String> faults = new ArrayList<>();
    private final Map<Stop, Round> served = new HashMap<>();

    private Verify(Problem problem, Proposal proposal) {
        this.problem = problem;
        this.proposal = proposal;
    }

    /** @return what is wrong with it, in sentences; nothing if it can be carried out as it stands */
    public static List<String> faults(Problem problem, Proposal proposal) {
        Verify verify = new Verify(problem, proposal);
        verify.days();
        verify.everyVisitOnce();
        verify.spacing();
        return List.copyOf(verify.faults);
    }

    private void days() {
        Set<Round> seen = new HashSet<>();
        for (Day day : proposal.days()) {
            String where = day.round().manager() + " " + day.round().date();
            require(problem.rounds().contains(day.round()), where, "is no day of the problem");
            require(seen.add(day.round()), where, "is there twice");
            chain(day, where);
            long load = 0;
            for (Leg leg : day.legs()) {
                if (leg.stop() != null) {
                    load += leg.stop().load();
                    visit(leg, leg.stop(), day.round(), where + " " + leg.stop().id());
                }
            }
            require(load <= day.round().capacity(), where, "holds more than a day may");
        }
    }

    private void chain(Day day, String where) {
        int here = day.round().start();
        int free = day.round().hours().getFirst().from();
        for (Leg leg : day.legs()) {
            require(leg.from() == here, where, "does not go on where it was");
            require(leg.metres() == problem.travel().metres(leg.from(), leg.to()), where, "has a wrong distance");
            require(leg.seconds() == problem.travel().seconds(leg.from(), leg.to()), where, "has a wrong travel time");
            require(leg.departure() >= free, where, "sets out before it is free");
            require(worked(day.round(), leg.departure(), leg.arrival()) == leg.seconds(), where, "is there too early");
            require(worked(day.round(), leg.arrival(), leg.start()) == leg.waiting(), where, "waits otherwise");
            require(leg.start() >= leg.arrival(), where, "begins before it is there");
            here = leg.to();
            free = leg.end();
        }
        Leg home = day.legs().getLast();
        require(home.stop() == null && home.to() == day.round().end(), where, "does not lead home");
        require(home.arrival() <= day.round().hours().getLast().until(), where, "is home after working hours");
    }

    private void visit(Leg leg, Stop stop, Round round, String where) {
        require(served.put(stop, round) == null, where, "is visited twice");
        require(leg.to() == stop.place(), where, "is somewhere else");
        require(leg.end() - leg.start() == stop.seconds(), where, "is shorter or longer than it takes");
        require(within(round.hours(), leg), where, "lies outside of working hours");
        if (stop.agreed() != null) {
            require(
                    stop.agreed().manager().equals(round.manager())
                            && stop.agreed().date().equals(round.date())
                            && stop.agreed().start() == leg.start(),
                    where,
                    "is not when it was agreed");
            return;
        }
        require(within(stop.visiting().on(round.date()), leg), where, "lies outside of visiting hours");
        require(stop.managers().contains(round.manager()), where, "is made by somebody who may not");
        require(
                !round.date().isBefore(stop.from()) && !round.date().isAfter(stop.until()),
                where,
                "is made on a date that is not allowed");
    }

    private static boolean within(List<Span> spans, Leg leg) {
        for (Span span : spans) {
            if (span.from() <= leg.start() && leg.end() <= span.until()) {
                return true;
            }
        }
        return false;
    }

    /** Seconds of working hours between two times of the clock. */
    private static int worked(Round round, int from, int until) {
        int worked = 0;
        for (Span span : round.hours()) {
            worked += Math.max(0, Math.min(until, span.until()) - Math.max(from, span.from()));
        }
        return worked;
    }

    private void everyVisitOnce() {
        Set<Stop> told = new HashSet<>();
        for (Unserved unserved : proposal.unserved()) {
            String where = unserved.stop().id();
            require(told.add(unserved.stop()), where, "is told to be left out twice");
            require(!served.containsKey(unserved.stop()), where, "is told to be left out, and served");
            require(unserved.stop().agreed() == null, where, "was agreed and is left out");
        }
        Set<Stop> all = new HashSet<>(problem.stops());
        for (Stop stop : all) {
            require(served.containsKey(stop) || told.contains(stop), stop.id(), "is nowhere");
        }
        require(all.containsAll(served.keySet()) && all.containsAll(told), "the plan", "has visits nobody asked for");
    }

    private void spacing() {
        Map<String, List<Stop>> byCustomer = new HashMap<>();
        served.keySet()
                .forEach(stop -> byCustomer
                        .computeIfAbsent(stop.customer(), _ -> new ArrayList<>())
                        .add(stop));
        for (List<Stop> visits : byCustomer.values()) {
            for (Stop one : visits) {
                for (Stop other : visits) {
                    long days = Math.abs(day(one) - day(other));
                    int apart = Math.max(one.apart(), other.apart());
                    require(one.equals(other) || days >= apart, one.id(), "is too near to " + other.id());
                }
            }
        }
    }

    private long day(Stop stop) {
        Round round = served.get(stop);
        return round == null ? 0 : round.date().toEpochDay();
    }

    private void require(boolean kept, String where, String fault) {
        if (!kept) {
            faults.add(where + " " + fault);
        }
    }
}
