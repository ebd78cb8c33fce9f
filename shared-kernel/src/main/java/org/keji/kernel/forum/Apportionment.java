package org.keji.kernel.forum;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keji.kernel.customer.Stratum;

/**
 * Shares seats among strata in proportion to their customers by the largest remainder. Where there are seats for all,
 * no stratum goes without: those whose proportion is less than one seat are given one, and the others share the rest.
 */
final class Apportionment {

    private Apportionment() {}

    /**
     * @param customers of each stratum, one at least
     * @param seats as many as customers at most
     */
    static Map<Stratum, Integer> of(SortedMap<Stratum, Integer> customers, int seats) {
        Map<Stratum, Integer> given = new HashMap<>();
        SortedMap<Stratum, Integer> rest = new TreeMap<>(customers);
        int left = seats;
        boolean isForAll = seats >= customers.size();
        while (isForAll) {
            int among = left;
            long all = sum(rest);
            List<Stratum> small = rest.keySet().stream()
                    .filter(stratum -> (long) rest.getOrDefault(stratum, 0) * among < all)
                    .toList();
            if (small.isEmpty()) {
                break;
            }
            small.forEach(stratum -> given.put(stratum, 1));
            rest.keySet().removeAll(small);
            left -= small.size();
        }
        given.putAll(byLargestRemainder(rest, left));
        return given;
    }

    /** Of equal remainders the larger stratum's goes first, and of equal strata the one that comes first. */
    private static Map<Stratum, Integer> byLargestRemainder(SortedMap<Stratum, Integer> customers, int seats) {
        Map<Stratum, Integer> given = new HashMap<>();
        long all = sum(customers);
        Map<Stratum, Long> remainders = new HashMap<>();
        int left = seats;
        for (Map.Entry<Stratum, Integer> stratum : customers.entrySet()) {
            long product = (long) stratum.getValue() * seats;
            int whole = (int) (product / all);
            given.put(stratum.getKey(), whole);
            remainders.put(stratum.getKey(), product % all);
            left -= whole;
        }
        customers.keySet().stream()
                .sorted(Comparator.<Stratum, Long>comparing(remainders::get)
                        .thenComparing(customers::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(stratum -> given.merge(stratum, 1, Integer::sum));
        return given;
    }

    private static long sum(Map<Stratum, Integer> customers) {
        return customers.values().stream().mapToLong(Integer::longValue).sum();
    }
}
