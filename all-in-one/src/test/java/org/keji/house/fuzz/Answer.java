package org.keji.house.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer as it came over the wire.
 *
 * @param status 0 if what came is no HTTP at all
 */
record Answer(int status, Map<String, String> headers, String body) {

    private static final Pattern PROBLEM =
            Pattern.compile("\\{\"type\":.*\"status\":([45]\\d\\d),.*}\\s*", Pattern.DOTALL);

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    boolean isDone() {
        return status >= 200 && status < 300;
    }

    boolean isProblem() {
        return header("content-type").startsWith("application/problem+json");
    }

    /** All answers that came over one connection, one after another. */
    static List<Answer> all(byte[] heard, boolean withoutBodies) {
        ByteArrayInputStream in = new ByteArrayInputStream(heard);
        List<Answer> answers = new ArrayList<>();
        while (in.available() > 0) {
            answers.add(next(in, withoutBodies));
        }
        return answers;
    }

    private static Answer next(ByteArrayInputStream in, boolean withoutBody) {
        String first = line(in);
        if (!first.matches("HTTP/1\\.1 [1-5]\\d\\d ?.*")) {
            return old(first + "\n" + text(in.readAllBytes()));
        }
        int status = Integer.parseInt(first.substring(9, 12));
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = Math.max(0, line.indexOf(':'));
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
        boolean hasNone = withoutBody || status < 200 || status == 204 || status == 304;
        return new Answer(status, headers, hasNone ? "" : body(in, headers));
    }

    /** In HTTP/0.9, which has neither status nor fields, a problem is known by its body. */
    private static Answer old(String body) {
        Matcher status = PROBLEM.matcher(body);
        return status.matches()
                ? new Answer(
                        Integer.parseInt(status.group(1)), Map.of("content-type", "application/problem+json"), body)
                : new Answer(0, Map.of(), body);
    }

    private static String body(ByteArrayInputStream in, Map<String, String> headers) {
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            StringBuilder body = new StringBuilder();
            for (int size = size(in); size > 0; size = size(in)) {
                body.append(text(some(in, size)));
                line(in);
            }
            line(in);
            return body.toString();
        }
        return headers.containsKey("content-length")
                ? text(some(in, Integer.parseInt(headers.get("content-length"))))
                : text(in.readAllBytes());
    }

    private static byte[] some(ByteArrayInputStream in, int size) {
        byte[] bytes = new byte[Math.min(size, in.available())];
        in.readNBytes(bytes, 0, bytes.length);
        return bytes;
    }

    private static int size(ByteArrayInputStream in) {
        String size = line(in);
        return size.isEmpty() ? 0 : Integer.parseInt(size, 16);
    }

    private static String line(ByteArrayInputStream in) {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter >= 0 && letter != '\n'; letter = in.read()) {
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
