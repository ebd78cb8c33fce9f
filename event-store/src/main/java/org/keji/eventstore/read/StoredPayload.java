package org.keji.eventstore.read;

/**
 * What happened, of a row of the log: all that an aggregate needs to remember it.
 *
 * @param payload JSON as its bytes
 */
public record StoredPayload(String stream, long sequence, String name, int revision, byte[] payload) {}
