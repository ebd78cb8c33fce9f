package org.keji.eventstore.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.append.Lane;
import org.keji.eventstore.append.Lane.Waiting;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.journal.JournalEntry.Opened;
import org.keji.eventstore.journal.JournalEntry.Refused;
import org.keji.eventstore.journal.JournalEntry.Searched;
import tools.jackson.databind.json.JsonMapper;

/** Writes the second log. An entry is durable when this returns, so that what it speaks of may be answered then. */
public final class Journal implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CAPACITY = 4096;
    private static final int LARGEST_BATCH = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataSource source;
    private final Lane<JournalEntry, Boolean> lane;

    public Journal(DataSource source) {
        this.source = source;
        this.lane = new Lane<>("keji-journal", CAPACITY, LARGEST_BATCH, PATIENCE, this::write);
    }

    /** @throws LogUnavailable if it could not be written; then what it speaks of must not be answered */
    public void write(JournalEntry entry) {
        lane.write(entry);
    }

    private void write(List<Waiting<JournalEntry, Boolean>> batch) {
        List<JournalEntry> entries = batch.stream().map(Waiting::item).toList();
        try (Connection connection = source.getConnection();
                PreparedStatement note = connection.prepareStatement("select log.note(?,?,?,?,?,?)")) {
            column(connection, note, 1, entries, Journal::kind);
            column(connection, note, 2, entries, JournalEntry::actor);
            column(connection, note, 3, entries, JournalEntry::operation);
            column(connection, note, 4, entries, entry -> entry instanceof Refused refused ? refused.rule() : null);
            column(connection, note, 5, entries, entry -> entry instanceof Opened opened ? opened.subject() : null);
            column(connection, note, 6, entries, Journal::detail);
            note.execute();
            batch.forEach(waiting -> waiting.answer().complete(true));
        } catch (SQLException error) {
            LogUnavailable unavailable = new LogUnavailable("The second log cannot be written now", error);
            batch.forEach(waiting -> waiting.answer().completeExceptionally(unavailable));
        }
    }

    private static void column(
            Connection connection,
            PreparedStatement note,
            int index,
            List<JournalEntry> entries,
            Function<JournalEntry, @Nullable String> value)
            throws SQLException {
        note.setArray(
                index,
                connection.createArrayOf("text", entries.stream().map(value).toArray()));
    }

    private static String kind(JournalEntry entry) {
        return switch (entry) {
            case Refused _ -> "refused";
            case Opened _ -> "opened";
            case Searched _ -> "searched";
        };
    }

    private static String detail(JournalEntry entry) {
        return switch (entry) {
            case Refused refused ->
                refused.about() == null ? "{}" : JSON.writeValueAsString(Map.of("about", refused.about()));
            case Opened opened ->
                JSON.writeValueAsString(
                        Map.of("field", opened.field(), "about", opened.about(), "purpose", opened.purpose()));
            case Searched searched ->
                JSON.writeValueAsString(Map.of("fields", searched.fields(), "found", searched.found()));
        };
    }

    @Override
    public void close() {
        lane.close();
    }
}
