package org.keji.eventstore.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.message.EventCodec;

/**
 * What a command's unit of work gathers beside its events, and what became of it. It lies among the resources of the
 * root unit of work.
 */
public final class UnitDraft {

    /** Key among the resources of the unit of work. */
    public static final String RESOURCE = "keji.unit";

    private final IntFunction<UUID> eventIds;
    private final List<AppendUnit.Claim> claims = new ArrayList<>();
    private final List<AppendUnit.Claim> releases = new ArrayList<>();
    private AppendUnit.@Nullable Request request;
    private @Nullable Function<EventCodec.Seal, AppendUnit.Decision> decision;
    private @Nullable Verdict verdict;

    /** @param eventIds the id of the n-th event, the same at every attempt */
    public UnitDraft(IntFunction<UUID> eventIds) {
        this.eventIds = eventIds;
    }

    public void claim(String stream, String kind, String value) {
        claims.add(new AppendUnit.Claim(stream, kind, value));
    }

    public void release(String stream, String kind, String value) {
        releases.add(new AppendUnit.Claim(stream, kind, value));
    }

    public void answers(AppendUnit.Request answered) {
        this.request = answered;
    }

    /** @param record makes the decision record; it is called when the command can be sealed */
    public void decidedBy(Function<EventCodec.Seal, AppendUnit.Decision> record) {
        this.decision = record;
    }

    /** What became of the unit; null until it was appended, and for a command without events. */
    public @Nullable Verdict verdict() {
        return verdict;
    }

    void settle(Verdict outcome) {
        this.verdict = outcome;
    }

    UUID eventId(int ordinal) {
        return eventIds.apply(ordinal);
    }

    AppendUnit.@Nullable Decision decision(EventCodec.Seal seal) {
        return decision == null ? null : decision.apply(seal);
    }

    List<AppendUnit.Claim> claims() {
        return claims;
    }

    List<AppendUnit.Claim> releases() {
        return releases;
    }

    AppendUnit.@Nullable Request request() {
        return request;
    }
}
