package org.keji.query.pass;

import io.swagger.v3.oas.annotations.media.Schema;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public keys of passes as a JWK set (RFC 7517). */
@Schema(name = "PassKeys")
public record JwkSet(
        @Schema(description = "The key that signs first, then those that signed before")
        List<Jwk> keys) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One public key. */
    @Schema(name = "PassKey")
    record Jwk(
            @Schema(description = "Kind of the key", example = "EC")
            String kty,

            @Schema(description = "The curve", example = "P-256")
            String crv,

            @Schema(description = "First coordinate, Base64 for addresses")
            String x,

            @Schema(description = "Second coordinate, Base64 for addresses")
            String y,

            @Schema(description = "Thumbprint of the key by RFC 7638")
            String kid,

            @Schema(description = "What it is for", example = "sig")
            String use,

            @Schema(description = "By which algorithm", example = "ES256")
            String alg) {

        static Jwk of(PassKey key) {
            return new Jwk("EC", "P-256", key.x(), key.y(), key.id(), "sig", "ES256");
        }
    }

    static JwkSet of(List<PassKey> keys) {
        return new JwkSet(keys.stream().map(Jwk::of).toList());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /**
     * The keys in a text; those of other kinds are passed over, and a key is called what it is, whatever it says.
     *
     * @throws IllegalArgumentException if it is no JWK set, or a key of it lies on no curve of ours
     */
    public static List<PassKey> read(String json) {
        try {
            JsonNode keys = JSON.readTree(json).path("keys");
            if (!keys.isArray()) {
                throw new IllegalArgumentException("It is no JWK set");
            }
            return keys.valueStream()
                    .filter(key -> key.path("kty").asString("").equals("EC")
                            && key.path("crv").asString("").equals("P-256"))
                    .map(JwkSet::key)
                    .toList();
        } catch (JacksonException other) {
            throw new IllegalArgumentException("It is no JWK set", other);
        }
    }

    private static PassKey key(JsonNode key) {
        Optional<byte[]> x = Base64Word.read(key.path("x").asString(""));
        Optional<byte[]> y = Base64Word.read(key.path("y").asString(""));
        try {
            return PassKey.of(Curve.point(x.orElseThrow(), y.orElseThrow()));
        } catch (GeneralSecurityException | java.util.NoSuchElementException other) {
            throw new IllegalArgumentException("A key of it does not lie on the curve P-256", other);
        }
    }
}
