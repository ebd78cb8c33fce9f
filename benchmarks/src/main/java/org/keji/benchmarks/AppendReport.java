package org.keji.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What came out of the comparison of the append path with the insert limit. */
final class AppendReport {

    private static final String METHOD = """
            Ours: one `Appender` for all callers, each a thread of the kind named below, each append a unit of one event with its \
            expected sequence, answered when it is durable. The limit: a prepared single-row `INSERT` in autocommit by \
            the driver, each caller a platform thread with a connection of its own, into `bench.event (like log.event \
            including all)` with the same payload and metadata; positions come from a counter in the client. Both write \
            to the same server, freshly made, with the same role and the same limits on waiting. Streams are drawn \
            alike: of every so many events the first begins a stream, the others grow it. Rounds alternate: ours, \
            limit, ours, limit … More callers than PostgreSQL has connections for are compared with the limit at 32. \
            Where appends are refused on purpose, only those that were stored are counted. Axon's JDBC engine is given \
            the same payload, a pool of a connection for each caller and autocommit, and is asked for one event at a \
            time; so is Pekko's JDBC journal, payload and metadata as one text, which gathers up to 400 events that wait \
            into one insert. A checkpoint comes before the warm-up of each number of callers, so that none falls \
            into its rounds. In the end the rows of both tables are counted and compared with what the callers counted.""";

    private static final List<String> NOT_MEASURED = List.of(
            "Units with claims, keys, decision records or several events; commands as a whole.",
            "Callers on another machine: callers, driver and server share the cores above.",
            "A log of hundreds of millions of events, and the load of read models that follow it.",
            "Several nodes that append to one log.");

    private AppendReport() {}

    /** Whom the append path is compared with. */
    enum Opponent {
        INSERT_LIMIT("insert limit"),
        AXON_ENGINE("Axon's JDBC engine"),
        PEKKO_JOURNAL("Pekko's JDBC journal");

        private final String shown;

        Opponent(String shown) {
            this.shown = shown;
        }

        @Override
        public String toString() {
            return shown;
        }
    }

    /**
     * @param callers how many call at once
     * @param conflictEvery one append in so many comes too late for its stream and is refused; 0 for none
     * @param against how many of the others call at once
     * @param floor the least of our rate as a part of theirs
     */
    record Duel(int callers, int conflictEvery, Opponent opponent, int against, double floor) {

        String who() {
            return callers + (conflictEvery == 0 ? "" : ", 1 in " + conflictEvery + " refused");
        }

        String whom() {
            return opponent + " at " + against;
        }
    }

    /** The rates of both, round by round. */
    record Rounds(Duel duel, List<Double> ours, List<Double> limit) {

        Spread pairwise() {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < ours.size(); i++) {
                ratios.add(ours.get(i) / limit.get(i));
            }
            return new Spread(ratios);
        }

        double ofMedians() {
            return new Spread(ours).median() / new Spread(limit).median();
        }

        boolean met() {
            return ofMedians() >= duel.floor() && pairwise().median() >= duel.floor();
        }
    }

    static Report of(Options options, Map<String, String> machine, List<Rounds> results) {
        List<List<String>> rates = new ArrayList<>();
        for (Rounds rounds : results) {
            rates.add(rate("append, " + rounds.duel().who(), new Spread(rounds.ours())));
            rates.add(rate(rounds.duel().whom(), new Spread(rounds.limit())));
        }
        return new Report("append ÷ single-row insert limit")
                .setting(METHOD, machine, options)
                .paragraph("Payload %d bytes, metadata %d bytes."
                        .formatted(EventSource.PAYLOAD.length(), EventSource.METADATA.length()))
                .section("Rates, events durable per second")
                .table(List.of("who, callers", "min", "median", "max", "rounds"), rates)
                .section("Ratios, append ÷ the other")
                .table(
                        List.of(
                                "callers",
                                "against",
                                "of medians",
                                "median of pairs",
                                "pairs, min … max",
                                "floor",
                                "verdict"),
                        results.stream().map(AppendReport::ratio).toList())
                .paragraph("A floor is met if both the ratio of medians and the median of pairs reach it.")
                .section("Not measured")
                .list(NOT_MEASURED);
    }

    private static List<String> rate(String what, Spread rates) {
        return List.of(
                what,
                Spread.shown(rates.min()),
                Spread.shown(rates.median()),
                Spread.shown(rates.max()),
                String.valueOf(rates.values().size()));
    }

    private static List<String> ratio(Rounds rounds) {
        Spread pairs = rounds.pairwise();
        return List.of(
                rounds.duel().who(),
                rounds.duel().whom(),
                Spread.shown(rounds.ofMedians()),
                Spread.shown(pairs.median()),
                Spread.shown(pairs.min()) + " … " + Spread.shown(pairs.max()),
                Spread.shown(rounds.duel().floor()),
                Report.verdict(rounds.met()));
    }
}
