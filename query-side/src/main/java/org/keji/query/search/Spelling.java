package org.keji.query.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the spellings of a person's name, telephone number and e-mail address have in common. */
final class Spelling {

    private static final int SHORTEST_NUMBER = 5;
    private static final int LONGEST_INSIDE_A_COUNTRY = 11;
    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}/,;、|]+");

    /** Between the numbers of a place and of a line; after a whole number it is followed by another. */
    private static final Pattern SLASH_INSIDE = Pattern.compile("(?<![0-9 -]{8})/");

    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    /** Country calling codes of one and two digits; all others have three (ITU-T E.164). */
    private static final Pattern COUNTRY =
            Pattern.compile("^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\\d{3})0?(\\d+)$");

    private Spelling() {}

    /**
     * The parts of a name: pairs of neighbouring characters of each of its words, and words of one character. Case,
     * width, blanks between Chinese characters, punctuation and the order of words make no difference.
     */
    static Set<String> nameParts(String name) {
        Set<String> parts = new TreeSet<>();
        Words.runs(Words.withoutIdleBlanks(name))
                .map(MatchResult::group)
                .map(Words::pairs)
                .forEach(parts::addAll);
        return parts;
    }

    /**
     * The readings of a telephone number, as digits, with a plus sign where the country is among them. A number written
     * with its country, by a plus sign, two leading zeros, or more digits than there are inside a country, is read with
     * it and without; one that begins with a zero is read without it; any other may be either. Two spellings mean the
     * same number if they share a reading. Several numbers in one field are told apart by letters, comma, semicolon, or
     * a slash after a whole number; what is shorter than five digits, such as an extension, is no number.
     */
    static Set<String> phoneReadings(String phone) {
        Set<String> readings = new TreeSet<>();
        String numbers = SLASH_INSIDE
                .matcher(Normalizer.normalize(phone, Normalizer.Form.NFKC))
                .replaceAll("");
        NUMBER.matcher(numbers).results().map(MatchResult::group).forEach(number -> addReadings(readings, number));
        return readings;
    }

    private static void addReadings(Set<String> readings, String number) {
        String digits = NOT_A_DIGIT.matcher(number).replaceAll("");
        String significant = LEADING_ZEROS.matcher(digits).replaceFirst("");
        if (significant.length() < SHORTEST_NUMBER) {
            return;
        }
        boolean isWhole = digits.equals(significant);
        boolean withCountry = number.contains("+")
                || digits.startsWith("00")
                || isWhole && digits.length() > LONGEST_INSIDE_A_COUNTRY;
        Matcher parts = COUNTRY.matcher(significant);
        if (withCountry && parts.matches()) {
            readings.add("+" + parts.group(1) + parts.group(2));
            readings.add(parts.group(2));
        } else {
            readings.add(significant);
            if (isWhole) {
                readings.add("+" + significant);
            }
        }
    }

    /** An e-mail address without blanks around it, in lower case; empty if there is nothing. */
    static String email(String email) {
        return Normalizer.normalize(email, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
