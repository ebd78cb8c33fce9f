package org.keji.command.incident;

import static org.keji.command.incident.IncidentRule.*;
import static org.keji.command.incident.IncidentVocabulary.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.GAO;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.incident.IncidentKind.OTHER;
import static org.keji.kernel.incident.IncidentKind.OUT_OF_SCOPE;
import static org.keji.kernel.incident.IncidentKind.PHOTOGRAPHED;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.incident.IncidentState.Known;
import org.keji.command.incident.IncidentState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.command.spec.Table;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.incident.IncidentEvent;

/** Every example of an incident with visitors. */
public final class IncidentExamples implements Examples {

    static final List<Example> RECORDS = List.of(
            example("PE-06", "The front desk records that an account manager led visitors in without approval")
                    .shows(
                            WHO_LED_THEM_IN_IS_NAMED,
                            ANOTHER_RECORDS_AN_INCIDENT,
                            WHO_LED_THEM_IN_HAS_A_DEPARTMENT,
                            INCIDENT_LIES_IN_THE_PAST)
                    .when(recordLedIn(LIN))
                    .then(ledIn(GAO, LIN, MONDAY)),
            example("PE-06", "What was on Saturday is recorded on Monday")
                    .shows(INCIDENT_LIES_IN_THE_PAST)
                    .when(recordLedIn(CHEN).by(ZHAO).dated(SATURDAY))
                    .then(ledIn(ZHAO, CHEN, SATURDAY)),
            example("PE-06", "What will happen in a moment is no incident yet")
                    .when(recordLedIn(LIN).dated("2026-05-04T02:00:00.000001Z"))
                    .refusedBy(INCIDENT_LIES_IN_THE_PAST),
            example("PE-06", "Nobody is led in by nobody")
                    .when(recordLedIn(null))
                    .refusedBy(WHO_LED_THEM_IN_IS_NAMED),
            example("PE-06", "Who led visitors in is of a department")
                    .when(recordLedIn(LIN, null))
                    .refusedBy(WHO_LED_THEM_IN_HAS_A_DEPARTMENT),
            example("SOD", "A service manager does not record that they led visitors in themselves")
                    .when(recordLedIn(WANG).by(WANG))
                    .refusedBy(ANOTHER_RECORDS_AN_INCIDENT),
            example("PE-10", "Visitors who strayed from their route were led by nobody, and it concerns who records it")
                    .shows(WHO_LED_THEM_IN_IS_NAMED)
                    .when(record(OUT_OF_SCOPE))
                    .then(happened(GAO, OUT_OF_SCOPE)),
            example("PE-08", "A visitor took pictures without consent")
                    .when(record(PHOTOGRAPHED).by(ZHAO))
                    .then(happened(ZHAO, PHOTOGRAPHED)),
            example("PE-06", "Recording the same incident twice records it once")
                    .given(happened(GAO, OTHER))
                    .when(record(OTHER).at(TUESDAY))
                    .meetsItself());

    static final List<Example> CLOSURES = List.of(
            example("PE-06", "The service manager closes it by what was done")
                    .shows(INCIDENT_IS_OPEN, ANOTHER_CLOSES_AN_INCIDENT)
                    .given(ledIn(GAO, LIN, MONDAY))
                    .when(close())
                    .then(closed(TUESDAY)),
            example("PE-06", "What nobody was led into is closed as well")
                    .shows(ANOTHER_CLOSES_AN_INCIDENT)
                    .given(happened(WANG, OTHER))
                    .when(close())
                    .then(closed(TUESDAY)),
            example("SOD", "A service manager who led visitors in does not close the incident")
                    .given(ledIn(GAO, WANG, MONDAY))
                    .when(close())
                    .refusedBy(ANOTHER_CLOSES_AN_INCIDENT),
            example("PE-06", "An incident is closed once and for all")
                    .given(ledIn(GAO, LIN, MONDAY), closed(TUESDAY))
                    .when(close().at(WEDNESDAY))
                    .refusedBy(INCIDENT_IS_OPEN));

    static final List<Example> ALL = Stream.of(RECORDS, CLOSURES, Table.ofNothing("PE-06", close()))
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return VisitorIncident.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return switch (fold(history)) {
            case NotThere _ -> "nothing yet";
            case Known known -> known.stage().code();
        };
    }

    static IncidentState fold(List<DomainEvent> history) {
        IncidentState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((IncidentEvent) event);
        }
        return state;
    }
}
