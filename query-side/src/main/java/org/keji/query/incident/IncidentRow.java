package org.keji.query.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.incident.IncidentEvent.IncidentClosed;
import org.keji.kernel.incident.IncidentEvent.IncidentRecorded;
import org.keji.kernel.incident.IncidentStage;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Recorded;

/**
 * An incident as the register keeps it; what was told stays sealed.
 *
 * @param breachId the breach as which it is treated; null if it is treated as none
 * @param closing null while it is open
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record IncidentRow(
        String incidentId,
        String state,
        Scene scene,
        @Nullable String breachId,
        Entry entry,
        @Nullable Closing closing,
        long version,
        long position) {

    /** What went wrong, and where. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Scene(
            String kind,
            Instant happenedAt,
            String place,
            @Nullable String permitId,
            int visitors,
            @Nullable String ledInBy,
            String department,
            Json account) {

        static Scene of(IncidentRecorded e, Json account) {
            VisitorPermitId permit = e.permitId();
            return new Scene(
                    e.kind().code(),
                    e.occurredAt(),
                    e.place(),
                    permit == null ? null : permit.value(),
                    e.visitors(),
                    e.ledInBy(),
                    e.department(),
                    account);
        }
    }

    /** Who recorded it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String recordedBy, Instant recordedAt, @Nullable String because) {}

    /** What was done about it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Closing(
            String closedBy,
            Instant closedAt,
            String measures,
            @Nullable String closedBecause) {

        static Closing of(IncidentClosed e, Recorded recorded) {
            return new Closing(recorded.actor(), e.occurredAt(), e.measures(), recorded.reason());
        }
    }

    /** @param account as it lies in the log */
    static IncidentRow of(IncidentRecorded e, Json account, Recorded recorded) {
        return new IncidentRow(
                e.stream(),
                IncidentStage.after(e).code(),
                Scene.of(e, account),
                e.kind().isBreach() ? e.incidentId().breach().value() : null,
                new Entry(e.recordedBy(), recorded.recordedAt(), recorded.reason()),
                null,
                recorded.sequence() + 1,
                recorded.position());
    }

    IncidentRow after(IncidentClosed e, Recorded recorded) {
        return new IncidentRow(
                incidentId,
                IncidentStage.after(e).code(),
                scene,
                breachId,
                entry,
                Closing.of(e, recorded),
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    boolean isIn(Reach reach) {
        return reach.covers(null, entry.recordedBy());
    }

    Place place() {
        return new Place(entry.recordedAt(), incidentId);
    }
}
