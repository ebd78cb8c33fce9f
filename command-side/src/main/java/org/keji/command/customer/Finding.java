package org.keji.command.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Something found out with a customer, as far as deciding needs it; its number is its place among the customer's.
 *
 * @param notedBy who answers for it
 */
record Finding(String notedBy, Instant notedAt, boolean withdrawn) {

    static List<Finding> added(List<Finding> before, String notedBy, Instant notedAt) {
        List<Finding> all = new ArrayList<>(before);
        all.add(new Finding(notedBy, notedAt, false));
        return List.copyOf(all);
    }

    static List<Finding> withdrawn(List<Finding> before, int number) {
        List<Finding> all = new ArrayList<>(before);
        Finding one = before.get(number - 1);
        all.set(number - 1, new Finding(one.notedBy(), one.notedAt(), true));
        return List.copyOf(all);
    }
}
