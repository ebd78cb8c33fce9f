package org.keji.command.permit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.BadgeNumber;
import org.keji.kernel.permit.VisitorStage;

/** Those a permit is for, by their numbers. */
record Visitors(SortedMap<Integer, Visitor> all) {

    static final Visitors NONE = new Visitors(new TreeMap<>());

    int next() {
        return all.size() + 1;
    }

    @Nullable
    Visitor find(int number) {
        return all.get(number);
    }

    /** Who was not struck. */
    Stream<Visitor> coming() {
        return all.values().stream().filter(visitor -> !visitor.isStruck());
    }

    int count() {
        return Math.toIntExact(coming().count());
    }

    boolean anyInside() {
        return all.values().stream().anyMatch(Visitor::isInside);
    }

    /** Whether anybody is inside, or was and left. */
    boolean anyCame() {
        return all.values().stream().anyMatch(visitor -> visitor.isInside() || visitor.stage() == VisitorStage.LEFT);
    }

    boolean anyBadge() {
        return all.values().stream().anyMatch(visitor -> visitor.badge() != null);
    }

    /** Whether one of them has this badge, or lost it. */
    boolean accountFor(BadgeNumber badge) {
        return all.values().stream().anyMatch(visitor -> visitor.accountsFor(badge));
    }

    /** Who is inside when the permit is over, as long as nobody noted it. */
    Stream<Integer> staying() {
        return all.entrySet().stream()
                .filter(visitor ->
                        visitor.getValue().isInside() && !visitor.getValue().overstayed())
                .map(Map.Entry::getKey);
    }

    Visitors with(int number, Visitor visitor) {
        SortedMap<Integer, Visitor> more = new TreeMap<>(all);
        more.put(number, visitor);
        return new Visitors(more);
    }

    Visitors changed(UnaryOperator<Visitor> change) {
        SortedMap<Integer, Visitor> other = new TreeMap<>();
        all.forEach((number, visitor) -> other.put(number, change.apply(visitor)));
        return new Visitors(other);
    }
}
