package org.keji.query.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.pass.Passes.DURING;
import static org.keji.query.pass.Passes.FROM;
import static org.keji.query.pass.Passes.UNTIL;
import static org.keji.query.pass.Passes.claims;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.keji.query.pass.PassVerdict.Expired;
import org.keji.query.pass.PassVerdict.NotOurs;
import org.keji.query.pass.PassVerdict.NotYet;
import org.keji.query.pass.PassVerdict.Valid;
import org.keji.query.pass.PassVerdict.Why;

/** A pass holds for its time if this house signed it, and whatever was done to it is noticed. */
class PassVerifierTest {

    private final PassKeys keys = Passes.fresh();
    private final PassVerifier verifier = keys.verifier();
    private final String token = Passes.token(keys, 12);

    private PassVerdict seen(String other) {
        return verifier.verify(other, DURING);
    }

    private static String word(String text) {
        return Base64Word.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPassHoldsFromItsFirstSecondToTheOneBeforeItsEnd() {
        assertThat(verifier.verify(token, FROM.minusMillis(1))).isEqualTo(new NotYet(claims(12)));
        assertThat(verifier.verify(token, FROM)).isEqualTo(new Valid(claims(12)));
        assertThat(verifier.verify(token, UNTIL.minusMillis(1))).isEqualTo(new Valid(claims(12)));
        assertThat(verifier.verify(token, UNTIL)).isEqualTo(new Expired(claims(12)));
    }

    @Test
    void everyAlteredCharacterIsNoticed() {
        List<String> believed = new ArrayList<>();
        for (int at = 0; at < token.length(); at++) {
            for (char other : "AQgw_-09zZ.=+ \u00e9".toCharArray()) {
                String altered = token.substring(0, at) + other + token.substring(at + 1);
                if (other != token.charAt(at) && !(seen(altered) instanceof NotOurs)) {
                    believed.add(at + " " + other);
                }
            }
        }
        assertThat(believed).isEmpty();
    }

    /** Also the four bits of the last character that carry nothing, and would be one more way to write the same. */
    @Test
    void aPassIsWrittenInOneWayOnly() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String begin = token.substring(0, token.length() - 1);
        assertThat(alphabet.chars().filter(last -> seen(begin + (char) last) instanceof Valid))
                .containsExactly((int) token.charAt(token.length() - 1));
        for (String other : List.of("", " " + token, token + "=", token + ".", token + "\n", token + token)) {
            assertThat(seen(other)).isInstanceOf(NotOurs.class);
        }
        IntStream.range(0, token.length())
                .forEach(length -> assertThat(seen(token.substring(0, length))).isInstanceOf(NotOurs.class));
    }

    @Test
    void howItIsSignedIsNotTakenFromTheToken() throws GeneralSecurityException {
        String[] parts = token.split("\\.");
        String id = keys.believed().getFirst().id();
        String none = word("{\"alg\":\"none\",\"kid\":\"%s\"}".formatted(id));
        assertThat(seen(none + "." + parts[1] + ".")).isEqualTo(new NotOurs(Why.OTHER_KEY));
        assertThat(seen(parts[0] + "." + parts[1] + ".")).isEqualTo(new NotOurs(Why.ALTERED));
        String symmetric = word("{\"alg\":\"HS256\",\"kid\":\"%s\"}".formatted(id)) + "." + parts[1];
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keys.believed().getFirst().key().getEncoded(), "HmacSHA256"));
        String forged = symmetric + "." + Base64Word.of(mac.doFinal(symmetric.getBytes(StandardCharsets.US_ASCII)));
        assertThat(seen(forged)).isEqualTo(new NotOurs(Why.OTHER_KEY));
        String zero = Base64Word.of(new byte[64]);
        assertThat(seen(parts[0] + "." + parts[1] + "." + zero)).isEqualTo(new NotOurs(Why.ALTERED));
    }

    @Test
    void aPassOfAnotherHouseIsNoPassOfOurs() {
        PassKeys other = Passes.fresh();
        String theirs = Passes.token(other, 12);
        assertThat(seen(theirs)).isEqualTo(new NotOurs(Why.OTHER_KEY));
        String[] parts = theirs.split("\\.");
        String underOurName = keys.believed().getFirst().header() + "." + parts[1] + "." + parts[2];
        assertThat(seen(underOurName)).isEqualTo(new NotOurs(Why.ALTERED));
        assertThat(new PassVerifier(List.of()).verify(token, DURING)).isEqualTo(new NotOurs(Why.OTHER_KEY));
    }

    /** The nonce is not left to chance, and still no two passes share one, which would give the key away. */
    @Test
    void thePassIsTheSameWhenItIsPrintedAgainAndNoTwoShareANonce() {
        assertThat(Passes.token(keys, 12)).isEqualTo(token);
        Set<String> nonces = new HashSet<>();
        for (int visitor = 0; visitor < 200; visitor++) {
            byte[] signature =
                    Base64Word.read(Passes.token(keys, visitor).split("\\.")[2]).orElseThrow();
            nonces.add(Base64Word.of(java.util.Arrays.copyOf(signature, 32)));
        }
        assertThat(nonces).hasSize(200);
    }

    @Test
    void aPassNamesNobodyAndIsShortEnoughForABadge() {
        String said = new String(Base64Word.read(token.split("\\.")[1]).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(said)
                .isEqualTo("{\"iss\":\"keji\",\"sub\":\"V2026-7K3QX9ZB2M\",\"visitor\":12,\"kind\":\"key\","
                        + "\"area\":\"enterprise\",\"nbf\":1780275600,\"exp\":1780304400,\"position\":4711}");
        assertThat(token.length()).isLessThan(400);
    }
}
