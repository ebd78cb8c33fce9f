package org.keji.query.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.jooq.impl.DSL.using;
import static org.keji.query.gift.Giving.account;
import static org.keji.query.gift.Giving.contact;
import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.day;
import static org.keji.query.purchase.Trade.midnight;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.gift.GiftKind;
import org.keji.kernel.rule.Refusal;
import org.keji.query.gift.GiftAccounts.Account;
import org.keji.query.gift.GiftAccounts.Wanted;
import org.keji.query.gift.GiftStore.Entry;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/** The register page by page: what of it is asked for, who sees it, and what it adds up to for each recipient. */
class GiftStoreTest {

    private static final Reach ALL = reach(Scope.ANY);
    private static final GiftFilter EVERYTHING = new GiftFilter(null, null, null, null, null, null, null, null);

    private final TestDatabase database = InPlace.written(
            new GiftProjection().giftRegister(),
            new Giving()
                    .registered(1, "ann", 0)
                    .registered(2, "bo", 0)
                    .proposed(1, 1, 1, "180", GiftKind.GIFT, false)
                    .byTheBook(1, 1, 1, "180", "180")
                    .given(1, 1, 4, 3)
                    .proposed(1, 2, 2, "400", GiftKind.HOSPITALITY, false)
                    .held(1, 2, 2, "400", "580", false)
                    .refused(1, 2, 5)
                    .proposed(1, 3, 6, "50", GiftKind.GIFT, false)
                    .byTheBook(1, 3, 6, "50", "230")
                    .proposed(2, 1, 7, "10", GiftKind.GIFT, true)
                    .held(2, 1, 7, "10", "10", true)
                    .events());

    private static Reach reach(Scope scope) {
        return new Reach(Actor.person("ann", Set.of(), "Freight"), scope);
    }

    private <T> T ask(Function<DSLContext, T> question) throws SQLException {
        try (Connection connection = database.admin().getConnection()) {
            return question.apply(using(connection, SQLDialect.POSTGRES));
        }
    }

    private List<Integer> page(Moment moment, Reach reach, GiftFilter filter, @Nullable Place after, int limit)
            throws SQLException {
        return ask(sql -> GiftStore.page(sql, moment, reach, filter, after, limit)).stream()
                .map(entry -> entry.row().said().amount().intValue())
                .toList();
    }

    private List<Integer> page(GiftFilter filter) throws SQLException {
        return page(Moment.NOW, ALL, filter, null, 50);
    }

    private Optional<Entry> found(String id) throws SQLException {
        return ask(sql -> GiftStore.find(sql, Moment.NOW, id));
    }

    private long version(String account) throws SQLException {
        return ask(sql -> GiftStore.version(sql, Moment.NOW, account));
    }

    private List<Account> years(Moment moment, Reach reach, Wanted wanted) throws SQLException {
        return ask(sql -> GiftAccounts.page(sql, moment, reach, wanted));
    }

    private static Wanted all(@Nullable Place after, int limit) {
        return new Wanted(null, null, null, after, limit);
    }

    @Test
    void theNewestComesFirstAndAPageGoesOnWhereTheOtherEnded() throws Exception {
        assertThat(page(EVERYTHING)).containsExactly(10, 50, 400, 180);
        assertThat(page(Moment.NOW, ALL, EVERYTHING, null, 2)).containsExactly(10, 50);
        Place after = Place.read(new Place(midnight(6), account(1) + "-3").written(), "gift-account");
        assertThat(page(Moment.NOW, ALL, EVERYTHING, after, 50)).containsExactly(400, 180);
    }

    @Test
    void filtersAreExactAndDaysAreIncluded() throws Exception {
        assertThat(page(new GiftFilter(customer(2).value(), null, null, null, null, null, null, null)))
                .containsExactly(10);
        assertThat(page(new GiftFilter(null, contact(1).value(), null, null, null, null, null, null)))
                .containsExactly(50, 400, 180);
        assertThat(page(new GiftFilter(null, null, "hospitality", null, null, null, null, null)))
                .containsExactly(400);
        assertThat(page(new GiftFilter(null, null, null, "other", null, null, null, null)))
                .containsExactly(10);
        assertThat(page(new GiftFilter(null, null, null, null, "given", null, null, null)))
                .containsExactly(180);
        assertThat(page(new GiftFilter(null, null, null, null, null, true, null, null)))
                .containsExactly(10);
        assertThat(page(new GiftFilter(null, null, null, null, null, false, null, null)))
                .containsExactly(50, 400, 180);
        assertThat(page(new GiftFilter(null, null, null, null, null, null, day(4), day(8))))
                .as("planned on the fourth and the eighth day")
                .containsExactly(50, 400);
        assertThat(page(new GiftFilter(null, null, null, null, null, null, null, day(3))))
                .as("the day on which it was given")
                .containsExactly(180);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new GiftFilter("\0", null, null, null, null, null, null, null));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new GiftFilter(null, null, null, null, null, null, LocalDate.MIN, null));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new GiftFilter(null, null, null, null, null, null, null, LocalDate.MAX));
    }

    @Test
    void anAccountManagerSeesWhatIsGivenAtTheirOwnCustomers() throws Exception {
        assertThat(page(Moment.NOW, reach(Scope.OWN), EVERYTHING, null, 50)).containsExactly(50, 400, 180);
        assertThat(page(Moment.NOW, reach(Scope.DEPARTMENT), EVERYTHING, null, 50))
                .isEmpty();
        assertThat(page(Moment.NOW, reach(Scope.NONE), EVERYTHING, null, 50)).isEmpty();
        Moment then = new Moment(midnight(4), null, null);
        assertThat(page(then, reach(Scope.OWN), EVERYTHING, null, 50)).containsExactly(400, 180);
    }

    @Test
    void oneIsFoundWithTheVersionOfItsAccount() throws Exception {
        assertThat(found(account(1) + "-1")).map(Entry::accountManager).contains("ann");
        assertThat(found(account(1) + "-4")).isEmpty();
        assertThat(version(account(1).value())).isEqualTo(8);
        assertThat(version(account(9).value())).isZero();
    }

    @Test
    void whatCountsIsAddedUpForEachRecipientAndYear() throws Exception {
        assertThat(years(Moment.NOW, ALL, new Wanted(null, contact(1).value(), 2026, null, 9)))
                .extracting(
                        Account::accountId,
                        Account::gifts,
                        account -> account.sum().toPlainString(),
                        account -> account.given().toPlainString(),
                        Account::publicOfficial,
                        Account::version)
                .containsExactly(tuple(account(1).value(), 2, "230.00", "180.00", false, 8L));
        assertThat(years(Moment.NOW, ALL, new Wanted(customer(2).value(), null, null, null, 9)))
                .extracting(Account::publicOfficial, account -> account.given().toPlainString())
                .containsExactly(tuple(true, "0.00"));
        assertThat(years(Moment.NOW, ALL, new Wanted(null, null, 2025, null, 9)))
                .isEmpty();
        assertThat(years(Moment.NOW, reach(Scope.OWN), all(null, 9)))
                .extracting(Account::customerId)
                .containsExactly(customer(1).value());
        assertThat(years(new Moment(midnight(3), null, null), ALL, all(null, 9)))
                .extracting(account -> account.sum().toPlainString())
                .containsExactly("580.00");
    }

    @Test
    void accountsAreLeafedThrough() throws Exception {
        List<Account> both = years(Moment.NOW, ALL, all(null, 9));
        assertThat(both).hasSize(2);
        assertThat(years(Moment.NOW, ALL, all(null, 1))).containsExactly(both.getFirst());
        assertThat(years(Moment.NOW, ALL, all(both.getFirst().place(), 9))).containsExactly(both.getLast());
        assertThat(years(Moment.NOW, ALL, all(both.getLast().place(), 9))).isEmpty();
    }
}
