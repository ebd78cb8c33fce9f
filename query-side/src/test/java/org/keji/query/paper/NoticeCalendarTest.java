package org.keji.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The notice as calendars read it. */
class NoticeCalendarTest {

    private static String text(boolean isOn) {
        return new NoticeCalendar(Printout.notice(), "permit-1", 7, isOn).text();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void theVisitStandsInTheCalendarOfWhomeverItConcerns() throws Exception {
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(text(true))).getComponents(Component.VEVENT);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(value(event, Property.UID)).isEqualTo("permit-1@keji");
            assertThat(value(event, Property.SEQUENCE)).isEqualTo("7");
            assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
            assertThat(value(event, Property.SUMMARY)).contains("厦门海港货运有限公司");
            assertThat(value(event, Property.LOCATION)).isEqualTo("第二会议室");
            assertThat(value(event, Property.DESCRIPTION)).contains("V2026-7K3QX9ZB2M", "南门 → 展厅");
        });
        assertThat(text(true))
                .contains("DTSTART;TZID=Asia/Shanghai:20260601T090000", "DTEND;TZID=Asia/Shanghai:20260601T170000");
    }

    @Test
    void whatDoesNotTakePlaceStaysAsCancelledAndTheSameIsWrittenTheSame() {
        assertThat(text(false)).contains("STATUS:CANCELLED").isEqualTo(text(false));
    }
}
