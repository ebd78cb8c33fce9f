package org.keji.kernel.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keji.kernel.rule.Sentence;

/** How many hosts so many guests have at most, written as {@code 1-5 3, 6-10 5} (HO-04). */
record HostBands() implements ParameterType {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,2})-([1-9]\\d{0,2}) ([1-9]\\d{0,2})");

    /** From so many guests to so many there are at most so many hosts. */
    private record Band(int from, int until, int hosts) {}

    /** Without end where no band has the number of guests. */
    static int of(String value, int guests) {
        return bands(value).stream()
                .filter(band -> band.from() <= guests && guests <= band.until())
                .map(Band::hosts)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Empty where the text is no bands in order. */
    private static List<Band> bands(String value) {
        List<Band> bands = new ArrayList<>();
        int next = 1;
        for (String part : value.split(", ", -1)) {
            Matcher words = FORM.matcher(part);
            if (!words.matches()) {
                return List.of();
            }
            Band band = new Band(number(words, 1), number(words, 2), number(words, 3));
            if (band.from() != next || band.until() < band.from()) {
                return List.of();
            }
            bands.add(band);
            next = band.until() + 1;
        }
        return bands;
    }

    private static int number(Matcher words, int group) {
        return Integer.parseInt(words.group(group));
    }

    @Override
    public String unit() {
        return "hosts for so many guests";
    }

    @Override
    public String range() {
        return "such as 1-5 3, 6-10 5: bands from 1 on without gaps; beyond them there is no such limit";
    }

    @Override
    public boolean allows(String value) {
        return !bands(value).isEmpty();
    }

    @Override
    public Sentence words(String value) {
        return new Sentence(
                said(value, ", ", "%d to %d guests at most %d hosts"), said(value, "、", "%d至%d位客人不超过%d人陪同"));
    }

    private static String said(String value, String between, String form) {
        return bands(value).stream()
                .map(band -> form.formatted(band.from(), band.until(), band.hosts()))
                .collect(Collectors.joining(between));
    }
}
