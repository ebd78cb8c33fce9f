package org.keji.query.icalendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Version;
import org.springframework.http.MediaType;

/**
 * A calendar as it is written, the same to the letter for the same events.
 *
 * @param product what made it, in the form of RFC 5545
 * @param zone of the house, in which its events begin
 * @param from before any of its events begins
 * @param until after the last one ends
 */
public record CalendarFile(String product, ZoneId zone, Instant from, Instant until) {

    public static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    public String of(List<VEvent> events) {
        List<CalendarComponent> all = new ArrayList<>();
        all.add(ZoneOfCalendar.of(zone, from, until));
        all.addAll(events);
        Calendar calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId(product),
                        new Version(new ParameterList(), Version.VALUE_2_0),
                        new CalScale(CalScale.VALUE_GREGORIAN),
                        new Method(Method.VALUE_PUBLISH))),
                new ComponentList<>(all));
        StringWriter text = new StringWriter();
        try {
            // It breaks lines by characters; they are broken by octets afterwards.
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString());
    }

    /** When an event begins, by the clock of the house. */
    public DtStart<LocalDateTime> start(LocalDateTime at) {
        return new DtStart<>(here(), ZoneOfCalendar.LOCAL.format(at));
    }

    /** When an event ends, by the clock of the house. */
    public DtEnd<LocalDateTime> end(LocalDateTime at) {
        return new DtEnd<>(here(), ZoneOfCalendar.LOCAL.format(at));
    }

    private ParameterList here() {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }

    /** A calendar knows one end of a line, and no other character that is none. */
    public static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n]]", " ");
    }
}
