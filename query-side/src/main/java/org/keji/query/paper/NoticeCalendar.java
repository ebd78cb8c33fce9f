package org.keji.query.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import org.keji.query.icalendar.CalendarFile;

/**
 * The visit notice for the calendars of those it goes to (PE-05). It keeps its UID, and bears the time at which it was
 * sent; a visit that does not take place after all stays as cancelled.
 *
 * @param id of the permit
 * @param version of the permit, which tells a calendar which of two is newer
 * @param isOn whether the visit takes place, or took place
 */
public record NoticeCalendar(NoticePaper notice, String id, long version, boolean isOn) {

    private static final String PRODUCT = "-//Keji//Visitors//EN";
    private static final Duration AROUND = Duration.ofDays(1);

    public String text() {
        Occasion occasion = notice.occasion();
        CalendarFile file = new CalendarFile(
                PRODUCT,
                occasion.zone(),
                occasion.from().minus(AROUND),
                occasion.until().plus(AROUND));
        Instant sent = notice.sentAt().truncatedTo(ChronoUnit.SECONDS);
        return file.of(List.of(new VEvent(new PropertyList(List.of(
                new Uid(id + "@keji"),
                new DtStamp(sent),
                new Sequence(Math.toIntExact(version)),
                new Status(isOn ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED),
                new Summary(CalendarFile.plain("参观 Visit · " + occasion.organisation())),
                new Description(CalendarFile.plain(description(occasion))),
                new Location(CalendarFile.plain(place(occasion))),
                file.start(LocalDateTime.ofInstant(occasion.from(), occasion.zone())),
                file.end(LocalDateTime.ofInstant(occasion.until(), occasion.zone())))))));
    }

    private String place(Occasion occasion) {
        String room = notice.reception().room();
        return room.isEmpty() ? occasion.area() : room;
    }

    private String description(Occasion occasion) {
        return String.join(
                "\n",
                occasion.number(),
                "类别 Kind: " + occasion.kind(),
                "人数 Visitors: " + notice.visitors(),
                "路线 Route: " + String.join(" → ", occasion.route()),
                "接待 Served: " + notice.reception().words(),
                "陪同 Escort: " + notice.reception().escort(),
                "接待人 Host: " + occasion.host());
    }
}
