package org.keji.planning.route;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keji.command.travel.Distances;
import org.keji.kernel.place.TravelMatrix;
import org.keji.planning.route.RouteResult.Excepted;
import org.keji.query.visit.VisitsToPlan.Standing;
import org.keji.routing.problem.Finding;
import org.keji.routing.problem.Problem;
import org.keji.routing.problem.Round;
import org.keji.routing.problem.Stop;
import org.keji.routing.problem.Travel;
import org.keji.routing.problem.Weights;
import org.keji.routing.proposal.Comparison;
import org.keji.routing.proposal.Proposal;
import org.keji.routing.proposal.Sequence;
import org.keji.routing.proposal.Verify;
import org.keji.routing.search.Limit;
import org.keji.routing.search.Progress;
import org.keji.routing.search.Search;

/** One search for routes, from the ground it stands on to what is told of it. */
final class Hunt {

    private static final Pattern STOP = Pattern.compile("/stops/(\\d+)(/.*)?");

    private final Groundwork ground;
    private final Problem problem;
    private final List<Excepted> exceptions;

    private Hunt(Groundwork ground, Problem problem, List<Excepted> exceptions) {
        this.ground = ground;
        this.problem = problem;
        this.exceptions = exceptions;
    }

    /**
     * Asks for every way. A visit that no plan could keep is named and left where it stands.
     *
     * @throws ImpossibleGround if what is wrong is not a visit
     */
    static Hunt on(Groundwork ground, Distances distances) {
        TravelMatrix ways = distances.matrix(ground.places(), ground.asked().travels(), ground.book());
        Travel travel = Travel.of(ways.size(), ways::metres, ways::seconds);
        List<Stop> stops = new ArrayList<>(ground.stops());
        List<Excepted> exceptions = new ArrayList<>(ground.exceptions());
        while (true) {
            Problem problem = new Problem(travel, ground.rounds(), stops, Weights.usual());
            List<Finding> findings = problem.check();
            if (findings.isEmpty()) {
                return new Hunt(ground, problem, List.copyOf(exceptions));
            }
            leaveOut(findings, stops, ground, exceptions);
        }
    }

    private static void leaveOut(
            List<Finding> findings, List<Stop> stops, Groundwork ground, List<Excepted> exceptions) {
        Set<Stop> out = new HashSet<>();
        for (Finding finding : findings) {
            Matcher stop = STOP.matcher(finding.where());
            if (!stop.matches()) {
                throw new ImpossibleGround(finding.problem() + " " + finding.remedy());
            }
            Stop impossible = stops.get(Integer.parseInt(stop.group(1)));
            if (out.add(impossible)) {
                Standing visit = Objects.requireNonNull(ground.visits().get(impossible.id()));
                exceptions.add(new Excepted(
                        visit.visitId(),
                        visit.accountManager(),
                        visit.customerId(),
                        finding.problem() + " " + finding.remedy(),
                        "该拜访无法排入任何路线，请更正后重试。"));
            }
        }
        stops.removeAll(out);
    }

    Search begin(Progress.Listener listener) {
        Limit limit = Limit.of(Duration.ofSeconds(ground.asked().limit()));
        return Search.of(problem, limit, ground.asked().start(), listener);
    }

    /** @throws IllegalStateException if the proposal cannot be proved, which is a fault of the search */
    RouteResult told(Proposal proposal) {
        List<String> faults = Verify.faults(problem, proposal);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Routes were proposed that cannot be driven: " + faults.getFirst());
        }
        return new Tell(ground.visits(), exceptions).of(proposal, Comparison.of(problem, today(), proposal));
    }

    /** What is planned now, in the order of its days. */
    private List<Sequence> today() {
        Map<String, Map<LocalDate, List<Stop>>> planned = new HashMap<>();
        for (Stop stop : problem.stops()) {
            Standing visit = standing(stop);
            planned.computeIfAbsent(visit.accountManager(), _ -> new HashMap<>())
                    .computeIfAbsent(visit.day(), _ -> new ArrayList<>())
                    .add(stop);
        }
        return problem.rounds().stream()
                .map(round -> new Sequence(round, inOrder(planned, round)))
                .toList();
    }

    private List<Stop> inOrder(Map<String, Map<LocalDate, List<Stop>>> planned, Round round) {
        return planned.getOrDefault(round.manager(), Map.of()).getOrDefault(round.date(), List.of()).stream()
                .sorted(Comparator.comparing((Stop stop) -> standing(stop).order())
                        .thenComparing(Stop::id))
                .toList();
    }

    private Standing standing(Stop stop) {
        return Objects.requireNonNull(ground.visits().get(stop.id()));
    }
}
