package org.keji.eventstore.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps the keys of persons. It comes from a file or the environment and never enters the database. */
public final class MasterKey {

    /** Which master key wrapped a key; the next one will count on. */
    public static final int EPOCH = 1;

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final AesGcmJce cipher;
    private final SecretKeySpec fingerprints;

    /** @param base64 32 bytes in Base64 */
    public MasterKey(String base64) {
        byte[] key = decode(base64);
        fingerprints = new SecretKeySpec(key, HMAC);
        try {
            cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("The master key cannot be used", unusable);
        }
    }

    private static byte[] decode(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException(
                    "The master key is 32 bytes in Base64; make one with: openssl rand -base64 32");
        }
        if (key.length != BYTES) {
            throw new IllegalArgumentException("The master key has " + key.length + " bytes instead of 32");
        }
        return key;
    }

    /**
     * A fingerprint of what was sent, which tells two requests apart and cannot be guessed backwards without this key,
     * as a plain hash of a phone number could.
     */
    public String fingerprint(byte[] sent) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(fingerprints);
            return HexFormat.of().formatHex(mac.doFinal(sent));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + HMAC, missing);
        }
    }

    /**
     * A key for another purpose, by HKDF (RFC 5869). The master key is the material and the purpose the salt, so that
     * no fingerprint, of whatever is sent, can come out as such a key.
     */
    SecretKey derive(String purpose) {
        HKDFParameterSpec how = HKDFParameterSpec.ofExtract()
                .addIKM(fingerprints.getEncoded())
                .addSalt(("keji " + purpose).getBytes(StandardCharsets.UTF_8))
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey(HMAC, how);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform since 25 has HKDF-SHA256", missing);
        }
    }

    byte[] wrap(String subject, byte[] key) throws GeneralSecurityException {
        return cipher.encrypt(key, place(subject));
    }

    byte[] unwrap(String subject, byte[] wrapped) throws GeneralSecurityException {
        return cipher.decrypt(wrapped, place(subject));
    }

    private static byte[] place(String subject) {
        return ("key of " + subject + ", epoch " + EPOCH).getBytes(StandardCharsets.UTF_8);
    }
}
