package org.keji.query.readmodel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.Correction;
import org.keji.kernel.event.DomainEvent;

/**
 * The course of one row along business time, as known now. An event in its turn adds to the end; one that comes late
 * restates what was true since, as of its position. Nothing that was once known is lost: it is handed out, closed.
 */
final class Timeline<R extends Record> {

    private static final Comparator<Recorded> AS_IT_HAPPENED =
            Comparator.comparing(Recorded::occurredAt).thenComparing(Recorded::position);

    private final Fold<R> fold;
    private final List<Segment<R>> known = new ArrayList<>();
    private Supplier<List<Segment<R>>> earlier;

    /**
     * @param newest the segment that holds now; null if there is none yet
     * @param earlier those before it that are known now, in the order of time; asked for only if an event comes late
     */
    Timeline(Fold<R> fold, @Nullable Segment<R> newest, Supplier<List<Segment<R>>> earlier) {
        this.fold = fold;
        this.earlier = earlier;
        if (newest != null) {
            known.add(newest);
        }
    }

    /** The row as it stands; null if there is none. */
    @Nullable
    R now() {
        return known.isEmpty() ? null : known.getLast().row();
    }

    /** What is known now, as far as it was handed over or has changed since. */
    List<Segment<R>> known() {
        return known;
    }

    /**
     * @param all every event of the row up to and with this one, asked for only if it comes late
     * @return the segments that are known no longer, closed at the event's position
     */
    List<Segment<R>> record(Recorded recorded, Supplier<List<Recorded>> all) {
        boolean inTurn = !(recorded.event() instanceof Correction)
                && (known.isEmpty()
                        || !recorded.occurredAt().isBefore(known.getLast().from()));
        return inTurn ? extend(recorded) : restate(refolded(all.get(), recorded.position()), recorded.position());
    }

    /** Only the newest segment can change, however many there are: a course of any length costs the same an event. */
    private List<Segment<R>> extend(Recorded recorded) {
        R before = now();
        R row = fold.after(before, recorded);
        if (row == null || row.equals(before)) {
            return List.of();
        }
        Instant from = recorded.occurredAt();
        long position = recorded.position();
        List<Segment<R>> closed = new ArrayList<>();
        if (before != null) {
            Segment<R> last = known.removeLast();
            closed.add(last.knownUntil(position));
            if (last.from().isBefore(from)) {
                known.add(new Segment<>(before, last.from(), from, position, null));
            }
        }
        known.add(new Segment<>(row, from, null, position, null));
        return closed;
    }

    /** What is said again as it was stays known since it was; the rest is closed. */
    private List<Segment<R>> restate(List<Segment<R>> next, long position) {
        known.addAll(0, earlier.get());
        earlier = List::of;
        List<Segment<R>> closed = new ArrayList<>();
        List<Segment<R>> kept = new ArrayList<>();
        for (Segment<R> before : known) {
            if (next.stream().anyMatch(before::saysTheSameAs)) {
                kept.add(before);
            } else {
                closed.add(before.knownUntil(position));
            }
        }
        known.clear();
        next.forEach(after ->
                known.add(kept.stream().filter(after::saysTheSameAs).findFirst().orElse(after)));
        return closed;
    }

    private List<Segment<R>> refolded(List<Recorded> all, long position) {
        List<Segment<R>> next = new ArrayList<>();
        R row = null;
        for (Recorded recorded : corrected(all).stream().sorted(AS_IT_HAPPENED).toList()) {
            row = fold.after(row, recorded);
            append(next, row, recorded.occurredAt(), position);
        }
        return next;
    }

    /** Every event as the corrections that are known say it should have been; the latest correction holds. */
    private static List<Recorded> corrected(List<Recorded> all) {
        List<Correction> corrections = all.stream()
                .map(Recorded::event)
                .filter(Correction.class::isInstance)
                .map(Correction.class::cast)
                .toList();
        return corrections.isEmpty()
                ? all
                : all.stream()
                        .map(recorded -> {
                            DomainEvent event = recorded.event();
                            for (Correction correction : corrections) {
                                event = correction.corrected(event);
                            }
                            return recorded.as(event);
                        })
                        .toList();
    }

    private void append(List<Segment<R>> segments, @Nullable R row, Instant from, long position) {
        if (row == null) {
            return;
        }
        if (!segments.isEmpty()) {
            Segment<R> last = segments.removeLast();
            if (last.row().equals(row)) {
                segments.add(last);
                return;
            }
            if (last.from().isBefore(from)) {
                segments.add(new Segment<>(last.row(), last.from(), from, position, null));
            }
        }
        segments.add(new Segment<>(row, from, null, position, null));
    }
}
