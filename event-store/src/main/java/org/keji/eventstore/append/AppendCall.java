package org.keji.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call of {@code log.append}: units in, a verdict for each out, in one round trip and one commit. */
final class AppendCall {

    static final String SQL = "select first_position, stamp, refused from log.append(?,?,?,?,?,?,?,?,?,?,?,?,?::jsonb)";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Integer> headUnit = new ArrayList<>();
    private final List<String> headStream = new ArrayList<>();
    private final List<Long> headNext = new ArrayList<>();
    private final List<Integer> unitOf = new ArrayList<>();
    private final List<NewEvent> events = new ArrayList<>();
    private final Parts parts = new Parts();
    private final List<AppendUnit> units;

    AppendCall(List<AppendUnit> units) {
        this.units = units;
        for (int u = 1; u <= units.size(); u++) {
            add(u, units.get(u - 1));
        }
    }

    private void add(int number, AppendUnit unit) {
        parts.add(unit, events.size() + 1);
        Set<String> seen = new HashSet<>();
        for (NewEvent event : unit.events()) {
            if (seen.add(event.stream())) {
                headUnit.add(number);
                headStream.add(event.stream());
                headNext.add(event.sequence());
            }
            unitOf.add(number);
            events.add(event);
        }
    }

    List<Verdict> execute(Connection connection, PreparedStatement call) throws SQLException {
        call.setArray(1, connection.createArrayOf("int4", headUnit.toArray(Integer[]::new)));
        call.setArray(2, connection.createArrayOf("text", headStream.toArray(String[]::new)));
        call.setArray(3, connection.createArrayOf("int8", headNext.toArray(Long[]::new)));
        call.setArray(4, connection.createArrayOf("int4", unitOf.toArray(Integer[]::new)));
        call.setArray(5, column(connection, "text", NewEvent::stream, String[]::new));
        call.setArray(6, column(connection, "int8", NewEvent::sequence, Long[]::new));
        call.setArray(7, column(connection, "uuid", NewEvent::id, Object[]::new));
        call.setArray(8, column(connection, "text", NewEvent::name, String[]::new));
        call.setArray(9, column(connection, "int4", NewEvent::revision, Integer[]::new));
        call.setArray(10, column(connection, "text", NewEvent::payload, String[]::new));
        call.setArray(11, column(connection, "text", NewEvent::metadata, String[]::new));
        call.setArray(
                12,
                column(connection, "timestamptz", event -> event.occurredAt().toString(), Object[]::new));
        call.setObject(13, parts.json(), Types.VARCHAR);
        try (ResultSet row = call.executeQuery()) {
            row.next();
            Instant stamp = row.getObject(2, java.time.OffsetDateTime.class).toInstant();
            return verdicts(row.getLong(1), stamp, row.getString(3));
        }
    }

    /** Arrays of their exact type travel in binary; an array of objects would be written as text and parsed again. */
    private <T> java.sql.Array column(
            Connection connection, String type, Function<NewEvent, T> value, IntFunction<T[]> exactType)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(value).toArray(exactType));
    }

    /** Stored units were numbered one after the other, so that their positions need not be sent back. */
    private List<Verdict> verdicts(long first, Instant stamp, @Nullable String refused) {
        Map<Integer, Verdict> others = refused == null ? Map.of() : read(refused);
        List<Verdict> verdicts = new ArrayList<>(units.size());
        long next = first;
        for (int u = 1; u <= units.size(); u++) {
            Verdict other = others.get(u);
            if (other != null) {
                verdicts.add(other);
            } else {
                int size = units.get(u - 1).events().size();
                verdicts.add(new Verdict.Stored(next, next + size - 1, stamp));
                next += size;
            }
        }
        return verdicts;
    }

    private static Map<Integer, Verdict> read(String refused) {
        Map<Integer, Verdict> verdicts = new HashMap<>();
        for (JsonNode row : JSON.readTree(refused)) {
            verdicts.put(row.get("unit").asInt(), verdict(row));
        }
        return verdicts;
    }

    private static Verdict verdict(JsonNode row) {
        return switch (row.get("verdict").asString()) {
            case "stored" ->
                new Verdict.AlreadyStored(
                        row.get("first").asLong(),
                        row.get("last").asLong(),
                        java.time.OffsetDateTime.parse(row.get("recordedAt").asString())
                                .toInstant());
            case "answered" ->
                new Verdict.AlreadyAnswered(
                        row.get("first").asLong(),
                        row.get("last").asLong(),
                        row.get("fingerprint").asString(),
                        row.get("status").asInt(),
                        row.get("answer").asString());
            case "conflict" -> new Verdict.Conflict();
            case "claimed" -> new Verdict.Claimed(row.get("kind").asString());
            case "keyed" -> new Verdict.Keyed();
            case String unknown -> throw new IllegalStateException("Unknown verdict " + unknown);
        };
    }
}
