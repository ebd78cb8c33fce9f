package org.keji.house.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The real complaints of the US Consumer Financial Protection Bureau, read by a few lines of our own, so that what is
 * counted here shares nothing with the import.
 */
public final class PastComplaints {

    private static final Path FILE = Path.of("..", "..", "shared", "data", "complaints", "cfpb-2013-07.csv");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/uuuu");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private PastComplaints() {}

    /** A row as far as it is counted. */
    public record Row(Instant received, Instant sent, String product, String channel, String timely, String disputed) {

        public boolean isPossible() {
            return !sent.isBefore(received);
        }

        public boolean inTime() {
            return !sent.isAfter(received.plusSeconds(24 * 3600));
        }
    }

    /** The file; skips the test where it is absent, but fails in CI. */
    public static byte[] file() {
        boolean there = Files.exists(FILE);
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(there, "In CI the real data must be there: " + FILE);
        }
        assumeTrue(there, "Skipped: the real data are not beside this checkout: " + FILE);
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<String> lines = new String(file(), StandardCharsets.UTF_8).lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            rows.add(new Row(
                    day(fields.get(0)),
                    day(fields.get(10)),
                    fields.get(1),
                    fields.get(9),
                    fields.get(12),
                    fields.get(13)));
        }
        return rows;
    }

    private static Instant day(String text) {
        return LocalDate.parse(text, DAY).atStartOfDay(ZONE).toInstant();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
