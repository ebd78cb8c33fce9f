package org.keji.eventstore.vault;

import com.google.crypto.tink.subtle.Random;
import java.util.Base64;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The master key as text: a word {@code lasting:<key>}, from which marks and fingerprints are made, and a word
 * {@code <epoch>:<key>} for each epoch. A single key without a word before it is the first epoch, and what lasts is
 * derived from it.
 *
 * @param epochs the key of each epoch, 32 bytes
 * @param lasting 32 bytes
 */
record KeyText(SortedMap<Integer, byte[]> epochs, byte[] lasting) {

    static final int BYTES = 32;
    private static final String LASTING = "lasting";

    /** @throws IllegalArgumentException if it cannot be read; says what is wrong, and nothing of what was read */
    static KeyText parse(String text) {
        SortedMap<Integer, byte[]> epochs = new TreeMap<>();
        byte @Nullable [] lasting = null;
        for (String word : text.strip().split("\\s+")) {
            int colon = word.indexOf(':');
            byte[] key = decode(word.substring(colon + 1));
            if (colon < 0) {
                epochs.put(1, key);
                lasting = lasting == null ? Lasting.from(key) : lasting;
            } else if (word.substring(0, colon).equals(LASTING)) {
                lasting = key;
            } else {
                epochs.put(epoch(word.substring(0, colon)), key);
            }
        }
        if (epochs.isEmpty()) {
            throw new IllegalArgumentException("The master key names no epoch; write 1:<32 bytes in Base64>");
        }
        if (lasting == null) {
            throw new IllegalArgumentException("The master key names epochs and no lasting key; marks would change");
        }
        return new KeyText(epochs, lasting);
    }

    private static int epoch(String name) {
        try {
            return Integer.parseUnsignedInt(name);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("A word of the master key begins with a number or with lasting");
        }
    }

    private static byte[] decode(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException(
                    "The master key is 32 bytes in Base64; make one with: openssl rand -base64 32");
        }
        if (key.length != BYTES) {
            throw new IllegalArgumentException("The master key has " + key.length + " bytes instead of 32");
        }
        return key;
    }

    KeyText with(int epoch) {
        SortedMap<Integer, byte[]> next = new TreeMap<>(epochs);
        next.put(epoch, Random.randBytes(BYTES));
        return new KeyText(next, lasting);
    }

    /** Only the epochs after this one. */
    KeyText after(int epoch) {
        return new KeyText(new TreeMap<>(epochs.tailMap(epoch + 1)), lasting);
    }

    String text() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(LASTING + ":" + Base64.getEncoder().encodeToString(lasting));
        epochs.forEach(
                (epoch, key) -> lines.add(epoch + ":" + Base64.getEncoder().encodeToString(key)));
        return lines.toString();
    }

    @Override
    public String toString() {
        return "KeyText[" + epochs.keySet() + "]";
    }
}
