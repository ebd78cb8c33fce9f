package org.keji.command.spec;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as the examples write them, in UTC, and as people of the house read them. */
public final class Moments {

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    private static final int FINEST = 6;

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter EXACT = new DateTimeFormatterBuilder()
            .append(TO_THE_MINUTE)
            .appendPattern(":ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, FINEST, true)
            .toFormatter(Locale.ENGLISH);

    private Moments() {}

    public static Instant at(String utc) {
        return Instant.parse(utc);
    }

    /** The moment in the zone of the shipped books: {@code Fri 1 May 2026 16:00}. */
    public static String words(Instant moment) {
        boolean whole = moment.equals(moment.truncatedTo(ChronoUnit.MINUTES));
        return (whole ? TO_THE_MINUTE : EXACT).format(moment.atZone(HOUSE));
    }
}
