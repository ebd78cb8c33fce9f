package org.keji.query.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;
import static org.keji.query.visit.Round.visit;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Scope;
import org.keji.query.readmodel.InPlace;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.visit.VisitCalendar.Appointment;

/** What is written as a calendar is read back by the library, and says what the rows say. */
class VisitCalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final VisitCalendar MAY =
            new VisitCalendar(SHANGHAI, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    private static final String HARBOUR = "海港货运; 有限公司, 厦门\\\\角\n第二行";

    private final TestDatabase database = InPlace.written(
            new VisitProjection().visitHistory(),
            new Round()
                    .registered(1, "ann", 0)
                    .opened("ann", 1)
                    .planned("ann", 1, 1, 1, 10)
                    .planned("ann", 2, 2, 1, 12)
                    .planned("ann", 3, 1, 1, 40)
                    .moved("ann", 2, 2, 9)
                    .planned("ann", 4, 1, 3, 14)
                    .postponed("ann", 4, 4)
                    .opened("bo", 2)
                    .planned("bo", 5, 3, 2, 12)
                    .events());

    private List<Appointment> appointments(String who) throws Exception {
        Reach reach = new Reach(Actor.person(who, Set.of(), "Freight"), Scope.OWN);
        try (Connection connection = database.admin().getConnection()) {
            return CalendarStore.of(using(connection, SQLDialect.POSTGRES), Moment.NOW, reach, who, MAY, 100);
        }
    }

    private List<Appointment> named(String customer) throws Exception {
        return appointments("ann").stream()
                .map(one -> new Appointment(one.visit(), customer, one.changedAt()))
                .toList();
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static @Nullable String value(VEvent event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse(null);
    }

    @Test
    void oneSeesOnesOwnVisitsOfTheDaysAskedForInTheirOrder() throws Exception {
        assertThat(appointments("ann"))
                .extracting(one -> one.visit().visitId())
                .containsExactly(visit(2).value(), visit(1).value(), visit(4).value());
        assertThat(appointments("cai")).isEmpty();
    }

    @Test
    void whatIsReadBackIsWhatTheRowsSay() throws Exception {
        List<Appointment> written = named(HARBOUR);
        List<VEvent> events = events(read(MAY.of(written)));
        assertThat(events).hasSize(3);
        for (int i = 0; i < events.size(); i++) {
            VisitRow row = written.get(i).visit();
            assertThat(value(events.get(i), Property.UID)).isEqualTo(row.visitId() + "@keji");
            assertThat(value(events.get(i), Property.SEQUENCE)).isEqualTo(String.valueOf(row.version()));
            assertThat(value(events.get(i), Property.SUMMARY)).endsWith(" · " + HARBOUR);
            assertThat(value(events.get(i), Property.DESCRIPTION)).isEqualTo("A date\n- List");
            assertThat(value(events.get(i), Property.LOCATION))
                    .isEqualTo(row.terms().territory());
        }
        assertThat(events)
                .extracting(event -> value(event, Property.STATUS))
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
    }

    @Test
    void aTimeIsThatOfTheHouseAndADayIsWholeWhereNoneWasSaid() throws Exception {
        String text = MAY.of(appointments("ann"));
        assertThat(text)
                .contains("\r\nDTSTART;VALUE=DATE:20260510\r\nDTEND;VALUE=DATE:20260511\r\n")
                .contains("\r\nDTSTART;TZID=Asia/Shanghai:20260511T093000\r\n")
                .contains("\r\nDTEND;TZID=Asia/Shanghai:20260511T110000\r\n")
                .contains("\r\nTZID:Asia/Shanghai\r\n")
                .contains("\r\nTZOFFSETTO:+0800\r\n");
        assertThat(events(read(text)).getFirst().<Property>getProperty(Property.SUMMARY))
                .hasValueSatisfying(summary -> assertThat(summary.getValue()).startsWith("2. Renewal"));
    }

    /** Where it was the newest of a visit that was recorded, whatever happened to others. */
    @Test
    void theSameVisitsAreTheSameTextAndAChangeIsAnother() throws Exception {
        List<Appointment> before = appointments("ann");
        assertThat(MAY.of(appointments("ann"))).isEqualTo(MAY.of(before));
        assertThat(before)
                .extracting(one -> Math.floorMod(one.changedAt().getEpochSecond(), 60L))
                .as("the second is the position of the newest event")
                .containsExactly(6L, 3L, 8L);
        assertThat(MAY.of(before)).contains("\r\nLAST-MODIFIED:20290125T000006Z\r\n");
    }

    /** A person is a customer whose name nobody reads in a calendar. */
    @Test
    void ofAPersonNothingIsTold() throws Exception {
        assertThat(events(read(MAY.of(appointments("ann")))))
                .extracting(event -> value(event, Property.SUMMARY))
                .containsExactly(
                        "2. Renewal · " + visit(2).value(),
                        "Renewal · " + visit(1).value(),
                        "Renewal · " + visit(4).value());
    }

    @Test
    void longLinesAreFoldedByOctetsAndNeverWithinACharacter() throws Exception {
        String text = MAY.of(named("厦门海港国际货运代理有限公司思明区分公司𠀀𠀁𠀂".repeat(5)));
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .anySatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(71));
        assertThat(text).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(value(events(read(text)).getFirst(), Property.SUMMARY)).contains("𠀂厦门");
    }

    @Test
    void whatIsNoTextBreaksNoLine() throws Exception {
        String text = MAY.of(named("Pier\rSix\u2028and\u0007Seven\tEight"));
        assertThat(value(events(read(text)).getFirst(), Property.SUMMARY))
                .endsWith(String.join("\n", "Pier", "Six", "and Seven Eight"));
    }

    /** In a zone that changes its clocks, both sides of the change are told. */
    @Test
    void aZoneTellsItsChanges() throws Exception {
        VisitCalendar year =
                new VisitCalendar(ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        String text = year.of(List.of());
        assertThat(text)
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n")
                .contains("BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n");
        assertThat(events(read(text))).isEmpty();
    }
}
