package org.keji.house.fuzz;

import static org.keji.house.fuzz.Raw.harmless;
import static org.keji.house.fuzz.Raw.refused;
import static org.keji.house.fuzz.Sample.BODY;
import static org.keji.house.fuzz.Sample.COMPLAINTS;
import static org.keji.house.fuzz.Sample.PERSON;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Bodies that are no text, no JSON, or JSON that no one can mean. */
final class OddBodies {

    private static final String CARDS = "/api/v1/customers/import";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int DEEP = 100_000;

    private OddBodies() {}

    static List<Raw> all(Sample sample) {
        List<Raw> all = new ArrayList<>(codings(sample));
        Stream.of(endless(), texts(), shapes())
                .forEach(bodies -> bodies.forEach((name, body) -> all.add(refused(name, sample.post(body)))));
        String form = sample.post(COMPLAINTS, "application/x-www-form-urlencoded", "a=%zz&b=" + PERSON, "");
        Stream.of("PUT", "PATCH", "DELETE")
                .map(method -> refused("a form to " + method, form.replaceFirst("POST", method)))
                .forEach(all::add);
        all.add(harmless("a byte order mark", sample.post("\u00ef\u00bb\u00bf" + BODY)));
        all.add(harmless("spaces around", sample.post(" \t\r\n" + BODY + "\n\n")));
        all.add(harmless("a letter of four bytes", sample.post(with("\"" + Sample.utf8("\uD83D\uDE00") + "\""))));
        return all;
    }

    /** Deeper, longer or larger than anyone means. */
    private static Map<String, String> endless() {
        return Map.ofEntries(
                Map.entry("brackets", "[".repeat(DEEP)),
                Map.entry("brackets that close", "[".repeat(DEEP) + "]".repeat(DEEP)),
                Map.entry("objects in objects", "{\"content\":".repeat(DEEP / 10)),
                Map.entry("a deep field nobody knows", "{\"" + PERSON + "\":" + "[".repeat(DEEP) + "1"),
                Map.entry("a number past all numbers", with("1e999999999")),
                Map.entry("a number of a million digits", with("9".repeat(200_000))),
                Map.entry("a negative exponent", with("1e-999999999")),
                Map.entry("no number", with("NaN")),
                Map.entry("a number with a zero first", with("007")),
                Map.entry("a text without end", with("\"" + "x".repeat(200_000))),
                Map.entry("a long text", with("\"" + "x".repeat(200_000) + "\"")),
                Map.entry("a long name", "{\"" + PERSON.repeat(1000) + "\":1}"));
    }

    /** Texts that are none. */
    private static Map<String, String> texts() {
        return Map.ofEntries(
                Map.entry("half a character, escaped", with("\"\\ud800\"")),
                Map.entry("the other half first", with("\"\\udc00\\ud800\"")),
                Map.entry("half a character in a name", "{\"\\ud800\":\"" + PERSON + "\"}"),
                Map.entry("half a character in bytes", with("\"\u00ed\u00a0\u0080\"")),
                Map.entry("an overlong slash", with("\"\u00c0\u00af\"")),
                Map.entry("a more overlong slash", with("\"\u00e0\u0080\u00af\"")),
                Map.entry("a most overlong slash", with("\"\u00f0\u0080\u0080\u00af\"")),
                Map.entry("an overlong quote", with("\"x\u00c0\u00a2}")),
                Map.entry("an overlong NUL", with("\"\u00c0\u0080\"")),
                Map.entry("a byte no UTF-8 has", with("\"" + PERSON + "\u00ff\"")),
                Map.entry("a character cut off", with("\"\u00e5\u00ae\"")),
                Map.entry("a character past the last", with("\"\u00f4\u0090\u0080\u0080\"")),
                Map.entry("NUL in a text", with("\"a\0b\"")),
                Map.entry("a line end in a text", with("\"" + PERSON + "\n\"")),
                Map.entry("an escape that is none", with("\"\\x41" + PERSON + "\"")));
    }

    /** JSON that says something else, or is none. */
    private static Map<String, String> shapes() {
        return Map.ofEntries(
                Map.entry("NUL behind", BODY + "\0"),
                Map.entry("NUL before", "\0" + BODY),
                Map.entry("comments", "/*" + PERSON + "*/" + BODY),
                Map.entry("a field twice", BODY.replace("}", ",\"content\":\"" + PERSON + "\"}")),
                Map.entry("another object behind", BODY + BODY),
                Map.entry("a prototype", "{\"__proto__\":{\"a\":1},\"channel\":\"web\",\"content\":\"x\"}"),
                Map.entry("a type", "[\"java.util.ArrayList\",[\"" + PERSON + "\"]]"),
                Map.entry("spaces", " ".repeat(DEEP)),
                Map.entry("a form", "channel=web&content=" + PERSON));
    }

    private static String with(String content) {
        return "{\"channel\":\"web\",\"content\":" + content + "}";
    }

    private static List<Raw> codings(Sample sample) {
        String gzip = "Content-Encoding: gzip\r\n";
        String csv = "/api/v1/complaint-imports";
        List<Raw> all = new ArrayList<>(List.of(
                refused("a gzip body", sample.post(gzip(BODY), gzip)),
                refused("a compressed bomb", sample.post(gzip("0".repeat(100 << 20)), gzip)),
                refused("a bomb for the import", sample.post(csv, "text/csv", gzip("0".repeat(50 << 20)), gzip)),
                refused("said to be gzip and not", sample.post("[" + BODY, gzip)),
                refused("a file of zeros", sample.post(csv, "text/csv", "\0".repeat(DEEP), "")),
                refused("a file that is no UTF-8", sample.post(csv, "text/csv", PERSON + "\u00ff,\u00c0\n", "")),
                refused("a file that is one quote", sample.post(csv, "text/csv", "\"" + "x".repeat(DEEP), "")),
                refused("a file of commas", sample.post(csv, "text/csv", ",".repeat(DEEP) + "\n", "")),
                refused("an empty file", sample.post(csv, "text/csv", "", "")),
                refused("no cards", sample.post(CARDS, "text/csv", "Name\n" + PERSON, "")),
                refused("no workbook", sample.post(CARDS, WORKBOOK, "PK\u0003\u0004" + PERSON, "")),
                refused("a workbook of zeros", sample.post(CARDS, WORKBOOK, "\0".repeat(DEEP), "")),
                refused("no workbook at all", sample.post(CARDS, WORKBOOK, "", "")),
                refused(
                        "parts",
                        sample.post(
                                COMPLAINTS,
                                "multipart/form-data; boundary=x",
                                "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"" + PERSON + "\"\r\n\r\n"
                                        + BODY + "\r\n--x--",
                                ""))));
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-32BE", "EBCDIC-CP-US", "UTF-7", "ISO-8859-1")) {
            String body = Charset.isSupported(charset) ? in(Charset.forName(charset)) : BODY;
            all.add(harmless(
                    "JSON in " + charset, sample.post(COMPLAINTS, "application/json; charset=" + charset, body, "")));
        }
        return all;
    }

    private static String in(Charset charset) {
        return new String(BODY.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static String gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Raw.bytes(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toString(StandardCharsets.ISO_8859_1);
    }
}
