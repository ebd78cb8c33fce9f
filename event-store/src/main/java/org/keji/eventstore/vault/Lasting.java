package org.keji.eventstore.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** Keys for a purpose of their own by HKDF (RFC 5869); none leads back to what it was made of, or to another. */
final class Lasting {

    private Lasting() {}

    /** What marks and fingerprints are made from where the text names no such key. */
    static byte[] from(byte[] firstEpoch) {
        return derive(firstEpoch, "lasting", "Generic").getEncoded();
    }

    /** The material is the key and the purpose the salt, so that no fingerprint of whatever is sent is such a key. */
    static SecretKey derive(byte[] material, String purpose, String algorithm) {
        HKDFParameterSpec how = HKDFParameterSpec.ofExtract()
                .addIKM(material)
                .addSalt(("keji " + purpose).getBytes(StandardCharsets.UTF_8))
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KeyText.BYTES);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, how);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform since 25 has HKDF-SHA256", missing);
        }
    }
}
