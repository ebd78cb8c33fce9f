package org.keji.query.pass;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keji.query.pass.PassVerdict.Expired;
import org.keji.query.pass.PassVerdict.NotOurs;
import org.keji.query.pass.PassVerdict.NotYet;
import org.keji.query.pass.PassVerdict.Valid;
import org.keji.query.pass.PassVerdict.Why;

/**
 * Verifies passes with public keys alone. How a token is signed is never taken from the token: its header must be the
 * one that a key of ours has, to the letter.
 */
public final class PassVerifier {

    private static final int LONGEST = 1000;
    private static final int PARTS = 3;

    private final Map<String, PassKey> byHeader;

    public PassVerifier(List<PassKey> keys) {
        this.byHeader = keys.stream().collect(Collectors.toMap(PassKey::header, Function.identity(), (one, _) -> one));
    }

    public PassVerdict verify(String token, Instant now) {
        String[] parts = token.length() > LONGEST ? new String[0] : token.split("\\.", -1);
        if (parts.length != PARTS || Base64Word.read(parts[0]).isEmpty()) {
            return new NotOurs(Why.NO_PASS);
        }
        PassKey key = byHeader.get(parts[0]);
        if (key == null) {
            return new NotOurs(Why.OTHER_KEY);
        }
        byte[] said = Base64Word.read(parts[1]).orElse(null);
        byte[] signature = Base64Word.read(parts[2]).orElse(null);
        if (said == null || !fits(key, parts[0] + "." + parts[1], signature)) {
            return new NotOurs(Why.ALTERED);
        }
        Optional<PassClaims> claims = PassText.read(said);
        return claims.isEmpty() ? new NotOurs(Why.NO_PASS) : at(now, claims.get());
    }

    private static PassVerdict at(Instant now, PassClaims claims) {
        if (now.isBefore(claims.from())) {
            return new NotYet(claims);
        }
        return now.isBefore(claims.until()) ? new Valid(claims) : new Expired(claims);
    }

    private static boolean fits(PassKey key, String message, byte @Nullable [] signature) {
        try {
            Signature check = Signature.getInstance(PassSigner.ALGORITHM);
            check.initVerify(key.key());
            check.update(message.getBytes(StandardCharsets.US_ASCII));
            return signature != null && check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
