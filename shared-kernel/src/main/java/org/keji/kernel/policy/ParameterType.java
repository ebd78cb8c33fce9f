package org.keji.kernel.policy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.keji.kernel.actor.Role;
import org.keji.kernel.rule.Sentence;

/** What values a parameter of a policy book can have. Values are text, so that a book reads as it was written. */
public sealed interface ParameterType {

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
