package org.keji.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keji.eventstore.append.ModelEntry.Slot;
import org.keji.eventstore.testing.TestDatabase;

/** Holds the history against the tables, by plain SQL and without a line of the code it judges. */
final class ModelChecker {

    private final TestDatabase database;
    private final Map<UUID, List<ModelEntry>> byUnit;
    private final List<ModelEntry> stored;

    /** An event as it lies in the log. */
    private record Found(long position, String stream, long sequence) {}

    ModelChecker(TestDatabase database, List<ModelEntry> history) {
        this.database = database;
        this.byUnit = history.stream().collect(Collectors.groupingBy(ModelEntry::unit));
        this.stored = byUnit.values().stream()
                .map(entries -> entries.stream().filter(ModelEntry::isStored).findFirst())
                .flatMap(java.util.Optional::stream)
                .sorted(Comparator.comparing(ModelEntry::first))
                .toList();
    }

    void check() throws SQLException {
        checkOrder();
        checkUnits();
        checkClaims();
        checkRequests();
        checkKeysAndDecisions();
    }

    private void checkOrder() {
        none(
                "positions count 1, 2, 3 …",
                "(select position <> row_number() over (order by position) as bad from log.event)");
        none(
                "a stream counts 0, 1, 2 … as positions rise",
                "(select sequence <> row_number() over (partition by stream order by position) - 1 as bad from log.event)");
        none(
                "time never turns back",
                "(select recorded_at < lag(recorded_at) over (order by position) as bad from log.event)");
        none(
                "the counter is the head",
                "(select position <> (select max(position) from log.event) as bad from log.counter)");
    }

    private void none(String rule, String rows) {
        assertThat(database.number("select count(*) from " + rows + " where bad"))
                .as(rule)
                .isZero();
    }

    private void checkUnits() throws SQLException {
        Map<UUID, Found> log = events();
        long expected = 0;
        for (List<ModelEntry> entries : byUnit.values()) {
            boolean isStored = entries.stream().anyMatch(ModelEntry::isStored);
            if (isStored) {
                checkStored(entries, log);
                expected += entries.getFirst().events().size();
            } else {
                assertThat(entries).as("somebody heard what became of it").anyMatch(entry -> !isUnknown(entry));
                assertThat(entries.getFirst().events())
                        .as("refused, so nothing of it is there: %s", entries)
                        .noneMatch(slot -> log.containsKey(slot.id()));
            }
        }
        assertThat(log).as("nothing is there that nobody sent").hasSize((int) expected);
    }

    private static void checkStored(List<ModelEntry> entries, Map<UUID, Found> log) {
        assertThat(entries)
                .as("stored once, and never refused after")
                .filteredOn(entry -> !isUnknown(entry))
                .allMatch(ModelEntry::isStored)
                .filteredOn(entry -> entry.verdict().equals("Stored"))
                .hasSizeLessThan(2);
        ModelEntry one =
                entries.stream().filter(ModelEntry::isStored).findFirst().orElseThrow();
        assertThat(entries)
                .filteredOn(ModelEntry::isStored)
                .as("every answer names the same place")
                .allMatch(entry -> entry.first() == one.first() && entry.last() == one.last());
        long position = one.first();
        for (Slot slot : one.events()) {
            assertThat(log.get(slot.id()))
                    .as("whole and in one piece: %s", one)
                    .isEqualTo(new Found(position++, slot.stream(), slot.sequence()));
        }
        assertThat(position).isEqualTo(one.last() + 1);
    }

    private static boolean isUnknown(ModelEntry entry) {
        return entry.verdict().equals(ModelEntry.UNKNOWN);
    }

    /** Replays claims in the order of the log: at no time may two hold one value; and the table is where that ends. */
    private void checkClaims() throws SQLException {
        Map<String, String> holders = new TreeMap<>();
        for (ModelEntry unit : stored) {
            unit.releases().forEach(claim -> holders.remove(claim.value(), claim.stream()));
            unit.claims().forEach(claim -> {
                String before = holders.put(claim.value(), claim.stream());
                assertThat(before == null || before.equals(claim.stream()))
                        .as("%s was held by %s when %s took it", claim.value(), before, unit)
                        .isTrue();
            });
        }
        assertThat(pairs("select value, stream from log.claim")).isEqualTo(holders);
    }

    private void checkRequests() throws SQLException {
        Map<String, String> places = new TreeMap<>();
        for (ModelEntry unit : stored) {
            if (unit.request() != null) {
                assertThat(places.put(unit.request(), unit.first() + "-" + unit.last()))
                        .as("a key is answered once: %s", unit)
                        .isNull();
            }
        }
        assertThat(pairs("select key, first_position || '-' || last_position from log.request"))
                .isEqualTo(places);
        byUnit.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.verdict().equals("AlreadyAnswered"))
                .forEach(
                        entry -> assertThat(entry.first() + "-" + entry.last()).isEqualTo(places.get(entry.request())));
    }

    private void checkKeysAndDecisions() throws SQLException {
        Set<String> subjects = new HashSet<>();
        stored.forEach(unit -> unit.keys()
                .forEach(key ->
                        assertThat(subjects.add(key)).as("made once: %s", key).isTrue()));
        assertThat(pairs("select subject, subject from vault.subject_key").keySet())
                .isEqualTo(subjects);
        Set<String> firsts =
                stored.stream().map(unit -> Long.toString(unit.first())).collect(Collectors.toSet());
        assertThat(firsts)
                .containsAll(pairs("select position::text, command from log.decision")
                        .keySet());
    }

    private Map<UUID, Found> events() throws SQLException {
        Map<UUID, Found> found = new HashMap<>();
        try (Connection connection = database.admin().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select event_id, position, stream, sequence from log.event")) {
            while (row.next()) {
                found.put(row.getObject(1, UUID.class), new Found(row.getLong(2), row.getString(3), row.getLong(4)));
            }
        }
        return found;
    }

    private Map<String, String> pairs(String query) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (Connection connection = database.admin().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.put(row.getString(1), row.getString(2));
            }
        }
        return found;
    }
}
