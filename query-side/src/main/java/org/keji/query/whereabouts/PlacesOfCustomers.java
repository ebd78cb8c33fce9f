package org.keji.query.whereabouts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.place.VisitingTime;
import org.keji.kernel.place.Whereabouts;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.whereabouts.WhereaboutsRow.Spot;
import org.springframework.stereotype.Component;

/** Where all customers are that somebody may see, for whoever lays them over borders or between roads. */
@Component
public class PlacesOfCustomers {

    private final Reading reading;

    PlacesOfCustomers(Reading reading) {
        this.reading = reading;
    }

    /**
     * A customer who is served.
     *
     * @param position null where nobody said it, and of a person, for whom it is sealed
     * @param sealed whether it is known and sealed
     */
    public record Placed(String customerId, @Nullable Position position, boolean sealed) {

        private static Placed of(WhereaboutsRow row) {
            Spot spot = row.spot();
            boolean isPerson = row.kind().equals(CustomerKind.PERSON.code());
            return new Placed(
                    row.customerId(),
                    spot == null ? null : new Position(spot.latitude(), spot.longitude(), ReferenceSystem.WGS_84),
                    isPerson && row.known() != null);
        }
    }

    /**
     * When and as what somebody receives visitors.
     *
     * @param hours none where they said nothing of it, which is any time
     * @param outlet the kind of outlet; null where nobody said it (VP-14)
     */
    public record Receiving(
            Placed at, List<VisitingTime> hours, @Nullable String outlet) {

        /** The kind of outlet of whom nobody said another (VP-14). */
        public static String kindOf(@Nullable Receiving one) {
            return one == null || one.outlet == null ? "other" : one.outlet;
        }

        private static Receiving of(WhereaboutsRow row) {
            Whereabouts said = row.said();
            Spot spot = row.spot();
            return new Receiving(
                    Placed.of(row), said == null ? List.of() : said.hours(), spot == null ? null : spot.outlet());
        }
    }

    /** Those of these customers who are served and whom somebody may see, by their ids. */
    public Map<String, Receiving> receiving(Moment moment, Reach reach, Collection<String> customers) {
        return reading
                .read(WhereaboutsProjection.NAME, moment, sql -> WhereaboutsStore.of(sql, moment, customers))
                .body()
                .stream()
                .filter(row -> row.isIn(reach))
                .collect(Collectors.toMap(WhereaboutsRow::customerId, Receiving::of));
    }

    /** Those of these customers that are placed and served, whoever asks; there are few of them. */
    public List<Placed> of(Moment moment, Collection<String> customers) {
        return reading.read(
                        WhereaboutsProjection.NAME,
                        moment,
                        sql -> WhereaboutsStore.of(sql, moment, customers).stream()
                                .map(Placed::of)
                                .toList())
                .body();
    }

    /** By their ids. */
    public List<Placed> all(Moment moment, Reach reach) {
        return reading.read(WhereaboutsProjection.NAME, moment, sql -> {
                    List<Placed> all = new ArrayList<>();
                    WhereaboutsStore.forEach(sql, moment, reach, row -> all.add(Placed.of(row)));
                    return List.copyOf(all);
                })
                .body();
    }
}
