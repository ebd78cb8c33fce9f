package org.keji.kernel.policy;

import java.time.Duration;
import org.keji.kernel.policy.ParameterType.Quantity;
import org.keji.kernel.policy.ParameterType.Span;
import org.keji.kernel.value.Money;

/** What several parameters of the policy book range over. */
final class Ranges {

    private Ranges() {}

    /** A share of one. */
    static Quantity share() {
        return new Quantity("0", "1", 4);
    }

    /** What is spent at a time, CNY. */
    static Quantity money() {
        return new Quantity("0", "100000", Money.DECIMALS);
    }

    /** What is bought over years, CNY. */
    static Quantity sales() {
        return new Quantity("1", "999999999", Money.DECIMALS);
    }

    static Quantity years() {
        return new Quantity("1", "100", 0);
    }

    /** Up to a square kilometre. */
    static Quantity squareMetres() {
        return new Quantity("0", "1000000", 0);
    }

    static Span span(String least, String most) {
        return new Span(Duration.parse(least), Duration.parse(most));
    }
}
