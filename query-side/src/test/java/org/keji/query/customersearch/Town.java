package org.keji.query.customersearch;

import static org.keji.query.readmodel.Life.at;

import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.identity.CustomerId;

/** Organisations as there might be: a town, a name of their own, a trade and a legal form, at some address. */
final class Town {

    private static final List<String> TOWNS =
            List.of("福州", "厦门", "上海", "北京", "泉州", "重庆", "广州", "深圳", "杭州", "宁波", "青岛", "天津");
    private static final List<String> TRADES =
            List.of("物流", "贸易", "科技", "建筑工程", "国际货运代理", "食品", "电子商务", "环保设备", "医药", "信息技术");
    /** Of the 3,755 characters that everybody knows, those a name may be made of. */
    private static final int CHARACTERS = 600;

    private static final List<String> STREETS = List.of("东港路", "湖滨南路", "中山大道", "工业园北街", "长乐路", "五一路");
    private static final String CONSONANTS = "bdfghklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final List<String> LATIN_TRADES =
            List.of("Logistics", "Trading", "Freight", "Technologies", "Foods", "Engineering", "Shipping", "Partners");
    private static final List<String> LATIN_FORMS = List.of("Ltd.", "Co., Ltd.", "GmbH", "Inc.", "B.V.", "Pte. Ltd.");

    final TestDatabase database = new TestDatabase();
    final List<String> names;
    private final Random random;
    private final List<String> own;

    /** @param seed which organisations there are */
    Town(int organisations, long seed) {
        random = new Random(seed);
        own = Stream.generate(this::known).distinct().limit(CHARACTERS).toList();
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < organisations) {
            made.add(name());
        }
        names = List.copyOf(made);
        Flyway.configure()
                .dataSource(database.admin())
                .defaultSchema(CustomerSearchProjection.NAME)
                .locations("classpath:db/customer_search")
                .load()
                .migrate();
        fill();
    }

    /** One of the characters of the first level of GB 2312, which stand in rows of 94. */
    private String known() {
        byte[] place = {(byte) (0xb0 + random.nextInt(39)), (byte) (0xa1 + random.nextInt(94))};
        return new String(place, Charset.forName("GB2312"));
    }

    /** A name that may be there or not. */
    String name() {
        if (random.nextInt(4) == 0) {
            return latinWord() + " " + (random.nextBoolean() ? latinWord() + " " : "") + one(LATIN_TRADES) + " "
                    + one(LATIN_FORMS);
        }
        return one(TOWNS) + own(2 + random.nextInt(2)) + one(TRADES) + "有限公司";
    }

    private String latinWord() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    String own(int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(own.get(random.nextInt(own.size())));
        }
        return word.toString();
    }

    private String address() {
        return one(TOWNS) + "市" + one(STREETS) + (1 + random.nextInt(400)) + "号";
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    static String id(int number) {
        return CustomerId.of(new UUID(7, number)).value();
    }

    private void fill() {
        try (Connection connection = database.admin().getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into customer_search.customer values"
                        + " (?, ?, null, ?, ?, null, null, ?, null, true, null, ?, ?, ?, ?)")) {
            for (int i = 0; i < names.size(); i++) {
                bind(connection, insert, row(i));
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        database.execute("analyze customer_search.customer");
    }

    private FindableCustomerRow row(int number) {
        Card card = new Card(
                names.get(number), null, "Logistics", CustomerSize.SMALL, Territory.DOMESTIC, address(), null, null);
        return FindableCustomerRow.of(new CustomerRegistered(
                CustomerId.of(new UUID(7, number)), at(number), card, "owner-" + number % 100, at(number + 900)));
    }

    private static void bind(Connection connection, PreparedStatement insert, FindableCustomerRow row)
            throws SQLException {
        List<Object> values = new ArrayList<>(List.of(
                row.customerId(),
                row.saying().name(),
                row.saying().industry(),
                String.valueOf(row.saying().address()),
                row.keeping().accountManager(),
                row.registeredAt().atOffset(ZoneOffset.UTC)));
        for (List<String> some :
                List.of(row.found().words(), row.found().nameKeys(), row.found().addressKeys())) {
            values.add(connection.createArrayOf("text", some.toArray()));
        }
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
        insert.addBatch();
    }
}
