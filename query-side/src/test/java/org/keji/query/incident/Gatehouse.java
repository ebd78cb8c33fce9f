package org.keji.query.incident;

import static org.keji.query.purchase.Trade.midnight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.IncidentId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.incident.IncidentEvent.IncidentClosed;
import org.keji.kernel.incident.IncidentEvent.IncidentRecorded;
import org.keji.kernel.incident.IncidentKind;
import org.keji.kernel.personal.Envelope;
import org.keji.kernel.personal.Personal;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.Recorded;

/** Incidents told event by event; days count from 1 May 2026, in UTC. */
final class Gatehouse {

    static final VisitorPermitId PERMIT = VisitorPermitId.of(new UUID(9, 1));

    private final Trade trade = new Trade();

    static IncidentId incident(int number) {
        return IncidentId.of(new UUID(8, number));
    }

    List<Recorded> events() {
        return trade.events();
    }

    /** Visitors without a permit who were led in by somebody. */
    Gatehouse ledIn(int incident, int day, String leader, String by) {
        return recorded(incident, day, IncidentKind.LED_IN, null, leader, by);
    }

    /** Visitors with the permit who did what they may not. */
    Gatehouse happened(int incident, int day, IncidentKind kind, String by) {
        return recorded(incident, day, kind, PERMIT, null, by);
    }

    private Gatehouse recorded(
            int incident,
            int day,
            IncidentKind kind,
            @Nullable VisitorPermitId permit,
            @Nullable String leader,
            String by) {
        IncidentId id = incident(incident);
        return then(new IncidentRecorded(
                id,
                midnight(day),
                kind,
                "Hall " + incident,
                permit,
                2,
                leader,
                Personal.sealed(new Envelope(id.person().value(), new UUID(5, incident), "account", new byte[] {1})),
                "Freight",
                by));
    }

    Gatehouse closed(int incident, int day) {
        return then(new IncidentClosed(incident(incident), midnight(day), "Searched"));
    }

    private Gatehouse then(DomainEvent event) {
        trade.then(event);
        return this;
    }
}
