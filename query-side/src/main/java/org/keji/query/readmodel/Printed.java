package org.keji.query.readmodel;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file made of an answer, the same to the byte as long as nothing in it changes: its digest is its ETag. */
public record Printed(byte[] bytes, MediaType type) {

    /** The file, or 304 for who has it already. */
    public ResponseEntity<byte[]> respond(ResponseEntity.BodyBuilder begun, HttpServletRequest http) {
        String tag = "\"" + digest() + "\"";
        if (tag.equals(http.getHeader("If-None-Match"))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return begun.eTag(tag).contentType(type).body(bytes);
    }

    private String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
