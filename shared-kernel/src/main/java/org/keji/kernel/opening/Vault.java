package org.keji.kernel.opening;

import java.util.Optional;
import org.keji.kernel.catalogue.DataField;

/** The keys of persons and the log of who opened what, as far as opening needs them. */
public interface Vault {

    /**
     * Notes that a field of somebody is opened; it is durable when this returns.
     *
     * @param subject whose
     * @throws RuntimeException if it cannot be noted; then nothing may be opened
     */
    void note(Visit visit, String subject, DataField field);

    /**
     * @param context the place it was sealed for
     * @return empty if the key is gone
     * @throws RuntimeException if keys are out of reach, or the value was sealed for another place
     */
    Optional<byte[]> open(String subject, byte[] context, byte[] sealed);
}
