package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import org.keji.query.pass.PassClaims;
import org.keji.query.pass.PassKeys;
import org.keji.query.pass.PemFile;
import tools.jackson.databind.JsonNode;

/** The keys of passes: who is told what of them, and where they are kept. */
class PassKeysIT {

    private static final String KEYS = "/api/v1/pass-keys";
    private static final String PAGE = "/api/v1/pass-verifier";
    private static final Instant FROM = Instant.parse("2026-06-01T01:00:00Z");
    private static final PassClaims CLAIMS = new PassClaims(
            "V2026-7K3QX9ZB2M", 3, "group", "enterprise", FROM, Instant.parse("2026-06-01T09:00:00Z"), 17);

    @TempDir
    private Path folder;

    /** Whoever has the keys and a library that is not ours comes to the same. */
    @Test
    void aPassIsAJsonWebTokenThatOtherSoftwareVerifies() throws Exception {
        House house = House.shared();
        Reply reply = house.get("front-desk-1", KEYS);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().get("keys").valueStream())
                .singleElement()
                .satisfies(key -> assertThat(key.propertyNames())
                        .containsExactlyInAnyOrder("kty", "crv", "x", "y", "kid", "use", "alg"));
        SignedJWT token = SignedJWT.parse(house.part(PassKeys.class).signer().sign(CLAIMS));
        JWKSet keys = JWKSet.parse(reply.text());
        assertThat(token.verify(new ECDSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toECKey())))
                .isTrue();
        assertThat(keys.getKeys().getFirst().computeThumbprint().toString())
                .isEqualTo(token.getHeader().getKeyID());
        assertThat(token.getJWTClaimsSet().getNotBeforeTime()).isEqualTo(Date.from(FROM));
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("V2026-7K3QX9ZB2M");
    }

    @Test
    void theVerifierIsAFileToKeepThatMayRunItsOwnScriptAlone() {
        House house = House.shared();
        Reply reply = house.get("front-desk-1", PAGE);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"pass-verifier.html\"");
        assertThat(reply.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'sha256-")
                .doesNotContain("unsafe");
        JsonNode key = house.get("front-desk-1", KEYS).body().get("keys").get(0);
        assertThat(reply.text())
                .contains(key.get("x").asString(), key.get("kid").asString())
                .doesNotContain("http:", "https:");
    }

    @Test
    void aLocalHouseKeepsItsKeyWhereItsSecretsAre() throws Exception {
        House house = House.shared();
        Path file = house.data().resolve("secrets").resolve("pass-key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String token = house.part(PassKeys.class).signer().sign(CLAIMS);
        assertThat(PassKeys.of(Files.readString(file), null).signer().sign(CLAIMS))
                .isEqualTo(token);
    }

    @Test
    void aServerWithoutAKeySaysSoAndDoesEverythingElse() {
        try (House server = House.shared().secondNode()) {
            assertThat(server.get("front-desk-1", KEYS).body().get("keys")).isEmpty();
            Reply refused = server.get("front-desk-1", PAGE);
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.body().get("rule").asString()).isEqualTo("PASSES_ARE_SIGNED");
            assertThat(server.get("auditor-1", "/api/v1/complaints").status()).isEqualTo(200);
        }
    }

    /** As the paragraph on the key of passes in docs/operations.md has it. */
    @Test
    void aKeyThatIsReplacedIsStillBelieved() throws Exception {
        String before = PemFile.made();
        Path former = Files.createDirectory(folder.resolve("former"));
        Files.writeString(former.resolve("2026.pem"), before.substring(before.indexOf("-----BEGIN PUBLIC")));
        Path key = Files.writeString(folder.resolve("pass-key.pem"), PemFile.made());
        try (House house = House.with("--keji.pass.key=" + key, "--keji.pass.former=" + former)) {
            assertThat(house.get("front-desk-1", KEYS).body().get("keys")).hasSize(2);
            PassKeys keys = house.part(PassKeys.class);
            String old = PassKeys.of(before, null).signer().sign(CLAIMS);
            assertThat(keys.verifier().verify(old, FROM))
                    .isEqualTo(keys.verifier().verify(keys.signer().sign(CLAIMS), FROM));
        }
    }
}
