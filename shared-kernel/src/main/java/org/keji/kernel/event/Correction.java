package org.keji.kernel.event;

/**
 * An event that says another event of its stream happened at another time, or otherwise. The other one stays in the log
 * as it was recorded; whoever asks what was true, knowing of the correction, is answered as if it had been recorded
 * rightly.
 */
public interface Correction extends DomainEvent {

    /** The event as it should have been, or the event itself if this does not correct it. */
    DomainEvent corrected(DomainEvent recorded);
}
