package org.keji.query.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keji.query.pass.Passes.DURING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.pass.PassVerdict.Valid;

/** Keys as they are kept, and what is believed of them. */
class PassKeysTest {

    private static final String AT = "-----BEGIN PUBLIC KEY-----";

    @TempDir
    private Path folder;

    private static String publicPart(String pair) {
        return pair.substring(pair.indexOf(AT));
    }

    private static String privatePart(String pair) {
        return pair.substring(0, pair.indexOf(AT));
    }

    @Test
    void aKeyThatSignedBeforeIsStillBelieved() throws Exception {
        String before = PemFile.made();
        String token = Passes.token(PassKeys.of(before, null), 1);
        Files.writeString(folder.resolve("2026.pem"), publicPart(before));
        Files.writeString(folder.resolve("notes.txt"), "no key");
        PassKeys now = PassKeys.of(PemFile.made(), folder);
        assertThat(now.believed()).hasSize(2);
        assertThat(now.verifier().verify(token, DURING)).isInstanceOf(Valid.class);
        assertThat(now.verifier().verify(Passes.token(now, 1), DURING)).isInstanceOf(Valid.class);
        assertThat(new PassVerifier(JwkSet.read(JwkSet.of(now.believed()).json())).verify(token, DURING))
                .isInstanceOf(Valid.class);
    }

    @Test
    void withoutAKeyNothingIsSignedAndOldPassesAreVerified() throws Exception {
        String before = PemFile.made();
        Files.writeString(folder.resolve("2026.pem"), publicPart(before));
        PassKeys none = PassKeys.of(null, folder);
        assertThatThrownBy(none::signer)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(HouseRule.PASSES_ARE_SIGNED));
        assertThat(none.verifier().verify(Passes.token(PassKeys.of(before, null), 1), DURING))
                .isInstanceOf(Valid.class);
    }

    @Test
    void whatIsNoKeyIsNamedAtTheStart() throws Exception {
        String one = PemFile.made();
        String other = PemFile.made();
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        KeyPairGenerator larger = KeyPairGenerator.getInstance("EC");
        larger.initialize(new ECGenParameterSpec("secp384r1"));
        for (String bad : List.of(
                "",
                "no key",
                publicPart(one),
                privatePart(one),
                privatePart(one) + publicPart(other),
                one.replace("PRIVATE", "SECRET"),
                pem(rsa.generateKeyPair().getPrivate()) + publicPart(one),
                pem(larger.generateKeyPair().getPrivate()) + publicPart(one))) {
            assertThatThrownBy(() -> PassKeys.of(bad, null)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> PassKeys.of(null, folder.resolve("missing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing");
    }

    private static String pem(PrivateKey key) {
        return "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                .formatted(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    /** A point that lies on another curve would let whoever sent it learn something of a key. */
    @Test
    void aKeySetIsReadOnlyIfItsPointsLieOnTheCurve() {
        PassKey key = Passes.fresh().believed().getFirst();
        String good = JwkSet.of(List.of(key)).json();
        assertThat(JwkSet.read(good)).containsExactly(key);
        assertThat(JwkSet.read(good.replace(key.id(), "called-otherwise"))).containsExactly(key);
        assertThat(JwkSet.read("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AQAB\"}]}")).isEmpty();
        for (String bad :
                List.of("", "[]", "{}", "no json", good.replace(key.x(), key.y()), good.replace(key.x(), "*"))) {
            assertThatThrownBy(() -> JwkSet.read(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** The public key of RFC 7517 (A.1), whose thumbprint another program worked out. */
    @Test
    void aKeyIsCalledByItsThumbprint() {
        String key = "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\","
                + "\"x\":\"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4\","
                + "\"y\":\"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM\"}]}";
        assertThat(JwkSet.read(key))
                .extracting(PassKey::id)
                .containsExactly("cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s");
    }
}
