package org.keji.command.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keji.command.calendar.CalendarCommand.CorrectYear;
import org.keji.command.calendar.CalendarCommand.PublishYear;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.kernel.calendar.CalendarEvent.YearCorrected;
import org.keji.kernel.calendar.CalendarEvent.YearPublished;
import org.keji.kernel.calendar.Holiday;
import org.keji.kernel.calendar.YearPlan;
import org.keji.kernel.identity.CalendarId;

/** The words in which examples speak of calendars. */
final class CalendarVocabulary {

    private static final String TUESDAY = "2026-05-05T02:00:00Z";
    private static final String CN = "cn";

    private CalendarVocabulary() {}

    static Holiday off(String name, String from, String until) {
        return new Holiday(name, "节日", LocalDate.parse(from), LocalDate.parse(until));
    }

    /** @param makeUp days that are worked instead */
    static YearPlan plan(List<Holiday> holidays, String... makeUp) {
        return new YearPlan(holidays, Stream.of(makeUp).map(LocalDate::parse).toList(), "the notice");
    }

    private static String words(YearPlan plan) {
        String holidays = plan.holidays().stream()
                .map(holiday -> "%s from %s to %s".formatted(holiday.name(), holiday.from(), holiday.until()))
                .collect(Collectors.joining(", "));
        String worked = plan.makeUpDays().stream().map(LocalDate::toString).collect(Collectors.joining(" and "));
        return (holidays.isEmpty() ? "no holidays" : holidays)
                + (worked.isEmpty() ? "" : ", worked instead on " + worked);
    }

    static Fact published(int year, YearPlan plan) {
        return new Fact(
                "%d was published: %s".formatted(year, words(plan)),
                new YearPublished(CalendarId.of(CN), Moments.at(TUESDAY), CN, year, plan));
    }

    static Fact corrected(int year, YearPlan plan) {
        return new Fact(
                "%d was corrected: %s".formatted(year, words(plan)),
                new YearCorrected(CalendarId.of(CN), Moments.at(TUESDAY), CN, year, plan));
    }

    static Wish publish(int year, YearPlan plan) {
        return wish("publishes %d: %s".formatted(year, words(plan)), PublishYear.of(CN, year, plan));
    }

    static Wish correct(int year, YearPlan plan) {
        return wish("corrects %d: %s".formatted(year, words(plan)), CorrectYear.of(CN, year, plan));
    }

    private static Wish wish(String words, CalendarCommand command) {
        return new Wish(words, "on", command, Cast.WANG, Moments.at(TUESDAY), Moments.at(TUESDAY), null);
    }
}
