package org.keji.kernel.personal;

/** Decrypts what a {@link Sealer} made. */
@FunctionalInterface
public interface Opener {

    /** @throws RuntimeException if the key is gone, or the value was sealed for another subject or place */
    byte[] open(String subject, byte[] context, byte[] sealed);
}
