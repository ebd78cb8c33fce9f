package org.keji.kernel.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keji.kernel.actor.Role;
import org.keji.kernel.rule.Sentence;

/** What values a parameter of a policy book can have. Values are text, so that a book reads as it was written. */
public sealed interface ParameterType
        permits ParameterType.Span,
                ParameterType.Quantity,
                ParameterType.Zone,
                ParameterType.Hours,
                ParameterType.Roles,
                ParameterType.Share,
                ParameterType.Switch,
                Departments,
                Efforts,
                Escorts,
                Functions,
                HostBands,
                MealBudgets,
                MealCaps,
                Outlets,
                Paces,
                Phone,
                Rooms,
                Schemes,
                Standings,
                Wording {

    /** In what the value is measured. */
    String unit();

    /** The values it can have, in words. */
    String range();

    boolean allows(String value);

    /** The value as people say it. */
    Sentence words(String value);

    /** A length of time, both ends included. */
    record Span(Duration least, Duration most) implements ParameterType {

        @Override
        public String unit() {
            return "ISO 8601 duration";
        }

        @Override
        public String range() {
            return least + " to " + most;
        }

        @Override
        public boolean allows(String value) {
            try {
                Duration span = Duration.parse(value);
                return span.compareTo(least) >= 0 && span.compareTo(most) <= 0;
            } catch (DateTimeException none) {
                return false;
            }
        }

        @Override
        public Sentence words(String value) {
            return SpanWords.of(Duration.parse(value));
        }
    }

    /** A number, both ends included. */
    record Quantity(BigDecimal least, BigDecimal most, int decimals) implements ParameterType {

        private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,8})(\\.\\d{1,9})?");

        Quantity(String least, String most, int decimals) {
            this(new BigDecimal(least), new BigDecimal(most), decimals);
        }

        @Override
        public String unit() {
            return decimals == 0 ? "whole number" : "number of at most %d decimals".formatted(decimals);
        }

        @Override
        public String range() {
            return least + " to " + most;
        }

        @Override
        public boolean allows(String value) {
            if (!FORM.matcher(value).matches()) {
                return false;
            }
            BigDecimal number = new BigDecimal(value);
            return number.scale() <= decimals && number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        }

        @Override
        public Sentence words(String value) {
            return new Sentence(value, value);
        }
    }

    /** A time zone of the IANA database. */
    record Zone() implements ParameterType {

        @Override
        public String unit() {
            return "time zone";
        }

        @Override
        public String range() {
            return "names of the IANA database";
        }

        @Override
        public boolean allows(String value) {
            return ZoneId.getAvailableZoneIds().contains(value);
        }

        @Override
        public Sentence words(String value) {
            return new Sentence(value, value);
        }
    }

    /** Days of the week and times of the day, written as {@code MON-FRI 09:00-18:00}. */
    record Hours() implements ParameterType {

        @Override
        public String unit() {
            return "days of the week and times of the day";
        }

        @Override
        public String range() {
            return "such as MON-FRI 09:00-18:00; days from MON to SUN, times from 00:00 to 23:59";
        }

        @Override
        public boolean allows(String value) {
            return WorkingHours.find(value).isPresent();
        }

        @Override
        public Sentence words(String value) {
            return WorkingHours.parse(value).words();
        }
    }

    /** One role or several, by their codes, with a space between them. */
    record Roles() implements ParameterType {

        @Override
        public String unit() {
            return "codes of roles";
        }

        @Override
        public String range() {
            return "one or more of: "
                    + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "));
        }

        @Override
        public boolean allows(String value) {
            String[] codes = value.split(" ", -1);
            return Arrays.stream(codes).allMatch(code -> Role.ofCode(code).isPresent())
                    && Arrays.stream(codes).distinct().count() == codes.length;
        }

        @Override
        public Sentence words(String value) {
            return new Sentence(
                    value.replace(" ", ", ").replace('-', ' '),
                    Arrays.stream(value.split(" "))
                            .map(code -> Role.ofCode(code).map(Role::chinese).orElse(code))
                            .collect(Collectors.joining("、")));
        }
    }

    /** A share of a whole, 0 to 100, to the hundredth. */
    record Share() implements ParameterType {

        private static final Pattern FORM = Pattern.compile("(100(\\.0{1,2})?|\\d{1,2}(\\.\\d{1,2})?)");

        @Override
        public String unit() {
            return "percent";
        }

        @Override
        public String range() {
            return "0 to 100";
        }

        @Override
        public boolean allows(String value) {
            return FORM.matcher(value).matches();
        }

        @Override
        public Sentence words(String value) {
            return new Sentence(value + " %", value + "%");
        }
    }

    /** Yes or no. */
    record Switch() implements ParameterType {

        @Override
        public String unit() {
            return "yes or no";
        }

        @Override
        public String range() {
            return "yes, no";
        }

        @Override
        public boolean allows(String value) {
            return value.equals("yes") || value.equals("no");
        }

        @Override
        public Sentence words(String value) {
            return new Sentence(value, value.equals("yes") ? "是" : "否");
        }
    }
}
