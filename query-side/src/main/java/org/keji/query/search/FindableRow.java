package org.keji.query.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.Channel;

/**
 * A complaint as far as it is found by words, and as far as it is shown when it is found.
 *
 * @param words all it is found by; they follow from the other columns
 */
record FindableRow(
        String complaintId,
        String number,
        String channel,
        @Nullable String product,
        @Nullable String kind,
        @Nullable String department,
        @Nullable String owner,
        Instant receivedAt,
        @Nullable String issue,
        @Nullable String response,
        List<String> words) {

    FindableRow {
        words = List.copyOf(words);
    }

    /** The row with the words that follow from it. */
    FindableRow worded() {
        Stream<@Nullable String> texts = Stream.of(
                number, channel, Channel.ofCode(channel).chinese(), product, kind, department, issue, response);
        return new FindableRow(
                complaintId,
                number,
                channel,
                product,
                kind,
                department,
                owner,
                receivedAt,
                issue,
                response,
                Words.kept(texts));
    }

    FindableRow ofKind(String newKind) {
        return new FindableRow(
                        complaintId,
                        number,
                        channel,
                        product,
                        newKind,
                        department,
                        owner,
                        receivedAt,
                        issue,
                        response,
                        words)
                .worded();
    }

    FindableRow ownedBy(String newOwner) {
        return new FindableRow(
                complaintId, number, channel, product, kind, department, newOwner, receivedAt, issue, response, words);
    }
}
