package org.keji.kernel.personal;

/** Encrypts under the key of a person, bound to what the value belongs to. */
@FunctionalInterface
public interface Sealer {

    /**
     * @param subject whose key
     * @param context the place the value belongs to; the sealed value opens nowhere else
     */
    byte[] seal(String subject, byte[] context, byte[] clear);
}
