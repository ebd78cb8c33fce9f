package org.keji.house.fuzz;

import static org.keji.house.fuzz.Raw.closed;
import static org.keji.house.fuzz.Raw.harmless;
import static org.keji.house.fuzz.Raw.refused;
import static org.keji.house.fuzz.Sample.BODY;
import static org.keji.house.fuzz.Sample.COMPLAINTS;
import static org.keji.house.fuzz.Sample.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Header fields no client would send: without form, without end, twice, or asking for what is not offered. */
final class OddHeaders {

    private OddHeaders() {}

    static List<Raw> all(Sample sample) {
        List<Raw> all = new ArrayList<>(hosts(sample));
        all.addAll(shapes(sample));
        all.addAll(types(sample));
        all.addAll(wishes(sample));
        return all;
    }

    private static List<Raw> hosts(Sample sample) {
        String get = sample.get(COMPLAINTS);
        List<Raw> all = new ArrayList<>(List.of(
                closed("no host", get.replace("Host: localhost\r\n", "")),
                closed("two hosts", get.replace("Host: localhost", "Host: localhost\r\nHost: " + PERSON))));
        Stream.of("a b", "a\0b", PERSON + "@localhost", "[::1", "localhost:x", "a/b", "\u00fc")
                .map(host -> closed("host " + host, get.replace("Host: localhost", "Host: " + host)))
                .forEach(all::add);
        all.add(harmless("a port there is not", get.replace("localhost", "localhost:99999999")));
        all.add(harmless("an empty host", get.replace("Host: localhost", "Host: ")));
        all.add(refused("another host", sample.post("{}").replace("Host: localhost", "Host: " + PERSON + ".example")));
        return all;
    }

    private static List<Raw> shapes(Sample sample) {
        List<Raw> all = new ArrayList<>();
        Stream.of(PERSON, ": " + PERSON, "X A: b", "X\0: b", "X-\u00e9: b", "X-A: a\0b", "X-A: a\rb", "X(A): b")
                .map(line -> harmless("header " + line, sample.get(COMPLAINTS, line + "\r\n")))
                .forEach(all::add);
        all.add(harmless("a folded header", sample.get(COMPLAINTS, "X-A: a\r\n " + PERSON + "\r\n")));
        all.add(harmless("a header that is no UTF-8", sample.get(COMPLAINTS, "X-A: \u00ff\u00fe\u00c0\u00af\r\n")));
        all.add(closed("a header without end", sample.get(COMPLAINTS, "X-A: " + "a".repeat(1 << 20) + "\r\n")));
        all.add(closed("headers without end", sample.get(COMPLAINTS, "X-A: b\r\n".repeat(50_000))));
        all.add(closed("more headers than read", sample.get(COMPLAINTS, "A:b\r\n".repeat(500))));
        all.add(harmless("a trace that is none", sample.get(COMPLAINTS, "X-Request-Id: " + PERSON + "<b>\r\n")));
        all.add(refused(
                "a key that is none", sample.post(BODY).replace("Idempotency-Key: ", "Idempotency-Key: \u00e9")));
        all.add(refused("a key with a control", sample.post(BODY).replace("Key: ", "Key: " + PERSON + "\u0085")));
        all.add(refused("two keys", sample.post("{}", Sample.key())));
        all.add(refused("a version that is none", sample.post(BODY, "If-Match: " + PERSON + "\r\n")));
        all.add(harmless("a date that is none", sample.get(COMPLAINTS, "If-Modified-Since: " + PERSON + "\r\n")));
        all.add(harmless("cookies", sample.get(COMPLAINTS, "Cookie: JSESSIONID=" + PERSON + "; \u00ff=\0\r\n")));
        all.add(harmless("languages", sample.get(COMPLAINTS, "Accept-Language: " + "x-,;q=".repeat(500) + "\r\n")));
        return all;
    }

    private static List<Raw> types(Sample sample) {
        return Stream.of(
                        "",
                        " ",
                        PERSON,
                        "json",
                        "application/json/x",
                        "*/*",
                        "text/plain",
                        "text/xml",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "multipart/form-data; boundary=x",
                        "application/json; charset=" + PERSON,
                        "application/json; charset=\u00ff",
                        "application/json; charset=",
                        "application/json;;;=",
                        "application/json\u0085",
                        "application/json; a=\"",
                        "\0",
                        "application/x-java-serialized-object",
                        "application/problem+json",
                        "image/svg+xml")
                .map(type -> refused("type " + type, sample.post(COMPLAINTS, type, "{}", "")))
                .toList();
    }

    private static List<Raw> wishes(Sample sample) {
        List<Raw> all = new ArrayList<>();
        Stream.of(
                        "Accept: text/html",
                        "Accept: " + PERSON,
                        "Accept: */*;q=2",
                        "Accept: ,,,/;",
                        "Accept: application/xml",
                        "Accept: text/event-stream",
                        "Accept-Charset: " + PERSON,
                        "Range: bytes=0-0",
                        "Range: bytes=-1-" + PERSON,
                        "Range: bytes=0-0," + "1-1,".repeat(900),
                        "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
                        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x",
                        "Connection: " + PERSON,
                        "Forwarded: for=" + PERSON + ";proto=x;host=\"",
                        "X-Forwarded-Host: " + PERSON,
                        "X-Forwarded-Prefix: //" + PERSON,
                        "X-Original-URL: /actuator/env",
                        "X-Rewrite-URL: /x",
                        "Origin: http://" + PERSON,
                        "Accept-Encoding: " + PERSON)
                .forEach(line -> {
                    all.add(harmless(line, sample.get(COMPLAINTS, line + "\r\n")));
                    all.add(refused(line + " to what is not there", sample.get(COMPLAINTS + "/x", line + "\r\n")));
                });
        all.add(refused("an expectation and a wrong body", sample.post("{}", "Expect: 100-continue\r\n")));
        all.add(refused("an expectation of another kind", sample.post("{}", "Expect: " + PERSON + "\r\n")));
        return all;
    }
}
