package org.keji.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.keji.eventstore.append.NewEvent;

/** The events of one caller, stream after stream of the same length; both sides of a comparison draw from one. */
final class EventSource {

    /** As long as what a received complaint stores: an envelope of facts around two sealed values. */
    static final String PAYLOAD = """
            {"channel":"phone","product":"Invoicing","kind":"Wrong amount","department":"Customer service",\
            "customerId":"customer-7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111","content":{"subject":\
            "person-0d5f6a52-1c5e-5d0c-8f57-6a1c5d9e4b10","epoch":1,"sealed":"%s"},"complainant":{"subject":\
            "person-0d5f6a52-1c5e-5d0c-8f57-6a1c5d9e4b10","epoch":1,"sealed":"%s"}}""".formatted("c".repeat(120), "n".repeat(100));

    static final String METADATA = """
            {"actor":"account-manager-1","roles":["account-manager"],"department":"Customer service",\
            "commandId":"2f3f7c1c-95f4-5d2e-9c53-6b8d63a3f0aa","trace":"4bf92f3577b34da6a3ce929d0e0e4736",\
            "reason":null,"book":"standard"}""";

    private static final Instant WHEN = Instant.parse("2026-05-01T08:00:00Z");

    private final int length;
    private String stream = "";
    private int next;

    /** @param length how many events a stream gets before the next one begins */
    EventSource(int length) {
        this.length = length;
        this.next = length;
    }

    NewEvent next() {
        if (next == length) {
            stream = "complaint-" + random();
            next = 0;
        }
        return new NewEvent(stream, next++, random(), "complaint.received", 1, PAYLOAD, METADATA, WHEN, List.of());
    }

    /** Another event for the place that one has taken already. */
    static NewEvent tooLate(NewEvent taken) {
        return new NewEvent(
                taken.stream(),
                taken.sequence(),
                random(),
                taken.name(),
                taken.revision(),
                PAYLOAD,
                METADATA,
                WHEN,
                List.of());
    }

    /** Secure random numbers are drawn under a lock of the whole process, which is not what is measured. */
    static UUID random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }
}
