package org.keji.kernel.personal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.PersonId;

/**
 * A value about a person (DP-03). It is clear only between the request that brings it and the append that seals it;
 * everywhere else it is an {@link Envelope}. It never shows its content in text, and no rule decides on it.
 */
public final class Personal<T> {

    private final String subject;
    private final @Nullable T clear;
    private final @Nullable Envelope envelope;

    private Personal(String subject, @Nullable T clear, @Nullable Envelope envelope) {
        this.subject = subject;
        this.clear = clear;
        this.envelope = envelope;
    }

    /** A value just told, to be sealed under the person's key when it is written. */
    public static <T> Personal<T> of(PersonId subject, T value) {
        return new Personal<>(subject.value(), Objects.requireNonNull(value), null);
    }

    /** A value as it was stored. */
    public static <T> Personal<T> sealed(Envelope envelope) {
        return new Personal<>(envelope.subject(), null, envelope);
    }

    public String subject() {
        return subject;
    }

    /**
     * The field of the event or command it was sealed in.
     *
     * @throws IllegalStateException if it was never sealed
     */
    public String field() {
        if (envelope == null) {
            throw new IllegalStateException("Only a sealed value has a field");
        }
        return envelope.field();
    }

    @Nullable
    T clear() {
        return clear;
    }

    @Nullable
    Envelope envelope() {
        return envelope;
    }

    /** Two values are equal if they say the same of the same person, or are the same sealed copy. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal<?> that
                && subject.equals(that.subject)
                && Objects.equals(clear, that.clear)
                && Objects.equals(origin(), that.origin());
    }

    private @Nullable Object origin() {
        return envelope == null ? null : envelope.origin() + envelope.field();
    }

    @Override
    public int hashCode() {
        return subject.hashCode();
    }

    @Override
    public String toString() {
        return "Personal[" + subject + "]";
    }
}
