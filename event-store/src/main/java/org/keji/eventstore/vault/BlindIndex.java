package org.keji.eventstore.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Marks by which a personal value is found again without being kept: HMAC-SHA-256 under a key of its own. Equal values
 * have equal marks; who has the marks and not the key learns no more than that.
 */
public final class BlindIndex {

    private static final String HMAC = "HmacSHA256";

    /** Half of the hash: in 128 bits no two values meet by chance. */
    private static final int BYTES = 16;

    private final SecretKey key;

    public BlindIndex(MasterKey master) {
        this.key = master.derive("blind index 1");
    }

    /**
     * @param field what the value is, so that the same word in another field has another mark
     * @param normalised the value in the one spelling all its spellings share
     * @return 22 characters
     */
    public String mark(String field, String normalised) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(field.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] hash = mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + HMAC, missing);
        }
    }
}
