package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.BadgeNumber;
import org.keji.kernel.permit.GateEvent;
import org.keji.kernel.permit.GateEvent.BadgeIssued;
import org.keji.kernel.permit.GateEvent.BadgeLost;
import org.keji.kernel.permit.GateEvent.BadgeReturned;
import org.keji.kernel.permit.GateEvent.VisitorAdmitted;
import org.keji.kernel.permit.GateEvent.VisitorLeft;
import org.keji.kernel.permit.GateEvent.VisitorOverstayed;
import org.keji.kernel.permit.GateEvent.VisitorTurnedAway;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.VisitorEvent;
import org.keji.kernel.permit.VisitorEvent.NeedsPassedOn;
import org.keji.kernel.permit.VisitorEvent.VisitorNamed;
import org.keji.kernel.permit.VisitorStage;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Recorded;

/**
 * A visitor of a permit and where they are; who they are stays sealed.
 *
 * @param visitor the number among those of the permit
 * @param person a contact of the customer, or a person of this permit alone
 * @param state the code of the stage
 * @param badge the badge that is out with them; null if none is
 * @param lostBadges badges they were given that are not to be found
 * @param entries how often they went in
 * @param passing null while they never went in
 */
record VisitorRow(
        String id,
        String permitId,
        int visitor,
        String person,
        Json details,
        @Nullable Json needs,
        @Nullable String needsTo,
        String state,
        @Nullable String badge,
        List<String> lostBadges,
        int entries,
        @Nullable Passing passing,
        @Nullable TurnedAway turnedAway) {

    /** When and where they last went in and out, and since when they are too long inside; all of it may be open. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Passing(
            @Nullable Instant admittedAt,
            @Nullable String admittedBy,
            @Nullable Instant leftAt,
            @Nullable String leftBy,
            @Nullable Instant overstayedAt) {

        static final Passing NONE = new Passing(null, null, null, null, null);

        Passing in(VisitorAdmitted e) {
            return new Passing(e.occurredAt(), e.gate(), null, null, null);
        }

        Passing out(VisitorLeft e) {
            return new Passing(admittedAt, admittedBy, e.occurredAt(), e.gate(), overstayedAt);
        }

        Passing late(Instant since) {
            return new Passing(admittedAt, admittedBy, null, null, since);
        }
    }

    /** That they were not let in, and why (PE-06). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TurnedAway(
            Instant turnedAwayAt,
            String turnedAwayClause,
            String turnedAwayBy,
            @Nullable String turnedAwayBecause) {}

    static @Nullable String keyOf(Recorded recorded) {
        return switch (recorded.event()) {
            case VisitorEvent e -> key(e, e.visitor());
            case GateEvent e -> key(e, e.visitor());
            default -> null;
        };
    }

    private static String key(PermitEvent event, int visitor) {
        return "%s-%d".formatted(event.stream(), visitor);
    }

    static VisitorRow of(VisitorNamed e, Json details) {
        return new VisitorRow(
                key(e, e.visitor()),
                e.stream(),
                e.visitor(),
                e.person().value(),
                details,
                null,
                null,
                VisitorStage.EXPECTED.code(),
                null,
                List.of(),
                0,
                null,
                null);
    }

    VisitorRow needing(NeedsPassedOn e, Json sealed) {
        return new VisitorRow(
                id,
                permitId,
                visitor,
                person,
                details,
                sealed,
                e.passedTo(),
                state,
                badge,
                lostBadges,
                entries,
                passing,
                turnedAway);
    }

    VisitorRow struck() {
        return with(VisitorStage.STRUCK, badge, lostBadges, entries, passing, turnedAway);
    }

    VisitorRow after(GateEvent event, Recorded recorded) {
        VisitorStage next = stage().after(event);
        return switch (event) {
            case BadgeIssued e -> with(next, e.badge().value(), lostBadges, entries, passing, turnedAway);
            case BadgeReturned e -> with(next, without(e.badge()), found(e.badge()), entries, passing, turnedAway);
            case BadgeLost e -> with(next, without(e.badge()), lost(e.badge()), entries, passing, turnedAway);
            case VisitorAdmitted e -> with(next, badge, lostBadges, entries + 1, passed().in(e), turnedAway);
            case VisitorLeft e -> with(next, badge, lostBadges, entries, passed().out(e), turnedAway);
            case VisitorOverstayed e ->
                with(next, badge, lostBadges, entries, passed().late(e.occurredAt()), turnedAway);
            case VisitorTurnedAway e ->
                with(
                        next,
                        badge,
                        lostBadges,
                        entries,
                        passing,
                        new TurnedAway(e.occurredAt(), e.clause(), e.gate(), recorded.reason()));
        };
    }

    private @Nullable String without(BadgeNumber gone) {
        return gone.value().equals(badge) ? null : badge;
    }

    private List<String> lost(BadgeNumber gone) {
        return Stream.concat(lostBadges.stream(), Stream.of(gone.value())).toList();
    }

    private List<String> found(BadgeNumber back) {
        return lostBadges.stream().filter(one -> !one.equals(back.value())).toList();
    }

    /** All of it is open while they never went in. */
    Passing passed() {
        return passing == null ? Passing.NONE : passing;
    }

    VisitorStage stage() {
        return VisitorStage.ofCode(state);
    }

    private VisitorRow with(
            VisitorStage stage,
            @Nullable String out,
            List<String> lost,
            int times,
            @Nullable Passing passed,
            @Nullable TurnedAway away) {
        return new VisitorRow(
                id, permitId, visitor, person, details, needs, needsTo, stage.code(), out, lost, times, passed, away);
    }
}
