package org.keji.query.territory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.keji.kernel.territory.Borders;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.whereabouts.PlacesOfCustomers;
import org.springframework.stereotype.Component;

/** Which customers lie in a restricted area of the map that holds, for whoever plans to visit them (VP-15). */
@Component
public class RestrictedAreas {

    private final Reading reading;
    private final PlacesOfCustomers places;

    RestrictedAreas(Reading reading, PlacesOfCustomers places) {
        this.reading = reading;
        this.places = places;
    }

    /** Of these customers, whoever asks; persons' places are sealed and compared with no border. */
    public List<Restricted> of(Moment moment, Collection<String> customers) {
        Optional<MapRow> map = reading.read(TerritoryProjection.NAME, moment, sql -> MapStore.inForce(sql, moment))
                .body();
        Borders borders = map.map(MapRow::drawn).orElse(Borders.NONE);
        return Laid.over(borders).restricted(places.of(moment, customers));
    }
}
