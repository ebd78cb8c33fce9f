package org.keji.query.readmodel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;

/** A read model that means nothing: a thing is made and counts up. The kernel is tried on it. */
final class Thing {

    private Thing() {}

    record Counted(String stream, Instant occurredAt, int by) implements DomainEvent {}

    record Row(String thingId, long total, String text, long position) {}

    record Line(long position, String thingId) {}

    /** The fold does not commute, so that the order of business time shows in the outcome. */
    static Row after(@Nullable Row before, Recorded recorded) {
        Counted counted = (Counted) recorded.event();
        long total = before == null ? counted.by() : before.total() * 3 + counted.by();
        String text = "tab\t back\\slash 客 " + total % 7;
        return new Row(
                recorded.stream(),
                total % 1_000_003,
                text,
                Math.max(before == null ? 0 : before.position(), recorded.position()));
    }

    static ReadModel model() {
        return new ReadModel(
                "thing",
                1,
                List.of(new Entities<>("thing", Row.class, Recorded::stream, Thing::after)),
                List.of(new Journal<>(
                        "line", Line.class, recorded -> new Line(recorded.position(), recorded.stream()))));
    }

    static Recorded event(long position, String stream, long sequence, Instant occurredAt, int by) {
        return new Recorded(
                new Counted(stream, occurredAt, by),
                position,
                stream,
                sequence,
                Instant.EPOCH.plusSeconds(position),
                Map.of());
    }
}
