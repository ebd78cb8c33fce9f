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
    private List<Segment<R>> known;

    /** @param known the segments known now, in the order of time */
    Timeline(Fold<R> fold, List<Segment<R>> known) {
        this.fold = fold;
        this.known = known;
    }

    /** The row as it stands; null if there is none. */
    @Nullable
    R now() {
        return known.isEmpty() ? null : known.getLast().row();
    }

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
        List<Segment<R>> next = inTurn ? extended(recorded) : refolded(all.get(), recorded.position());
        List<Segment<R>> closed = new ArrayList<>();
        List<Segment<R>> kept = new ArrayList<>();
        for (Segment<R> before : known) {
            if (next.stream().anyMatch(before::saysTheSameAs)) {
                kept.add(before);
            } else {
                closed.add(before.knownUntil(recorded.position()));
            }
        }
        known = next.stream()
                .map(after ->
                        kept.stream().filter(after::saysTheSameAs).findFirst().orElse(after))
                .toList();
        return closed;
    }

    private List<Segment<R>> extended(Recorded recorded) {
        List<Segment<R>> next = new ArrayList<>(known);
        R row = fold.after(now(), recorded);
        append(next, row, recorded.occurredAt(), recorded.position());
        return next;
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
