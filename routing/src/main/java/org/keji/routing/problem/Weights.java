package org.keji.routing.problem;

/**
 * What a plan costs, in millionths of a yuan, among plans that serve the same.
 *
 * @param metre travelled
 * @param second travelled
 * @param round somebody sets out on
 * @param balance of one second of work, so that nobody has much more of it than others with the same hours: what an
 *     account manager works, squared, by the time they have
 * @param fewest whether the number of rounds comes before all costs
 */
public record Weights(long metre, long second, long round, long balance, boolean fewest) {

    /** 0.80 yuan a kilometre, 60 an hour, 20 a day on the road, and an eighth of an hour's price for balance. */
    public static Weights usual() {
        return new Weights(800, 16_667, 20_000_000, 2_000, false);
    }
}
