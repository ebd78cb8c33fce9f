package org.keji.query.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;
import org.keji.kernel.visit.VisitStage;
import org.keji.query.icalendar.CalendarFile;

/**
 * Visits as a calendar of RFC 5545, the same to the letter as long as nothing about them changes. A visit has one UID
 * for ever; what was called off stays as cancelled, so that it vanishes from calendars that know it.
 *
 * @param zone of the house, in which visits begin
 */
record VisitCalendar(ZoneId zone, LocalDate from, LocalDate until) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String PRODUCT = "-//Keji//Visits//EN";

    /**
     * A visit with what a calendar tells besides.
     *
     * @param customer what an organisation is called; null for a person
     * @param changedAt when the newest of it was recorded
     */
    record Appointment(VisitRow visit, @Nullable String customer, Instant changedAt) {}

    String of(List<Appointment> appointments) {
        return file().of(appointments.stream().map(this::event).toList());
    }

    private CalendarFile file() {
        // A day more to either side, for a visit may end on the next one, and a day begins early somewhere.
        Instant first = from.minusDays(1).atStartOfDay(zone).toInstant();
        Instant last = until.plusDays(2).atStartOfDay(zone).toInstant();
        return new CalendarFile(PRODUCT, zone, first, last);
    }

    private VEvent event(Appointment appointment) {
        VisitRow visit = appointment.visit();
        Instant changed = appointment.changedAt().truncatedTo(ChronoUnit.SECONDS);
        List<Property> told = new ArrayList<>(List.of(
                new Uid(visit.visitId() + "@keji"),
                new DtStamp(changed),
                new LastModified(changed),
                new Sequence(Math.toIntExact(visit.version())),
                new Status(isOn(visit) ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED),
                new Summary(CalendarFile.plain(summary(appointment))),
                new Description(CalendarFile.plain(description(visit)))));
        told.addAll(times(visit));
        if (visit.terms().territory() != null) {
            told.add(new Location(CalendarFile.plain(visit.terms().territory())));
        }
        return new VEvent(new PropertyList(told));
    }

    private static boolean isOn(VisitRow visit) {
        return switch (Code.find(VisitStage.class, visit.state()).orElseThrow()) {
            case PLANNED, UNDER_WAY, ENDED, REPORTED -> true;
            case MISSED, CANCELLED, POSTPONED, REASSIGNED, REMOVED -> false;
        };
    }

    /** By the clock of the house, or the whole day where no time was said. */
    private List<Property> times(VisitRow visit) {
        LocalDate day = visit.slot().day();
        if (visit.slot().startsAt() == null) {
            ParameterList whole = new ParameterList(List.of(Value.DATE));
            return List.of(
                    new DtStart<LocalDate>(whole, DAY.format(day)),
                    new DtEnd<LocalDate>(whole, DAY.format(day.plusDays(1))));
        }
        LocalDateTime start = day.atTime(LocalTime.parse(visit.slot().startsAt()));
        LocalDateTime end =
                start.atZone(zone).plusMinutes(visit.terms().minutes()).toLocalDateTime();
        return List.of(file().start(start), file().end(end));
    }

    /** Of a customer who is a person nothing is told; where no time was said, the place among those of the day. */
    private static String summary(Appointment appointment) {
        VisitRow visit = appointment.visit();
        String place = visit.slot().startsAt() == null ? visit.slot().placeOfDay() + ". " : "";
        String whose = appointment.customer() == null ? visit.visitId() : appointment.customer();
        return place + visit.terms().purpose() + " · " + whose;
    }

    private static String description(VisitRow visit) {
        Stream<String> items = visit.terms().checkList().stream().map("- "::concat);
        return Stream.concat(Stream.of(visit.terms().goal()), items).collect(Collectors.joining("\n"));
    }
}
