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

/** First lines no client would send: other words, other versions, other methods. */
final class OddLines {

    private static final String GET = "GET " + COMPLAINTS + " HTTP/1.1";

    private OddLines() {}

    static List<Raw> all(Sample sample) {
        List<Raw> all = new ArrayList<>(shapes(sample));
        all.addAll(methods(sample));
        Stream.of("DELETE", "PUT", "PATCH", "PROPFIND", "post", PERSON, "X".repeat(9000))
                .map(method ->
                        refused("method " + cut(method), sample.post(BODY).replaceFirst("POST", method)))
                .forEach(all::add);
        Stream.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")
                .map(name -> refused(name, sample.post("{}", name + ": GET\r\n")))
                .forEach(all::add);
        return all;
    }

    private static List<Raw> shapes(Sample sample) {
        List<Raw> all = new ArrayList<>(List.of(
                harmless("nothing", ""),
                harmless("blank lines first", "\r\n\r\n" + sample.get(COMPLAINTS)),
                harmless("line feeds alone", sample.get(COMPLAINTS).replace("\r\n", "\n")),
                closed("carriage returns alone", sample.get(COMPLAINTS).replace("\r\n", "\r")),
                closed("zeros", "\0".repeat(100)),
                closed("a TLS greeting", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003" + PERSON),
                closed("a greeting in HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0"),
                closed("HTTP/0.9", "GET " + COMPLAINTS + "\r\n")));
        Stream.of("HTTP/1.2", "HTTP/2.0", "HTTP/3", "HTTP/1.10", "HTTP/0.9", "HTTP/", "http/1.1", "HTTPS/1.1", "X")
                .map(version ->
                        closed("version " + version, sample.get(COMPLAINTS).replace("HTTP/1.1", version)))
                .forEach(all::add);
        Stream.of(
                        "",
                        "GET",
                        GET + " x",
                        " " + GET,
                        "GET  HTTP/1.1",
                        "G\0T / HTTP/1.1",
                        "G\u00e9T / HTTP/1.1",
                        "GET\t" + COMPLAINTS + "\tHTTP/1.1",
                        "GET /\u0007 HTTP/1.1",
                        "G(T / HTTP/1.1")
                .map(line -> harmless("first line " + line, line + "\r\n" + sample.fields() + "\r\n"))
                .forEach(all::add);
        return all;
    }

    private static List<Raw> methods(Sample sample) {
        return List.of(
                refused("HTTP/1.0 without a token", "GET " + COMPLAINTS + " HTTP/1.0\r\n\r\n"),
                harmless("HTTP/1.0", sample.get(COMPLAINTS).replace("HTTP/1.1", "HTTP/1.0")),
                refused("the address of a server", sample.get("http://" + PERSON + "/api/v1/nothing")),
                refused("an asterisk", sample.get("*")),
                harmless("OPTIONS of everything", sample.get("*").replace("GET", "OPTIONS")),
                harmless("OPTIONS", sample.get(COMPLAINTS).replace("GET", "OPTIONS")),
                harmless("HEAD", sample.get(COMPLAINTS).replace("GET", "HEAD")),
                refused("HEAD without a token", "HEAD " + COMPLAINTS + " HTTP/1.1\r\nHost: x\r\n\r\n"),
                refused("CONNECT", "CONNECT " + PERSON + ":443 HTTP/1.1\r\n" + sample.fields() + "\r\n"),
                refused(
                        "TRACE",
                        "TRACE " + COMPLAINTS + " HTTP/1.1\r\n" + sample.fields() + "X-A: " + PERSON + "\r\n\r\n"));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }
}
