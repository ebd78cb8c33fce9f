package org.keji.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * Customers of many account managers, made from those of the first: their events once more under other ids, for another
 * account manager, a tenth of a degree further north, written into the log past the appender.
 */
final class Neighbourhood {

    private static final Duration KNOWN = Duration.ofDays(400);
    private static final Duration STANDING = Duration.ofDays(399);
    private static final String JSON = "application/json";
    private static final String HOURS = """
            {"day":"TUESDAY","from":"09:00","until":"11:30"},{"day":"THURSDAY","from":"13:30","until":"17:00"}""";
    private static final int TENTHS = 240;

    private Neighbourhood() {}

    static String manager(int number) {
        return "account-manager-" + number;
    }

    /** Where an account manager's days begin. */
    static String base(int number) {
        return "{\"latitude\":%s5,\"longitude\":118.05,\"system\":\"wgs-84\"}".formatted(tenths(number));
    }

    private static String tenths(int number) {
        int tenths = TENTHS + number;
        return tenths / 10 + "." + tenths % 10;
    }

    /** The customers of the first account manager, each at a place of their own. */
    static void live(House house, int customers, long seed) {
        Guest owner = house.guest(manager(1));
        Random random = new Random(seed);
        String known = Instant.now().minus(KNOWN).toString();
        for (int i = 0; i < customers; i++) {
            String at = owner.post("/api/v1/customers", JSON, """
                            {"name":"Quay %d Trading","industry":"Trade","size":"small","territory":"domestic",\
                            "occurredAt":"%s"}""".formatted(i, known), Guest.CREATED)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            if (i % 5 < 3) {
                owner.post(at + "/standing", JSON, standing(i % 5 == 0 ? "key" : "ordinary"), Guest.OK);
            }
            owner.post(at + "/whereabouts", JSON, whereabouts(random, i % 3 == 0 ? HOURS : ""), Guest.OK);
        }
    }

    private static String standing(String standing) {
        return "{\"standing\":\"%s\",\"reason\":\"First order\",\"occurredAt\":\"%s\"}"
                .formatted(standing, Instant.now().minus(STANDING));
    }

    private static String whereabouts(Random random, String hours) {
        String place = "{\"latitude\":%s%05d,\"longitude\":118.%05d,\"system\":\"wgs-84\"}"
                .formatted(tenths(1), random.nextInt(100_000), random.nextInt(10_000));
        return "{\"whereabouts\":{\"position\":%s,\"source\":\"surveyed\",\"hours\":[%s]},\"outlet\":\"other\"}"
                .formatted(place, hours);
    }

    static void copy(Connection connection, int managers) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("""
                with original as (
                    select e.*, c, '-' || lpad(to_hex(c), 8, '0') || '-' as mark,
                           ((%d + c) / 10) || '.' || ((%d + c) %% 10) as north,
                           row_number() over (order by c, e.position) as place
                    from log.event e, generate_series(2, ?::int) c
                    where e.name like 'customer.%%'
                ), counter as (
                    update log.counter set position = position + (select count(*) from original)
                    returning old.position, recorded_at
                )
                insert into log.event
                select counter.position + place, regexp_replace(stream, '-[0-9a-f]{8}-', mark), sequence,
                       gen_random_uuid(), name, revision,
                       replace(replace(regexp_replace(payload::text,
                           '"(customer|person)-[0-9a-f]{8}-', '"\\1' || mark, 'g'),
                           'account-manager-1"', 'account-manager-' || c || '"'),
                           '%s', north)::json,
                       jsonb_set(metadata::jsonb, '{history}', 'true')::json, occurred_at, counter.recorded_at
                from original, counter
                order by place""".formatted(TENTHS, TENTHS, tenths(1)))) {
            copy.setInt(1, managers);
            copy.executeUpdate();
        }
    }
}
