package org.keji.kernel.personal;

/** The one place where an envelope is taken apart. */
public final class PersonalReading {

    private PersonalReading() {}

    /** @throws IllegalStateException if the value was never sealed */
    public static byte[] clearBytes(Personal<?> value, Opener opener) {
        Envelope envelope = value.envelope();
        if (envelope == null) {
            throw new IllegalStateException("Only a sealed value is opened");
        }
        return opener.open(envelope.subject(), envelope.context(), envelope.sealed());
    }
}
