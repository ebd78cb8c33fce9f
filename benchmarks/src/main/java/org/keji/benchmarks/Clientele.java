package org.keji.benchmarks;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Many customers made from the few that were lived: their events once more under other ids and names, written into the
 * log past the appender, with no house running. The contacts have no keys, as if they had been forgotten. Ids of a copy
 * differ from the lived ones in their first eight digits, which are the number of the copy; three rare characters in
 * each name follow from that number too.
 */
final class Clientele {

    static final int LIVED = 10;

    /** What stands in the names of the lived ones where a copy has its own three characters. */
    private static final String OWN = "甲乙丙";

    private static final int FIRST_CHARACTER = 0x4e00;
    private static final int CHARACTERS = 3000;
    private static final int ROUND = 200;
    private static final int HEX = 16;
    private static final int DIGITS = 4;
    private static final String JSON = "application/json";

    private Clientele() {}

    /**
     * Ten customers with ten events each: card, contact, standing, finding, a promise made and kept, an inquiry
     * answered, two purchases.
     *
     * @return their ids
     */
    static List<String> live(House house) {
        Guest owner = house.guest("account-manager-1");
        Guest finance = house.guest("finance-officer-1");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < LIVED; i++) {
            String at = made(owner, "/api/v1/customers", """
                    {"name":"福州%s第%d物流有限公司","industry":"Logistics","size":"medium","territory":"domestic",\
                    "address":"1 Quay Road, Xiamen","source":"Trade fair"}""".formatted(OWN, i));
            String id = at.substring(at.lastIndexOf('/') + 1);
            act(owner, at + "/contacts", "{\"name\":\"Sun Li\",\"phone\":\"+86 592 5550100\"}");
            act(owner, at + "/standing", "{\"standing\":\"ordinary\",\"reason\":\"First order\"}");
            act(owner, at + "/findings", "{\"kind\":\"need\",\"text\":\"Deliveries on Saturdays\"}");
            String promise = made(owner, "/api/v1/promises", """
                    {"customerId":"%s","what":"A reply","dueAt":"2099-01-01T00:00:00Z"}""".formatted(id));
            act(owner, promise + "/fulfilment", "{}");
            String inquiry = made(owner, "/api/v1/interactions", """
                    {"channel":"phone","direction":"inbound","kind":"inquiry","subject":"A price",\
                    "customerId":"%s"}""".formatted(id));
            act(owner, inquiry + "/answer", "{\"answer\":\"It stays\"}");
            for (int day = 1; day <= 2; day++) {
                made(finance, "/api/v1/purchases", """
                        {"customerId":"%s","purchasedOn":"2026-05-0%d","product":"Freight",\
                        "amount":1280.50,"cost":940.25}""".formatted(id, day));
            }
            ids.add(id);
        }
        return ids;
    }

    private static String made(Guest who, String path, String body) {
        return who.post(path, JSON, body, Guest.CREATED)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static void act(Guest who, String path, String body) {
        who.post(path, JSON, body, Guest.OK);
    }

    /** The id of a customer in a copy. */
    static String copied(String id, int copy) {
        return id.replaceFirst("-[0-9a-f]{8}-", "-%08x-".formatted(copy));
    }

    /** The characters that names of a copy have and hardly any other. */
    static String characters(int copy) {
        return character("a" + copy) + character("b" + copy) + character("c" + copy);
    }

    private static String character(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(of.getBytes(StandardCharsets.US_ASCII));
            String hex = new BigInteger(1, digest).toString(HEX);
            String whole = "0".repeat(digest.length * 2 - hex.length()) + hex;
            return Character.toString(FIRST_CHARACTER + Integer.parseInt(whole.substring(0, DIGITS), HEX) % CHARACTERS);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    /** Copies what was lived until there are this many customers besides the lived ones. */
    static void grow(DataSource admin, int customers, long lived, int copiesThere) throws SQLException {
        try (Connection connection = admin.getConnection();
                Statement statement = connection.createStatement()) {
            int copies = customers / LIVED;
            for (int first = copiesThere; first < copies; first += ROUND) {
                copy(connection, lived, first, Math.min(copies, first + ROUND) - 1);
            }
            Multitude.forgetReadModels(statement);
        }
    }

    private static void copy(Connection connection, long lived, int first, int last) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("""
                with original as (
                    select e.*, '-' || lpad(to_hex(c), 8, '0') || '-' as mark,
                           (select string_agg(chr(%d + ('x' || left(md5(l || c), 4))::bit(16)::int %% %d), '' order by l)
                            from unnest(array['a', 'b', 'c']) l) as own,
                           row_number() over (order by c, e.position) as place
                    from log.event e, generate_series(?::int, ?::int) c
                    where e.position <= ? and e.name not like 'policy-book.%%'
                ), counter as (
                    update log.counter set position = position + (select count(*) from original)
                    returning old.position, recorded_at
                )
                insert into log.event
                select counter.position + place, regexp_replace(stream, '-[0-9a-f]{8}-', mark), sequence,
                       gen_random_uuid(), name, revision,
                       replace(regexp_replace(payload::text,
                           '"(customer|person|promise|purchase|interaction)-[0-9a-f]{8}-', '"\\1' || mark, 'g'),
                           '%s', own)::json,
                       jsonb_set(metadata::jsonb, '{history}', 'true')::json, occurred_at, counter.recorded_at
                from original, counter
                order by place""".formatted(FIRST_CHARACTER, CHARACTERS, OWN))) {
            copy.setInt(1, first);
            copy.setInt(2, last);
            copy.setLong(3, lived);
            copy.executeUpdate();
        }
    }
}
