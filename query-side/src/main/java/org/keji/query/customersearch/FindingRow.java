package org.keji.query.customersearch;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.FindingEvent;
import org.keji.kernel.customer.FindingEvent.FindingNoted;
import org.keji.kernel.customer.FindingEvent.FindingWithdrawn;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;
import org.keji.query.search.Words;

/**
 * What was found out with a customer (CU-17).
 *
 * @param findingId the customer's id with the number behind it
 * @param end null while it stands
 * @param words all words of the text
 */
record FindingRow(
        String findingId,
        String customerId,
        int number,
        Note note,
        @Nullable End end,
        List<String> words) {

    FindingRow {
        words = List.copyOf(words);
    }

    /** What was noted. */
    record Note(String kind, String text, String notedBy, Instant notedAt) {}

    /** That it was taken back. */
    record End(
            Instant withdrawnAt,
            String withdrawnBy,
            @Nullable String withdrawnReason) {}

    static @Nullable String keyOf(Recorded recorded) {
        return recorded.event() instanceof FindingEvent event ? event.stream() + "-" + event.finding() : null;
    }

    static @Nullable FindingRow after(@Nullable FindingRow before, Recorded recorded) {
        return switch ((FindingEvent) recorded.event()) {
            case FindingNoted e ->
                new FindingRow(
                        e.stream() + "-" + e.finding(),
                        e.stream(),
                        e.finding(),
                        new Note(e.kind().code(), e.text(), e.notedBy(), e.occurredAt()),
                        null,
                        Words.kept(Stream.of(e.text())));
            case FindingWithdrawn e ->
                before == null ? null : before.ended(new End(e.occurredAt(), recorded.actor(), recorded.reason()));
        };
    }

    private FindingRow ended(End how) {
        return new FindingRow(findingId, customerId, number, note, how, words);
    }

    Place place() {
        return new Place(note.notedAt(), findingId);
    }
}
