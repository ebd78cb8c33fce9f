package org.keji.command.incident;

import static org.keji.command.incident.IncidentRule.*;

import java.util.Objects;
import org.keji.command.incident.IncidentCommand.CloseIncident;
import org.keji.command.incident.IncidentCommand.RecordIncident;
import org.keji.command.incident.IncidentState.Known;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.incident.IncidentEvent.IncidentClosed;
import org.keji.kernel.incident.IncidentEvent.IncidentRecorded;
import org.keji.kernel.incident.IncidentStage;

/** Incidents with visitors are recorded when they are seen, and closed by what was done about them (PE-06). */
final class DecideIncident {

    private DecideIncident() {}

    static IncidentRecorded record(RecordIncident command, DecisionContext context) {
        String department = concerned(command, context);
        context.concerns(department);
        context.require(INCIDENT_LIES_IN_THE_PAST, !context.occurredAt().isAfter(context.now()), "/occurredAt");
        return new IncidentRecorded(
                command.incidentId(),
                context.occurredAt(),
                command.kind(),
                command.place(),
                command.permitId(),
                command.visitors(),
                command.ledInBy(),
                command.account(),
                department,
                context.actor().subject());
    }

    /** Of whom it concerns: of who led them in or, where nobody did, of who records it. */
    private static String concerned(RecordIncident command, DecisionContext context) {
        String leader = command.ledInBy();
        String department = command.department();
        context.require(
                WHO_LED_THEM_IN_IS_NAMED, leader != null || !command.kind().isBreach(), "/ledInBy");
        if (leader == null) {
            return context.actor().department();
        }
        context.require(ANOTHER_RECORDS_AN_INCIDENT, !context.actor().is(leader), "/ledInBy");
        context.require(WHO_LED_THEM_IN_HAS_A_DEPARTMENT, department != null, "/department");
        return Objects.requireNonNull(department);
    }

    static IncidentClosed close(Known state, CloseIncident command, DecisionContext context) {
        context.require(ANOTHER_CLOSES_AN_INCIDENT, !context.actor().is(state.ledInBy()), "");
        context.require(INCIDENT_IS_OPEN, state.stage() == IncidentStage.OPEN, "");
        return new IncidentClosed(command.incidentId(), context.now(), command.measures());
    }
}
