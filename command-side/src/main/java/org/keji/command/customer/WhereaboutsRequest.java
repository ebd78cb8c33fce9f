package org.keji.command.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.place.VisitingTime;
import org.keji.kernel.place.Whereabouts;

/** Bodies of the commands about where customers are. */
sealed interface WhereaboutsRequest extends Body {

    int MOST_HOURS = 50;

    String EXAMPLE = "{\"position\": {\"latitude\": 24.4798, \"longitude\": 118.0894, \"system\": \"wgs-84\"}, "
            + "\"source\": \"surveyed\", "
            + "\"hours\": [{\"day\": \"MONDAY\", \"from\": \"09:00:00\", \"until\": \"11:30:00\"}]}";
    String DESCRIPTION = "The place in the system it was measured in, wgs-84 or gcj-02; surveyed, geocoded or said; "
            + "and when visitors are received, at any time where none is named";

    Whereabouts whereabouts();

    default void check() {
        Whereabouts said = whereabouts();
        Body.requireField(said != null, "/whereabouts");
        Body.requireField(said.position() != null && said.position().system() != null, "/whereabouts/position");
        Body.requireField(said.source() != null, "/whereabouts/source");
        Body.requireField(said.hours().size() <= MOST_HOURS, "/whereabouts/hours");
        for (int i = 0; i < said.hours().size(); i++) {
            VisitingTime time = said.hours().get(i);
            boolean whole = time.day() != null && time.from() != null && time.until() != null;
            Body.requireField(whole, "/whereabouts/hours/" + i);
        }
        Body.requireReason(reason());
    }

    /** Of an organisation. */
    @Schema(name = "WhereaboutsOfOrganisation")
    record OfOrganisation(
            @Schema(description = DESCRIPTION, example = EXAMPLE, requiredMode = Schema.RequiredMode.REQUIRED)
            Whereabouts whereabouts,

            @Schema(
                    description = "The kind of outlet, one of OUTLET_KINDS of the policy book (VP-14)",
                    example = "other",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String outlet,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Looked over before the rounds of June") @Nullable
            String reason)
            implements WhereaboutsRequest {

        @Override
        public void check() {
            WhereaboutsRequest.super.check();
            Body.requireWord(outlet, "/outlet");
        }
    }

    /** Of a person; nothing of it is looked at but whether it is whole. */
    @Schema(name = "WhereaboutsOfPerson")
    record OfPerson(
            @Schema(description = DESCRIPTION, example = EXAMPLE, requiredMode = Schema.RequiredMode.REQUIRED)
            Whereabouts whereabouts,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Asked on the phone") @Nullable
            String reason)
            implements WhereaboutsRequest {

        /** Times are looked at here, for no rule ever sees them. */
        @Override
        public void check() {
            WhereaboutsRequest.super.check();
            Body.requireField(whereabouts.hoursAreTimes() && whereabouts.hoursAreApart(), "/whereabouts/hours");
        }

        Personal<Whereabouts> of(PersonId person) {
            return Personal.of(person, whereabouts);
        }
    }
}
