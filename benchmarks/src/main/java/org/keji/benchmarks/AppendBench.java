package org.keji.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.keji.benchmarks.AppendReport.Duel;
import org.keji.benchmarks.AppendReport.Opponent;
import org.keji.benchmarks.AppendReport.Rounds;
import org.keji.eventstore.schema.DatabaseGuard;
import org.keji.eventstore.schema.LogSchema;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.sql.LoginRole;
import org.keji.house.postgres.LocalPostgres;
import org.keji.house.postgres.Secrets;

/** How the append path compares with the limit of inserting the same rows one by one. */
final class AppendBench implements Bench.Measurement {

    private static final int CONFLICTS = 100;

    private static final List<Duel> DUELS = List.of(
            new Duel(1, 0, Opponent.INSERT_LIMIT, 1, 0.75),
            new Duel(8, 0, Opponent.INSERT_LIMIT, 8, 0.9),
            new Duel(32, 0, Opponent.INSERT_LIMIT, 32, 1.5),
            new Duel(256, 0, Opponent.INSERT_LIMIT, 32, 3),
            new Duel(32, CONFLICTS, Opponent.INSERT_LIMIT, 32, 1.5),
            new Duel(32, 0, Opponent.AXON_ENGINE, 32, 3),
            new Duel(32, 0, Opponent.PEKKO_JOURNAL, 32, 1));

    @Override
    public Report measure(Options options) throws Exception {
        int rounds = options.number("rounds", 5);
        Duration time = Duration.ofSeconds(options.number("seconds", 5));
        Duration warmUp = Duration.ofSeconds(options.number("warm-up", 5));
        int streamLength = options.number("stream-length", 10);
        Thread.Builder callers = callers(options.word("threads", "platform"));
        options.requireAllRead();
        try (Scratch scratch = new Scratch()) {
            Secrets secrets = new Secrets(scratch.folder());
            try (LocalPostgres postgres = new LocalPostgres(scratch.folder(), scratch.folder(), secrets)) {
                Database.Passwords passwords = role -> secrets.of("postgres-" + role.user());
                LogSchema.migrate(postgres.admin(), passwords);
                InsertLimit.makeTable(postgres.admin());
                Database database = new Database(postgres.url(), passwords);
                DatabaseGuard.check(database.as(LoginRole.COMMAND));
                Map<String, String> machine = Machine.facts(scratch, database.as(LoginRole.COMMAND));
                List<Rounds> results = new ArrayList<>();
                try (AppendDuel duel = new AppendDuel(database, streamLength, callers)) {
                    for (Duel each : DUELS) {
                        checkpoint(postgres.admin());
                        duel.append(each.callers(), each.conflictEvery(), warmUp);
                        duel.against(each, warmUp);
                        results.add(fight(duel, each, rounds, time));
                    }
                    duel.requireAllThere(postgres.admin());
                }
                return AppendReport.of(options, machine, results);
            }
        }
    }

    private static Thread.Builder callers(String kind) {
        return switch (kind) {
            case "platform" -> Thread.ofPlatform();
            case "virtual" -> Thread.ofVirtual();
            default -> throw new IllegalArgumentException("threads are platform or virtual, not " + kind);
        };
    }

    private static void checkpoint(DataSource admin) throws SQLException {
        try (Connection connection = admin.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private static Rounds fight(AppendDuel duel, Duel each, int rounds, Duration time)
            throws InterruptedException, SQLException {
        Rounds rates = new Rounds(each, new ArrayList<>(), new ArrayList<>());
        for (int round = 1; round <= rounds; round++) {
            rates.ours().add(duel.append(each.callers(), each.conflictEvery(), time));
            rates.limit().add(duel.against(each, time));
            System.out.printf(
                    Locale.ROOT,
                    "%s callers, round %d: ours %.0f/s, %s %.0f/s%n",
                    each.who(),
                    round,
                    rates.ours().getLast(),
                    each.whom(),
                    rates.limit().getLast());
        }
        return rates;
    }
}
