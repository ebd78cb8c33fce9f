package org.keji.eventstore.append;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the model's history: what was sent and what was heard, written down by whoever sent it.
 *
 * @param unit names the unit; the id of its first event
 * @param verdict simple name of the verdict, or {@link #UNKNOWN}
 * @param first position heard, or 0
 * @param last position heard, or 0
 * @param request idempotency key, if the unit had one
 * @param keys subjects whose keys the unit makes
 */
record ModelEntry(
        UUID unit,
        String verdict,
        long first,
        long last,
        List<Slot> events,
        List<AppendUnit.Claim> claims,
        List<AppendUnit.Claim> releases,
        @Nullable String request,
        List<String> keys) {

    /** Nobody said what became of it. */
    static final String UNKNOWN = "Unknown";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Where an event wants to be. */
    record Slot(String stream, long sequence, UUID id) {}

    static ModelEntry of(AppendUnit sent, @Nullable Verdict heard) {
        return of(sent, heard == null ? UNKNOWN : heard.getClass().getSimpleName(), heard);
    }

    /** Something was thrown that nobody announced. */
    static ModelEntry failed(AppendUnit sent, RuntimeException unexpected) {
        return of(sent, unexpected.toString(), null);
    }

    private static ModelEntry of(AppendUnit sent, String verdict, @Nullable Verdict heard) {
        AppendUnit.Request request = sent.request();
        return new ModelEntry(
                sent.events().getFirst().id(),
                verdict,
                first(heard),
                last(heard),
                sent.events().stream()
                        .map(event -> new Slot(event.stream(), event.sequence(), event.id()))
                        .toList(),
                sent.claims(),
                sent.releases(),
                request == null ? null : request.key(),
                sent.keys().stream().map(AppendUnit.NewKey::subject).toList());
    }

    private static long first(@Nullable Verdict heard) {
        return switch (heard) {
            case Verdict.Stored stored -> stored.first();
            case Verdict.AlreadyStored stored -> stored.first();
            case Verdict.AlreadyAnswered answered -> answered.first();
            case null, default -> 0;
        };
    }

    private static long last(@Nullable Verdict heard) {
        return switch (heard) {
            case Verdict.Stored stored -> stored.last();
            case Verdict.AlreadyStored stored -> stored.last();
            case Verdict.AlreadyAnswered answered -> answered.last();
            case null, default -> 0;
        };
    }

    boolean isStored() {
        return verdict.equals("Stored") || verdict.equals("AlreadyStored");
    }

    String line() {
        return JSON.writeValueAsString(this);
    }

    static ModelEntry parse(String line) {
        return JSON.readValue(line, ModelEntry.class);
    }
}
