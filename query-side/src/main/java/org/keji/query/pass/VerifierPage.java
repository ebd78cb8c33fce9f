package org.keji.query.pass;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keji.kernel.permit.Entry.Area;
import org.keji.kernel.permit.TourKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page that verifies passes where there is no network: one file with its script, its style and the public keys in
 * it. It may run its own script and nothing else, and send nothing anywhere, which it says of itself so that it also
 * holds for a copy that is opened from a disk.
 */
final class VerifierPage {

    private static final String SCRIPT = resource("verifier.js");
    private static final String STYLE = resource("verifier.css");
    private static final String FRAME = resource("verifier.html");

    private VerifierPage() {}

    /** What the page may do. */
    static String policy() {
        return "default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(SCRIPT), hash(STYLE));
    }

    static String of(List<PassKey> keys) {
        return FRAME.replace("@policy@", policy())
                .replace("@style@", STYLE)
                .replace("@keys@", data(JwkSet.of(keys)))
                .replace("@words@", data(words()))
                .replace("@script@", SCRIPT);
    }

    /** What the codes of kinds and areas are called. */
    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (TourKind kind : TourKind.values()) {
            words.put(kind.code(), kind.chinese() + " " + kind.code());
        }
        for (Area area : Area.values()) {
            words.put(area.code(), area.chinese() + " " + area.code());
        }
        return words;
    }

    /** JSON that cannot end the element it stands in. */
    private static String data(Object value) {
        return JsonMapper.shared().writeValueAsString(value).replace("<", "\\u003c");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(VerifierPage.class.getResourceAsStream("/pass/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
