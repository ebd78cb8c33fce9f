package org.keji.kernel.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keji.kernel.rule.Sentence;

/**
 * When somebody is there: from one day of the week to another, and from one time of the day to another, both ends
 * included (IN-06). Public holidays are no part of it.
 */
public record WorkingHours(DayOfWeek first, DayOfWeek last, LocalTime opens, LocalTime closes) {

    private static final Pattern FORM =
            Pattern.compile("([A-Z]{3})-([A-Z]{3}) ((?:[01]\\d|2[0-3]):[0-5]\\d)-((?:[01]\\d|2[0-3]):[0-5]\\d)");
    private static final int SHORT = 3;

    /** @throws IllegalArgumentException if the text is no such hours */
    public static WorkingHours parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("Hours read MON-FRI 09:00-18:00"));
    }

    /** The hours as people say them. */
    Sentence words() {
        return new Sentence(
                "%s to %s, %s to %s"
                        .formatted(
                                first.getDisplayName(TextStyle.FULL, Locale.UK),
                                last.getDisplayName(TextStyle.FULL, Locale.UK),
                                opens,
                                closes),
                "%s至%s %s–%s"
                        .formatted(
                                first.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE),
                                last.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE),
                                opens,
                                closes));
    }

    /** Reads {@code MON-FRI 09:00-18:00}; empty if it is none, or ends before it begins. */
    static Optional<WorkingHours> find(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<DayOfWeek> first = day(parts.group(1));
        Optional<DayOfWeek> last = day(parts.group(2));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        LocalTime opens = LocalTime.parse(parts.group(3));
        LocalTime closes = LocalTime.parse(parts.group(4));
        return Optional.of(new WorkingHours(first.get(), last.get(), opens, closes))
                .filter(hours -> hours.first.compareTo(hours.last) <= 0 && hours.opens.isBefore(hours.closes));
    }

    private static Optional<DayOfWeek> day(String code) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().substring(0, SHORT).equals(code))
                .findFirst();
    }

    public boolean contain(Instant moment, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        LocalTime time = local.toLocalTime();
        return includes(local.toLocalDate()) && !time.isBefore(opens) && !time.isAfter(closes);
    }

    /** The next moment after this one at which somebody comes in. */
    public Instant opensAfter(Instant moment, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        while (!includes(day) || !opening(day, zone).isAfter(moment)) {
            day = day.plusDays(1);
        }
        return opening(day, zone);
    }

    /** When people go home on the first working day after the day of this moment. */
    public Instant closesOnTheDayAfter(Instant moment, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment, zone).plusDays(1);
        while (!includes(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(closes).atZone(zone).toInstant();
    }

    private Instant opening(LocalDate day, ZoneId zone) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    /** Whether its day of the week is one of them; public holidays are no part of it. */
    public boolean includes(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.compareTo(first) >= 0 && weekday.compareTo(last) <= 0;
    }
}
