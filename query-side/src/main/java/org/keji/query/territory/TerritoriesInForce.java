package org.keji.query.territory;

import java.util.Optional;
import org.keji.kernel.territory.Territories;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.stereotype.Component;

/** The territories that hold, for whoever has to know in which one somebody lies (VP-04). */
@Component
public class TerritoriesInForce {

    private final Reading reading;

    TerritoriesInForce(Reading reading) {
        this.reading = reading;
    }

    /** Empty before a map was published. */
    public Optional<Territories> at(Moment moment) {
        return reading.read(TerritoryProjection.NAME, moment, sql -> MapStore.inForce(sql, moment))
                .body()
                .map(row -> new Territories(row.drawn()));
    }
}
