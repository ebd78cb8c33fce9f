package org.keji.kernel.forum;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * January to June, or July to December (VP-11). It is written as {@code 2026-H1}.
 *
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-H([12])");

    /** @throws IllegalArgumentException if there is no such half */
    public HalfYear {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("A year has two halves");
        }
    }

    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JUNE) <= 0 ? 1 : 2);
    }

    /** @throws IllegalArgumentException if the text is no half-year */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HalfYear parse(String written) {
        Matcher half = WRITTEN.matcher(written);
        if (!half.matches()) {
            throw new IllegalArgumentException("No half-year");
        }
        return new HalfYear(Integer.parseInt(half.group(1)), Integer.parseInt(half.group(2)));
    }

    public HalfYear next() {
        return half == 1 ? new HalfYear(year, 2) : new HalfYear(year + 1, 1);
    }

    /** The last day of it. */
    public LocalDate end() {
        return half == 1 ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }

    @Override
    public int compareTo(HalfYear other) {
        return end().compareTo(other.end());
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return "%04d-H%d".formatted(year, half);
    }

    @Override
    public String toString() {
        return code();
    }
}
