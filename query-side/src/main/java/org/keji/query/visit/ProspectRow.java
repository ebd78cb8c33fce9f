package org.keji.query.visit;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.VisitOutcome.MetProspect;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;

/**
 * Somebody met on a visit who may become a customer, and is kept as a reserve (VP-17).
 *
 * @param id of the visit, and its number among those met there
 */
record ProspectRow(
        String id,
        String visitId,
        String planId,
        String organisation,
        @Nullable String words,
        Instant metAt) {

    static List<String> keys(Recorded recorded) {
        return recorded.event() instanceof VisitReported e
                ? IntStream.range(0, e.outcome().prospects().size())
                        .mapToObj(number -> e.visitId().value() + "-" + number)
                        .toList()
                : List.of();
    }

    static ProspectRow after(String key, @Nullable ProspectRow before, Recorded recorded) {
        VisitReported e = (VisitReported) recorded.event();
        int number = Integer.parseInt(key.substring(key.lastIndexOf('-') + 1));
        MetProspect met = e.outcome().prospects().get(number);
        return new ProspectRow(key, e.visitId().value(), e.stream(), met.organisation(), met.words(), e.occurredAt());
    }

    Place place() {
        return new Place(metAt, id);
    }
}
