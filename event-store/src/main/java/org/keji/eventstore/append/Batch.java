package org.keji.eventstore.append;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits what waits into batches in which no two units touch the same stream, event id, claim, key or person, since one
 * call judges all its units against the log as it was before the call. Order of arrival is kept for units that touch.
 */
final class Batch {

    private Batch() {}

    static <W extends Lane.Waiting<AppendUnit, Verdict>> List<List<W>> split(List<W> waiting) {
        List<List<W>> batches = new ArrayList<>();
        List<W> rest = waiting;
        while (!rest.isEmpty()) {
            List<W> batch = new ArrayList<>();
            List<W> later = new ArrayList<>();
            Set<Object> touched = new HashSet<>();
            for (W one : rest) {
                List<Object> touches = touches(one.item());
                boolean free = touches.stream().noneMatch(touched::contains);
                (free ? batch : later).add(one);
                touched.addAll(touches);
            }
            batches.add(batch);
            rest = later;
        }
        return batches;
    }

    private static List<Object> touches(AppendUnit unit) {
        List<Object> touches = new ArrayList<>();
        unit.events().forEach(event -> {
            touches.add(event.stream());
            touches.add(event.id());
            // A key is never destroyed in one call with what is sealed under it: that would be stored unreadable.
            touches.addAll(event.subjects());
        });
        unit.claims().forEach(claim -> touches.add(List.of(claim.kind(), claim.value())));
        unit.releases().forEach(claim -> touches.add(List.of(claim.kind(), claim.value())));
        AppendUnit.Request request = unit.request();
        if (request != null) {
            touches.add(List.of(request.scope(), request.key(), ""));
        }
        unit.keys().forEach(key -> touches.add(key.subject()));
        touches.addAll(unit.destroyed());
        return touches;
    }
}
