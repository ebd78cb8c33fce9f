package org.keji.eventstore.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.append.LogUnavailable;

/**
 * The key that wraps the keys of persons, in epochs. It comes from a file or the environment and never enters the
 * database. A file is read again when an epoch is asked for that was not there before.
 */
public final class MasterKey {

    private static final String HMAC = "HmacSHA256";

    private final KeyPlace place;
    private final SecretKey fingerprints;
    private final byte[] lasting;
    private volatile KeyText text;

    /** @throws IllegalArgumentException if what is kept there cannot be read as keys */
    public MasterKey(KeyPlace place) {
        this.place = place;
        this.text = KeyText.parse(place.read());
        this.lasting = text.lasting();
        this.fingerprints = Lasting.derive(lasting, "fingerprints", HMAC);
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

    /** A key for another purpose, which no change of epoch changes. */
    SecretKey derive(String purpose) {
        return Lasting.derive(lasting, purpose, HMAC);
    }

    /** The epochs there are keys of, as the place has them now. */
    SortedSet<Integer> epochs() {
        text = KeyText.parse(place.read());
        return new TreeSet<>(text.epochs().keySet());
    }

    /**
     * Sees that there is a key of this epoch. Nobody else may change what is kept there meanwhile.
     *
     * @return false if there is none, and this process cannot write one
     */
    boolean open(int epoch) {
        return epochs().contains(epoch) || write(text.with(epoch));
    }

    /**
     * Forgets the keys of this epoch and those before it. Nobody else may change what is kept there meanwhile.
     *
     * @return false if this process cannot write there
     */
    boolean forgetUpTo(int epoch) {
        epochs();
        return write(text.after(epoch));
    }

    private boolean write(KeyText next) {
        if (!(place instanceof KeyPlace.InFile file) || !file.isWritable()) {
            return false;
        }
        try {
            file.write(next.text());
            text = next;
            return true;
        } catch (IOException full) {
            throw new LogUnavailable("The file of the master key cannot be written now", full);
        }
    }

    byte[] wrap(int epoch, String subject, byte[] key) throws GeneralSecurityException {
        return cipher(epoch).encrypt(key, place(subject, epoch));
    }

    byte[] unwrap(int epoch, String subject, byte[] wrapped) throws GeneralSecurityException {
        return cipher(epoch).decrypt(wrapped, place(subject, epoch));
    }

    private AesGcmJce cipher(int epoch) throws GeneralSecurityException {
        byte @Nullable [] key = text.epochs().get(epoch);
        if (key == null) {
            epochs();
            key = text.epochs().get(epoch);
        }
        if (key == null) {
            throw new LogUnavailable("This process has no master key of epoch " + epoch, null);
        }
        return new AesGcmJce(key);
    }

    private static byte[] place(String subject, int epoch) {
        return ("key of " + subject + ", epoch " + epoch).getBytes(StandardCharsets.UTF_8);
    }
}
