package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/** What a person says and is called is sealed wherever it rests, and every opening is noted before it is answered. */
class PersonalDataIT {

    private static final String CONTENT = "Marker-Quittenbaum was charged twice";
    private static final String NAME = "Marker-Holunder";

    private final House house = House.shared();

    private String complaint() {
        return complaint(house);
    }

    private static String complaint(House house) {
        String at = house.receive(
                "account-manager-1",
                Map.of(
                        "channel",
                        "chat",
                        "content",
                        CONTENT,
                        "complainant",
                        Map.of("name", NAME, "phone", "555-0177")));
        return at + "?" + house.upToNow();
    }

    @Test
    void nowhereInTheDatabaseIsItInClear() throws Exception {
        complaint();
        List<String> found = new ArrayList<>();
        try (Connection connection = house.admin().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                            + " where schemaname not in ('pg_catalog', 'information_schema')")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            assertThat(tables).contains("log.event", "log.decision", "log.request", "log.journal");
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table
                        + " t where t::text like '%Marker-%' or t::text like '%555-0177%'")) {
                    row.next();
                    if (row.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whoMayReadItReadsItAndThatIsNotedFirst() {
        requireBothNoted(house, complaint());
    }

    private static void requireBothNoted(House house, String at) {
        long before = house.number("select count(*) from log.journal where kind = 'opened'");
        Reply file = house.get("service-supervisor-1", at);
        assertThat(file.body().get("content").asString()).isEqualTo(CONTENT);
        assertThat(file.body().at("/complainant/name").asString()).isEqualTo(NAME);
        assertThat(house.number("select count(*) from log.journal where kind = 'opened'"))
                .as("openings noted")
                .isEqualTo(before + 2);
        assertThat(house.number("select count(*) from (select * from log.journal order by position desc limit 2) j"
                        + " where actor = 'service-supervisor-1' and subject like 'person-%'"))
                .isEqualTo(2);
    }

    @Test
    void theCheckNoticesAnOpeningThatIsNotNoted() {
        try (House own = House.fresh()) {
            own.execute("create function public.drop_it() returns trigger language plpgsql as"
                    + " $$ begin return null; end $$; create trigger drop_it before insert on log.journal"
                    + " for each row when (new.kind = 'opened') execute function public.drop_it()");
            String at = complaint(own);
            assertThatThrownBy(() -> requireBothNoted(own, at))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("openings noted");
        }
    }

    @Test
    void whoMayNotReadItDoesNotSeeThatItIsThere() {
        String at = complaint();
        long before = house.number("select count(*) from log.journal where kind = 'opened'");
        Reply file = house.get("general-manager-1", at);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body().has("content")).isFalse();
        assertThat(file.body().has("complainant")).isFalse();
        assertThat(house.get("service-manager-1", "/api/v1/complaints").text()).doesNotContain("Marker-");
        assertThat(house.number("select count(*) from log.journal where kind = 'opened'"))
                .isEqualTo(before);
    }

    @Test
    void whatCannotBeNotedIsNotAnswered() {
        try (House own = House.fresh()) {
            String at = own.receive("account-manager-1", Map.of("channel", "chat", "content", CONTENT));
            own.execute("revoke execute on function log.note from keji_command");
            Reply refused = own.get("service-supervisor-1", at + "?" + own.upToNow());
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isNotEmpty();
            assertThat(refused.text()).doesNotContain("Marker-");
            assertThat(own.get("general-manager-1", at).status())
                    .as("other reads go on")
                    .isEqualTo(200);
            own.execute("grant execute on function log.note to keji_command");
            assertThat(own.get("service-supervisor-1", at).body().get("content").asString())
                    .isEqualTo(CONTENT);
        }
    }
}
