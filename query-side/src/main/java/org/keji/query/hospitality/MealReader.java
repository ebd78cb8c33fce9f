package org.keji.query.hospitality;

import java.util.Optional;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Told;
import org.keji.kernel.opening.Visit;
import org.springframework.stereotype.Component;

/** Opens who else was a guest, for those who may see it. */
@Component
class MealReader {

    private final SealedReader sealed;

    MealReader(SealedReader sealed) {
        this.sealed = sealed;
    }

    /** Their names, one a line; empty where nobody was named. */
    Optional<Told<String>> open(Actor actor, MealRow row) {
        return Optional.ofNullable(row.request().names())
                .map(names -> sealed.open(
                        new Visit(actor, "getHospitalityRequest", row.hospitalityId()),
                        "hospitality.requested",
                        names.text(),
                        String.class));
    }
}
