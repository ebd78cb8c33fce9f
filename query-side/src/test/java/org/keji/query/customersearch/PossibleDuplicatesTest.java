package org.keji.query.customersearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.keji.query.customersearch.Candidates.Candidate;

/** Who spells a name in another way is offered the card that is there; who has another name mostly is not. */
class PossibleDuplicatesTest {

    private static final int ORGANISATIONS = 5_000;
    private static final int TRIES = 300;
    private static final double MOSTLY = 0.9;
    private static final double SELDOM = 0.3;
    private static final String FAR = "further away";

    private final long seed = Long.getLong("keji.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Town town = new Town(ORGANISATIONS, seed);

    private String width(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(c -> wide.append(c > ' ' && c <= '~' ? (char) (c + 0xfee0) : (char) c));
        return wide.toString();
    }

    private String withoutForm(String name) {
        return name.replace("有限公司", "").replaceAll(" (Ltd\\.|Co\\., Ltd\\.|GmbH|Inc\\.|B\\.V\\.|Pte\\. Ltd\\.)$", "");
    }

    private String otherForm(String name) {
        String bare = withoutForm(name);
        return bare.equals(name) || name.endsWith("公司") ? bare + "股份有限公司" : bare + " Limited";
    }

    /** One letter or character is another one, is missing, or stands twice. */
    private String typo(String name) {
        String bare = withoutForm(name);
        int place = random.nextInt(bare.length());
        String wrong = bare.charAt(place) < 128 ? "q" : town.own(1);
        String instead =
                List.of(wrong, "", bare.substring(place, place + 1) + wrong).get(random.nextInt(3));
        return bare.substring(0, place) + instead + bare.substring(place + 1) + name.substring(bare.length());
    }

    private List<Candidate> offered(DSLContext sql, String name) {
        return new Candidates().named(sql, name).but(null);
    }

    /** How often a name that nobody has is offered one that is near, and one that is not. */
    private Map<String, Double> others(DSLContext sql) {
        int near = 0;
        int far = 0;
        for (int i = 0; i < TRIES; i++) {
            String name = town.name();
            List<String> found = offered(sql, name).stream()
                    .map(one -> one.customer().saying().name())
                    .toList();
            boolean isThere = found.stream().anyMatch(one -> edits(withoutForm(name), withoutForm(one)) <= 1);
            boolean isFar = found.stream().anyMatch(one -> edits(withoutForm(name), withoutForm(one)) > 1);
            near += isThere ? 1 : 0;
            far += isFar ? 1 : 0;
        }
        return Map.of("one letter away", (double) near / TRIES, FAR, (double) far / TRIES);
    }

    /** How many letters are to be changed, left out or put in to come from one to the other. */
    private static int edits(String one, String other) {
        int[] before = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }

    private double rate(DSLContext sql, UnaryOperator<String> spelling) {
        int hits = 0;
        for (int i = 0; i < TRIES; i++) {
            int number = random.nextInt(ORGANISATIONS);
            String name = spelling.apply(town.names.get(number));
            hits += offered(sql, name).stream()
                            .anyMatch(one -> one.customer().customerId().equals(Town.id(number)))
                    ? 1
                    : 0;
        }
        return (double) hits / TRIES;
    }

    @Test
    void spellingsOfANameAreOfferedAndOtherNamesSeldom() throws SQLException {
        try (Connection connection = town.database.admin().getConnection()) {
            DSLContext sql = using(connection, SQLDialect.POSTGRES);
            Map<String, Double> rates = new LinkedHashMap<>();
            rates.put("as it stands", rate(sql, UnaryOperator.identity()));
            rates.put("case", rate(sql, String::toUpperCase));
            rates.put("width", rate(sql, this::width));
            rates.put("without legal form", rate(sql, this::withoutForm));
            rates.put("other legal form", rate(sql, this::otherForm));
            rates.put("one typo", rate(sql, this::typo));
            Map<String, Double> others = others(sql);
            System.out.printf(
                    "PossibleDuplicatesTest, seed %d, offered of %d each: %s; another name: %s%n",
                    seed, TRIES, rates, others);
            String typos = "one typo";
            rates.forEach((how, rate) -> assertThat(rate)
                    .as("%s, seed %d", how, seed)
                    .isGreaterThanOrEqualTo(how.equals(typos) ? MOSTLY : 1));
            assertThat(others.get(FAR)).as("seed %d", seed).isLessThan(SELDOM);
        }
    }
}
