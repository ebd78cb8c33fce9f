package org.keji.query.pass;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims as they are written into a token: names by RFC 7519 where it has them, times in seconds. */
final class PassText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PassText() {}

    static byte[] of(PassClaims claims) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("iss", PassClaims.ISSUER);
        said.put("sub", claims.permit());
        said.put("visitor", claims.visitor());
        said.put("kind", claims.kind());
        said.put("area", claims.area());
        said.put("nbf", claims.from().getEpochSecond());
        said.put("exp", claims.until().getEpochSecond());
        said.put("position", claims.position());
        return JSON.writeValueAsString(said).getBytes(StandardCharsets.UTF_8);
    }

    /** What a token that is ours says; empty if it is about something else than a pass. */
    static Optional<PassClaims> read(byte[] text) {
        try {
            JsonNode said = JSON.readTree(text);
            boolean isComplete = said.path("iss").asString("").equals(PassClaims.ISSUER)
                    && said.path("sub").isString()
                    && said.path("visitor").isInt()
                    && said.path("kind").isString()
                    && said.path("area").isString()
                    && said.path("nbf").isIntegralNumber()
                    && said.path("exp").isIntegralNumber()
                    && said.path("position").isIntegralNumber();
            return isComplete ? Optional.of(claims(said)) : Optional.empty();
        } catch (JacksonException | DateTimeException other) {
            return Optional.empty();
        }
    }

    private static PassClaims claims(JsonNode said) {
        return new PassClaims(
                said.get("sub").asString(),
                said.get("visitor").asInt(),
                said.get("kind").asString(),
                said.get("area").asString(),
                Instant.ofEpochSecond(said.get("nbf").asLong()),
                Instant.ofEpochSecond(said.get("exp").asLong()),
                said.get("position").asLong());
    }
}
