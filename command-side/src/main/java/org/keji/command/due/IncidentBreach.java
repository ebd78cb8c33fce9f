package org.keji.command.due;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.command.breach.BreachCommand.ReportBreach;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.BreachId;
import org.keji.kernel.identity.IncidentId;
import org.keji.kernel.incident.IncidentEvent.IncidentRecorded;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Visit;
import org.keji.kernel.personal.Personal;

/**
 * Tells an incident in which staff led visitors in as the supervision group takes a breach: of this rule, by who led
 * them in, in the name of who recorded it, and in words that say how it is treated (PE-06). What was told is opened for
 * that, and sealed again under the key of whom the breach concerns.
 */
final class IncidentBreach {

    /** Stands before what was told of the incident, and alone where that was forgotten. */
    static final String TREATED =
            "Visitors were led in without approval; this is treated as disclosure of trade secrets (PE-06). "
                    + "擅自带入参观者，按商业秘密泄露处理。";

    private final Beginning beginning;
    private final EventJson json;
    private final SealedReader sealed;

    IncidentBreach(Beginning beginning, EventJson json, SealedReader sealed) {
        this.beginning = beginning;
        this.json = json;
        this.sealed = sealed;
    }

    /**
     * @return empty if it was reported already
     * @throws RuntimeException if it cannot be noted or read now; it may be asked again
     */
    Optional<ReportBreach> report(String stream, Actor software) {
        BreachId breach = new IncidentId(stream).breach();
        if (beginning.isThere(breach.value())) {
            return Optional.empty();
        }
        return beginning
                .of(stream, IncidentRecorded.class)
                .flatMap(incident -> report(incident, breach, new Visit(software, "reportBreach", stream)));
    }

    private Optional<ReportBreach> report(IncidentRecorded incident, BreachId breach, Visit visit) {
        return Optional.ofNullable(incident.ledInBy())
                .map(concerned -> new ReportBreach(
                        breach,
                        incident.kind().clause(),
                        concerned,
                        incident.department(),
                        Personal.of(breach.concerned(), account(incident, visit)),
                        incident.recordedBy()));
    }

    private String account(IncidentRecorded incident, Visit visit) {
        @Nullable
        String told = sealed.open(visit, "incident.recorded", json.write(incident.account()), String.class)
                .value();
        String where = "%s\nPlace: %s. Visitors: %d.".formatted(TREATED, incident.place(), incident.visitors());
        return told == null ? where : where + "\n" + told;
    }
}
