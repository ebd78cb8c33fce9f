package org.keji.kernel.forum;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.keji.kernel.customer.Served;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.identity.CustomerId;

/**
 * Draws a representative list: each stratum in proportion to its customers, each customer of a stratum with the same
 * chance. Within a stratum customers are ordered by the SHA-256 of the seed, a line feed and their id, so that anybody
 * can draw the same list again in any language, in whatever order the customers are given (VP-11).
 */
public final class Sampling {

    private Sampling() {}

    /**
     * @param size of the list; all customers at most
     * @param seed any text that nobody chose
     */
    public static Sample draw(Served served, int size, String seed) {
        SortedMap<Stratum, List<CustomerId>> strata = new TreeMap<>();
        served.customers()
                .forEach((customer, stratum) ->
                        strata.computeIfAbsent(stratum, _ -> new ArrayList<>()).add(customer));
        SortedMap<Stratum, Integer> customers = new TreeMap<>();
        strata.forEach((stratum, members) -> customers.put(stratum, members.size()));
        Map<Stratum, Integer> seats = Apportionment.of(customers, size);
        List<Share> shares = new ArrayList<>();
        List<Guest> invited = new ArrayList<>();
        List<Guest> reserve = new ArrayList<>();
        strata.forEach((stratum, members) -> {
            int taken = seats.getOrDefault(stratum, 0);
            shares.add(new Share(stratum, members.size(), taken));
            List<Guest> order = order(members, seed).stream()
                    .limit(2L * taken)
                    .map(customer -> new Guest(customer, stratum))
                    .toList();
            invited.addAll(order.subList(0, taken));
            reserve.addAll(order.subList(taken, order.size()));
        });
        return new Sample(seed, served.knownTo(), shares, invited, reserve);
    }

    private static List<CustomerId> order(List<CustomerId> members, String seed) {
        Map<CustomerId, String> lots =
                members.stream().collect(Collectors.toMap(customer -> customer, customer -> lot(seed, customer)));
        return members.stream()
                .sorted(Comparator.<CustomerId, String>comparing(lots::get).thenComparing(CustomerId::value))
                .toList();
    }

    private static String lot(String seed, CustomerId customer) {
        byte[] text = (seed + "\n" + customer.value()).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
