package org.keji.kernel.customer;

import java.util.Comparator;

/**
 * Customers who have this in common, so that a list with some of each represents all of them (VP-11).
 *
 * @param accountManager who looks after them
 */
public record Stratum(Standing standing, CustomerKind kind, String accountManager) implements Comparable<Stratum> {

    private static final Comparator<Stratum> ORDER =
            Comparator.comparing(Stratum::standing).thenComparing(Stratum::kind).thenComparing(Stratum::accountManager);

    public static Stratum of(KnownCustomer customer) {
        return new Stratum(customer.standing(), customer.kind(), customer.accountManager());
    }

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
