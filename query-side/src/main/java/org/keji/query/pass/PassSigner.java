package org.keji.query.pass;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;

/** Signs passes: a JWS in its compact form, by ES256 (RFC 7515, RFC 7518). */
public final class PassSigner {

    static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private final PassKey key;
    private final ECPrivateKey secret;

    PassSigner(PassKey key, ECPrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    public PassKey key() {
        return key;
    }

    /** The same token for the same claims, so that a pass that is printed again is the same pass. */
    public String sign(PassClaims claims) {
        String said = key.header() + "." + Base64Word.of(PassText.of(claims));
        byte[] message = said.getBytes(StandardCharsets.US_ASCII);
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret, SettledNonce.of(secret, message));
            signature.update(message);
            return said + "." + Base64Word.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A pass cannot be signed", e);
        }
    }
}
