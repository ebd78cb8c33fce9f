package org.keji.query.incident;

import org.keji.kernel.actor.Actor;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Told;
import org.keji.kernel.opening.Visit;
import org.springframework.stereotype.Component;

/** Opens what was told of an incident, for those who may see it. */
@Component
class IncidentReader {

    private final SealedReader sealed;

    IncidentReader(SealedReader sealed) {
        this.sealed = sealed;
    }

    Told<String> open(Actor actor, IncidentRow row) {
        return sealed.open(
                new Visit(actor, "getIncident", row.incidentId()),
                "incident.recorded",
                row.scene().account().text(),
                String.class);
    }
}
