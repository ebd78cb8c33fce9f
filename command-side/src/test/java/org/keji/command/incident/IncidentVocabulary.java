package org.keji.command.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.incident.IncidentCommand.CloseIncident;
import org.keji.command.incident.IncidentCommand.RecordIncident;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.identity.IncidentId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.incident.IncidentEvent.IncidentClosed;
import org.keji.kernel.incident.IncidentEvent.IncidentRecorded;
import org.keji.kernel.incident.IncidentKind;
import org.keji.kernel.personal.Personal;

/** The words in which examples speak of an incident with visitors. */
final class IncidentVocabulary {

    static final IncidentId ID = IncidentId.of(UUID.fromString("3a1c7c52-9c38-4d0c-8e0a-0f6b4d1f9a11"));
    static final String SATURDAY = "2026-05-02T02:00:00Z";
    static final String MONDAY = "2026-05-04T02:00:00Z";
    static final String TUESDAY = "2026-05-05T02:00:00Z";
    static final String WEDNESDAY = "2026-05-06T02:00:00Z";
    static final String LEADERS = "Customer service";
    private static final VisitorPermitId PERMIT =
            VisitorPermitId.of(UUID.fromString("5b1c7c52-9c38-4d0c-8e0a-0f6b4d1f9a11"));
    private static final String HALL = "Hall 2";
    private static final int VISITORS = 3;
    private static final String MEASURES = "The hall was searched";

    private IncidentVocabulary() {}

    /** Visitors without a permit who were led in by somebody of the department. */
    static Fact ledIn(Person by, Person leader, String on) {
        return new Fact(
                "%s recorded that on %s %s led %d visitors in without approval"
                        .formatted(by.words(), Moments.words(Moments.at(on)), leader.words(), VISITORS),
                new IncidentRecorded(
                        ID,
                        Moments.at(on),
                        IncidentKind.LED_IN,
                        HALL,
                        null,
                        VISITORS,
                        leader.actor().subject(),
                        told(),
                        LEADERS,
                        by.actor().subject()));
    }

    /** Visitors with a permit who did what they may not, by themselves. */
    static Fact happened(Person by, IncidentKind kind) {
        return new Fact(
                "%s recorded an incident (%s) with %d visitors".formatted(by.words(), kind.code(), VISITORS),
                new IncidentRecorded(
                        ID,
                        Moments.at(MONDAY),
                        kind,
                        HALL,
                        PERMIT,
                        VISITORS,
                        null,
                        told(),
                        by.actor().department(),
                        by.actor().subject()));
    }

    static Fact closed(String at) {
        return new Fact(
                "it was closed on %s, for “%s”".formatted(Moments.words(Moments.at(at)), MEASURES),
                new IncidentClosed(ID, Moments.at(at), MEASURES));
    }

    static Wish recordLedIn(@Nullable Person leader) {
        return recordLedIn(leader, LEADERS);
    }

    static Wish recordLedIn(@Nullable Person leader, @Nullable String department) {
        String who = leader == null ? "somebody" : leader.words();
        String whose = department == null ? "" : " of " + department;
        String subject = leader == null ? null : leader.actor().subject();
        return wish(
                Cast.GAO,
                "records that %s%s led visitors in without approval".formatted(who, whose),
                new RecordIncident(ID, IncidentKind.LED_IN, HALL, null, VISITORS, subject, department, told()),
                MONDAY);
    }

    static Wish record(IncidentKind kind) {
        return wish(
                Cast.GAO,
                "records an incident (%s) with visitors".formatted(kind.code()),
                new RecordIncident(ID, kind, HALL, PERMIT, VISITORS, null, null, told()),
                MONDAY);
    }

    static Wish close() {
        return wish(Cast.WANG, "closes it, for “%s”".formatted(MEASURES), new CloseIncident(ID, MEASURES), TUESDAY);
    }

    private static Personal<String> told() {
        return Personal.of(ID.person(), "They looked at the presses");
    }

    private static Wish wish(Person by, String words, IncidentCommand command, String at) {
        Instant moment = Moments.at(at);
        return new Wish(words, "which was on", command, by, moment, moment, null);
    }
}
