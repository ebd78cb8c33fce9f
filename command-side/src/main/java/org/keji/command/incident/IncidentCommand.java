package org.keji.command.incident;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.IncidentId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.incident.IncidentKind;
import org.keji.kernel.personal.Personal;

/** What one can ask of an incident with visitors. */
public sealed interface IncidentCommand extends Command {

    IncidentId incidentId();

    @Override
    default String stream() {
        return incidentId().value();
    }

    /**
     * Record that something went wrong with visitors (PE-06, PE-08, PE-10).
     *
     * @param department of who led them in; null where nobody did
     */
    @Requires(Permission.RECORD_INCIDENT)
    record RecordIncident(
            @TargetAggregateIdentifier IncidentId incidentId,
            IncidentKind kind,
            String place,
            @Nullable VisitorPermitId permitId,
            int visitors,
            @Nullable String ledInBy,
            @Nullable String department,
            Personal<String> account)
            implements IncidentCommand {}

    /** Say what was done about it, which ends it (PE-06, SOD). */
    @Requires(Permission.CLOSE_INCIDENT)
    record CloseIncident(@TargetAggregateIdentifier IncidentId incidentId, String measures)
            implements IncidentCommand {}
}
