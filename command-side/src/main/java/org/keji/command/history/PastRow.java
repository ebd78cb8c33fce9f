package org.keji.command.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One row of a file of past complaints.
 *
 * @param line the line it begins on, the header being line 1
 * @param fields the values as they stand in the file
 * @param occurrence which of the rows equal to it this is, counted from 1
 */
record PastRow(long line, List<String> fields, int occurrence) {

    /** Names the row wherever it stands in whatever file, so that importing it twice stores it once. */
    String key() {
        return hash(fields) + "#" + occurrence;
    }

    static String hash(List<String> fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            fields.forEach(field -> {
                digest.update(field.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0x1F);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
