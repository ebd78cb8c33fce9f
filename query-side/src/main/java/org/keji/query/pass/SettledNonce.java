package org.keji.query.pass;

import java.io.Serial;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What ECDSA takes for chance when one message is signed with one key: it follows from both, as in RFC 6979. Nobody
 * without the key can foretell it, no two messages share it, and nothing hangs on how good the machine's chance is.
 */
final class SettledNonce extends SecureRandom {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String HMAC = "HmacSHA512";

    private final transient Mac mac;
    private int counter;

    private SettledNonce(byte[] seed) throws GeneralSecurityException {
        this.mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(seed, HMAC));
    }

    static SettledNonce of(ECPrivateKey secret, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(secret.getS().toByteArray(), HMAC));
        return new SettledNonce(mac.doFinal(message));
    }

    @Override
    public void nextBytes(byte[] bytes) {
        int filled = 0;
        while (filled < bytes.length) {
            byte[] block = mac.doFinal(
                    ByteBuffer.allocate(Integer.BYTES).putInt(counter++).array());
            int length = Math.min(block.length, bytes.length - filled);
            System.arraycopy(block, 0, bytes, filled, length);
            filled += length;
        }
    }
}
