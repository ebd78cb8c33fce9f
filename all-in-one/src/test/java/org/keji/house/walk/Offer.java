package org.keji.house.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What might be done next, each with a weight. */
final class Offer {

    private final List<Supplier<Idea>> all = new ArrayList<>();

    void add(int weight, Supplier<Idea> idea) {
        for (int i = 0; i < weight; i++) {
            all.add(idea);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Idea draw(Dice dice) {
        return dice.any(all).get();
    }
}
