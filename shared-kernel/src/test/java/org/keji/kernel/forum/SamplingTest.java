package org.keji.kernel.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.Served;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.identity.CustomerId;

/** A list is representative, and anybody can draw it again (VP-11). */
class SamplingTest {

    private static final String SEED = "5f1f7c529c385d0c8e0a0f6b4d1f9a11";

    private static Stratum lins(Standing standing) {
        return new Stratum(standing, CustomerKind.ORGANISATION, "Lin");
    }

    /** So many customers of each standing, in its order. */
    private static Served served(int... sizes) {
        Map<CustomerId, Stratum> customers = new LinkedHashMap<>();
        for (int standing = 0; standing < sizes.length; standing++) {
            for (int number = 0; number < sizes[standing]; number++) {
                customers.put(CustomerId.of(new UUID(standing, number)), lins(Standing.values()[standing]));
            }
        }
        return new Served(customers, 9);
    }

    private static List<Integer> seats(Sample sample) {
        return sample.shares().stream().map(Share::invited).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 30, 10, 10, 6 3 1",
        "100, 100, 100, 4, 2 1 1",
        "98, 1, 1, 10, 8 1 1",
        "90, 9, 1, 3, 1 1 1",
        "90, 9, 1, 2, 2 0 0",
        "50, 45, 5, 1, 1 0 0",
        "7, 2, 1, 10, 7 2 1",
        "47, 16, 37, 10, 5 1 4",
        "62, 28, 10, 10, 6 3 1",
    })
    void seatsFollowTheCustomersByTheLargestRemainder(int first, int second, int third, int size, String seats) {
        Sample sample = Sampling.draw(served(first, second, third), size, SEED);
        assertThat(seats(sample)).hasToString("[" + seats.replace(" ", ", ") + "]");
    }

    @Test
    void theFrameIsShownWithTheList() {
        Sample sample = Sampling.draw(served(4, 2), 3, SEED);
        assertThat(sample.seed()).isEqualTo(SEED);
        assertThat(sample.knownTo()).isEqualTo(9);
        assertThat(sample.shares())
                .containsExactly(
                        new Share(lins(Standing.values()[0]), 4, 2), new Share(lins(Standing.values()[1]), 2, 1));
        assertThat(sample.invited()).hasSize(3);
        assertThat(sample.reserve()).hasSize(3);
    }

    /** Worked out apart from this program, as sha256sum tells it. */
    @Test
    void theOrderIsThatOfTheDigests() {
        assertThat(Sampling.draw(served(3), 1, SEED).invited())
                .extracting(guest -> guest.customerId().value())
                .containsExactly("customer-00000000-0000-0000-0000-000000000002");
    }

    /** Every property a representative list has, of frames nobody thought of. */
    @RepeatedTest(50)
    void everyListIsRepresentative() {
        long dice = Long.getLong("keji.seed", System.nanoTime());
        Random random = new Random(dice);
        Served frame = random(random);
        int size = 1 + random.nextInt(frame.customers().size());
        String seed = Long.toHexString(random.nextLong());
        Sample sample = Sampling.draw(frame, size, seed);
        String told = "keji.seed=" + dice;
        assertThat(sample.invited()).as(told).hasSize(size).doesNotHaveDuplicates();
        assertThat(seats(sample).stream().mapToInt(Integer::intValue).sum())
                .as(told)
                .isEqualTo(size);
        for (Share share : sample.shares()) {
            long members = count(frame, share.stratum());
            assertThat((long) share.customers()).as(told).isEqualTo(members);
            assertThat((long) share.invited())
                    .as(told)
                    .isLessThanOrEqualTo(members)
                    .isEqualTo(of(sample.invited(), share.stratum()));
            boolean isForAll = size >= sample.shares().size();
            assertThat(share.invited()).as(told).isGreaterThanOrEqualTo(isForAll ? 1 : 0);
            // With seats for all, others may give some up; none has a whole seat more than its proportion or one.
            double proportion = (double) size * members / frame.customers().size();
            assertThat((double) share.invited()).as(told).isLessThan(Math.max(1, proportion) + 1);
        }
        HashSet<Guest> both = new HashSet<>(sample.invited());
        both.retainAll(sample.reserve());
        assertThat(both).as(told).isEmpty();
        sample.invited()
                .forEach(guest ->
                        assertThat(frame.customers()).as(told).containsEntry(guest.customerId(), guest.stratum()));
        assertThat(Sampling.draw(shuffled(frame, random), size, seed)).as(told).isEqualTo(sample);
    }

    /** Each customer of a stratum has the same chance: no one is always or never drawn. */
    @Test
    void anotherSeedIsAnotherList() {
        Map<CustomerId, Integer> drawn = new HashMap<>();
        for (int seed = 0; seed < 2_000; seed++) {
            Sampling.draw(served(10), 2, "seed " + seed)
                    .invited()
                    .forEach(guest -> drawn.merge(guest.customerId(), 1, Integer::sum));
        }
        // 400 expected, with a standard deviation of 17.9; five of them to either side.
        assertThat(drawn).hasSize(10);
        assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(310, 490));
    }

    private static Served random(Random random) {
        Map<CustomerId, Stratum> customers = new HashMap<>();
        int count = 1 + random.nextInt(200);
        int managers = 1 + random.nextInt(5);
        for (int number = 0; number < count; number++) {
            Standing standing = Standing.values()[random.nextInt(Standing.values().length)];
            CustomerKind kind = CustomerKind.values()[random.nextInt(10) == 0 ? 1 : 0];
            String manager = "manager " + Math.min(random.nextInt(managers), random.nextInt(managers));
            customers.put(CustomerId.of(new UUID(random.nextLong(), number)), new Stratum(standing, kind, manager));
        }
        return new Served(customers, random.nextInt(1_000));
    }

    private static Served shuffled(Served frame, Random random) {
        List<CustomerId> order = new ArrayList<>(frame.customers().keySet());
        Collections.shuffle(order, random);
        Map<CustomerId, Stratum> customers = new LinkedHashMap<>();
        order.forEach(customer -> customers.put(customer, frame.customers().get(customer)));
        return new Served(customers, frame.knownTo());
    }

    private static long count(Served frame, Stratum stratum) {
        return frame.customers().values().stream().filter(stratum::equals).count();
    }

    private static long of(List<Guest> guests, Stratum stratum) {
        return guests.stream().filter(guest -> guest.stratum().equals(stratum)).count();
    }
}
