package org.keji.query.whereabouts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.WhereaboutsEvent;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.event.EventName;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.place.Whereabouts;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Recorded;

/**
 * A customer, and where they are.
 *
 * @param spot null for a person, and where nobody said it
 * @param known null where nobody said it
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record WhereaboutsRow(
        String customerId,
        String kind,
        String accountManager,
        boolean active,
        Instant registeredAt,
        @Nullable Spot spot,
        @Nullable Known known,
        long version,
        long position) {

    private static final EventJson JSON = new EventJson();

    /** The place of an organisation, in WGS-84, whatever it was measured in. */
    record Spot(double latitude, double longitude, String measuredIn, String source, String outlet) {

        static Spot of(Whereabouts said, String outlet) {
            Position measured = said.position().in(ReferenceSystem.WGS_84);
            return new Spot(
                    measured.latitude(),
                    measured.longitude(),
                    said.position().system().code(),
                    said.source().code(),
                    outlet);
        }
    }

    /**
     * All that was said, and who confirmed it; of a person it is sealed.
     *
     * @param saidBy the lasting name of the event that brought it
     */
    record Known(Json said, String saidBy, Instant confirmedAt, String confirmedBy) {

        static Known of(Object said, WhereaboutsEvent event) {
            return new Known(
                    new Json(JSON.write(said)),
                    event.getClass().getAnnotation(EventName.class).value(),
                    event.occurredAt(),
                    event.confirmedBy());
        }
    }

    static WhereaboutsRow of(String customer, String kind, String accountManager, Instant registeredAt) {
        return new WhereaboutsRow(customer, kind, accountManager, true, registeredAt, null, null, 0, 0);
    }

    WhereaboutsRow served(boolean whether) {
        return new WhereaboutsRow(
                customerId, kind, accountManager, whether, registeredAt, spot, known, version, position);
    }

    WhereaboutsRow keptBy(String other) {
        return new WhereaboutsRow(customerId, kind, other, active, registeredAt, spot, known, version, position);
    }

    WhereaboutsRow located(@Nullable Spot at, Known said) {
        return new WhereaboutsRow(customerId, kind, accountManager, active, registeredAt, at, said, version, position);
    }

    /** What became known late does not take back how much is known. */
    WhereaboutsRow knowing(Recorded recorded) {
        return new WhereaboutsRow(
                customerId,
                kind,
                accountManager,
                active,
                registeredAt,
                spot,
                known,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    /** What was said of an organisation; null of a person, and where nobody said it. */
    @Nullable
    Whereabouts said() {
        return spot == null || known == null ? null : JSON.read(known.said().text(), Whereabouts.class);
    }

    Place place() {
        return new Place(registeredAt, customerId);
    }

    boolean isIn(Reach reach) {
        return reach.covers(null, accountManager);
    }
}
