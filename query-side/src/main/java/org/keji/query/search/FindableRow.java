package org.keji.query.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contact.Channel;
import org.keji.query.readmodel.Place;

/**
 * A complaint as far as it is found by words, and as far as it is shown when it is found.
 *
 * @param words all it is found by; they follow from the other columns
 */
record FindableRow(
        String complaintId,
        String number,
        @Nullable String owner,
        @Nullable String offeredTo,
        Instant receivedAt,
        Wording wording,
        List<String> words) {

    FindableRow {
        words = List.copyOf(words);
    }

    /** What it is found by, beside its number. */
    record Wording(
            String channel,
            @Nullable String product,
            @Nullable String kind,
            @Nullable String department,
            @Nullable String issue,
            @Nullable String response,
            @Nullable String cause) {

        Wording ofKind(String assessed) {
            return new Wording(channel, product, assessed, department, issue, response, cause);
        }

        Wording causedBy(String found) {
            return new Wording(channel, product, kind, department, issue, response, found);
        }

        Wording corrected(String newChannel, @Nullable String newProduct, @Nullable String newDepartment) {
            return new Wording(newChannel, newProduct, kind, newDepartment, issue, response, cause);
        }

        private Stream<@Nullable String> texts() {
            String inChinese = Channel.ofCode(channel).chinese();
            return Stream.of(channel, inChinese, product, kind, department, issue, response, cause);
        }
    }

    static FindableRow received(
            String complaintId, String number, @Nullable String owner, Instant receivedAt, Wording wording) {
        return new FindableRow(complaintId, number, owner, null, receivedAt, wording, words(number, wording));
    }

    FindableRow saying(Wording other) {
        return new FindableRow(complaintId, number, owner, offeredTo, receivedAt, other, words(number, other));
    }

    FindableRow ownedBy(String newOwner) {
        return new FindableRow(complaintId, number, newOwner, null, receivedAt, wording, words);
    }

    /** @param asked who is asked to take it; null for nobody any more */
    FindableRow offeredTo(@Nullable String asked) {
        return new FindableRow(complaintId, number, owner, asked, receivedAt, wording, words);
    }

    private static List<String> words(String number, Wording wording) {
        return Words.kept(Stream.concat(Stream.of(number), wording.texts()));
    }

    /** Where a page that ends with it is continued. */
    Place place() {
        return new Place(receivedAt, complaintId);
    }
}
