package org.keji.query.icalendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The zone of the house as a calendar tells it: by the same rules by which the house counts its hours. */
final class ZoneOfCalendar {

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** Before any visit there ever was. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneOfCalendar() {}

    /** What holds at the first of these moments, and every change up to the other. */
    static VTimeZone of(ZoneId zone, Instant from, Instant until) {
        ZoneRules rules = zone.getRules();
        ZoneOffset first = rules.getOffset(from);
        ComponentList<Observance> observances =
                new ComponentList<>(List.of(observance(rules.isDaylightSavings(from), ALWAYS, first, first)));
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && change.getInstant().isBefore(until)) {
            observances = observances.add(observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), observances);
    }

    private static Observance observance(boolean daylight, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        PropertyList told = new PropertyList(List.of(
                new DtStart<LocalDateTime>(new ParameterList(), LOCAL.format(at)),
                new TzOffsetFrom(before),
                new TzOffsetTo(after)));
        return daylight ? new Daylight(told) : new Standard(told);
    }
}
