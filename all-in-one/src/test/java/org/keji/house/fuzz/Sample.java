package org.keji.house.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Requests that are right, as the bytes of them, for others to spoil. Whatever is sent has a personal word in it. */
final class Sample {

    static final String PERSON = "Zaubernuss";
    static final String COMPLAINTS = "/api/v1/complaints";
    static final String BODY = "{\"channel\":\"web\",\"content\":\"" + PERSON + " is unhappy\"}";

    private final String token;

    Sample(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }

    /** The fields every request carries, each with its line end. */
    String fields() {
        return "Host: localhost\r\nAuthorization: Bearer " + token + "\r\n";
    }

    String get(String address) {
        return get(address, "");
    }

    /** @param more header fields, each with its line end */
    String get(String address, String more) {
        return "GET " + address + " HTTP/1.1\r\n" + fields() + more + "\r\n";
    }

    /** A complaint is received, with a length that is right. */
    String post(String body) {
        return post(body, "");
    }

    String post(String body, String more) {
        return post(COMPLAINTS, "application/json", body, more);
    }

    String post(String address, String type, String body, String more) {
        return unframed(address, type, "Content-Length: " + body.length() + "\r\n" + more) + body;
    }

    /** All but the length and the body. */
    String unframed(String address, String type, String more) {
        return "POST " + address + " HTTP/1.1\r\n" + fields() + key() + "Content-Type: " + type + "\r\n" + more
                + "\r\n";
    }

    String framed(String framing, String rest) {
        return unframed(COMPLAINTS, "application/json", framing) + rest;
    }

    static String key() {
        return "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
    }

    /** The text whose letters are the bytes of UTF-8. */
    static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
