package org.keji.query.pass;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPublicKey;

/**
 * A public key of passes, on the curve P-256.
 *
 * @param id its thumbprint by RFC 7638, so that a key has one name wherever it is kept
 */
public record PassKey(String id, ECPublicKey key) {

    private static final int COORDINATE_BYTES = 32;

    static PassKey of(ECPublicKey key) {
        if (!Curve.isOurs(key)) {
            throw new IllegalArgumentException("A key of passes lies on the curve P-256");
        }
        String canonical = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(
                        coordinate(key.getW().getAffineX()),
                        coordinate(key.getW().getAffineY()));
        return new PassKey(Base64Word.of(sha256(canonical)), key);
    }

    /** The one header that a token of this key carries. */
    String header() {
        return Base64Word.of("{\"alg\":\"ES256\",\"kid\":\"%s\"}".formatted(id).getBytes(StandardCharsets.US_ASCII));
    }

    String x() {
        return coordinate(key.getW().getAffineX());
    }

    String y() {
        return coordinate(key.getW().getAffineY());
    }

    private static String coordinate(BigInteger value) {
        byte[] signed = value.toByteArray();
        byte[] fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(signed.length, COORDINATE_BYTES);
        System.arraycopy(signed, signed.length - length, fixed, COORDINATE_BYTES - length, length);
        return Base64Word.of(fixed);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
