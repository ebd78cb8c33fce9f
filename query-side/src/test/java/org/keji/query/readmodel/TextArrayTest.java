package org.keji.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.query.readmodel.ReadModel.Journal;

/** Lists of texts come back as they were, whatever stands in them, whether they were inserted or copied. */
class TextArrayTest {

    private static final List<@Nullable List<String>> LISTS = new ArrayList<>(List.of(
            List.of(),
            List.of(""),
            List.of("plain", "发票", "𠮷"),
            List.of("NULL", "null", "\\N", "\\."),
            List.of("a,b", "{c}", "{", "}", "\"", "\"\"", "'"),
            List.of("\\", "\\\\", "\\\"", "\\n", "x\\"),
            List.of(" blank ", "\t", "line\nline", "\r\n", "tab\tback\\slash")));

    static {
        LISTS.add(null);
    }

    record Row(long position, @Nullable List<String> texts) {}

    private final TestDatabase database = new TestDatabase();

    @Test
    void insertedAndCopiedTheyAreTheSame() throws Exception {
        ReadModel model = new ReadModel(
                "lists",
                1,
                List.of(),
                List.of(new Journal<>(
                        "row",
                        Row.class,
                        recorded -> new Row(recorded.position(), LISTS.get((int) recorded.position() - 1)))));
        List<Recorded> events = new ArrayList<>();
        for (int i = 1; i <= LISTS.size(); i++) {
            events.add(Thing.event(i, "thing-1", i, Instant.EPOCH, 1));
        }
        for (String schema : List.of("live", "bulk")) {
            database.execute("create schema " + schema);
            database.execute("create table " + schema + ".row (position bigint primary key, texts text[])");
            database.execute("create table " + schema + ".progress (position bigint, read_at timestamptz)");
            database.execute("insert into " + schema + ".progress values (0, '-infinity')");
        }
        try (Connection connection = database.admin().getConnection()) {
            new LiveWriter(connection, "live", (stream, position) -> List.of()).write(model, events);
            try (BulkWriter bulk = new BulkWriter(connection, "bulk", model, (stream, position) -> List.of())) {
                events.forEach(bulk::add);
                bulk.finish();
            }
            assertThat(read(connection, "live")).isEqualTo(LISTS);
            assertThat(read(connection, "bulk")).isEqualTo(LISTS);
        }
        assertThat(database.number("select count(*) from live.row a join bulk.row b using (position)"
                        + " where a.texts is not distinct from b.texts"))
                .isEqualTo(LISTS.size());
    }

    private static List<@Nullable List<String>> read(Connection connection, String schema) throws Exception {
        Columns<Row> columns = Columns.of(Row.class);
        List<@Nullable List<String>> lists = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + schema + ".row order by position")) {
            while (row.next()) {
                lists.add(columns.read(row).texts());
            }
        }
        return lists;
    }
}
