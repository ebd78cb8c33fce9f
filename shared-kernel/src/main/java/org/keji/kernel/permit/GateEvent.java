package org.keji.kernel.permit;

import java.time.Instant;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.VisitorPermitId;

/** What happens to a visitor at the gate and inside (PE-06, PE-07, PE-10). */
public sealed interface GateEvent extends PermitEvent {

    /** The number of the visitor among those of the permit. */
    int visitor();

    /**
     * A visitor has a badge, and nobody else has this one.
     *
     * @param badge its number
     */
    @EventName("permit.badge-issued")
    record BadgeIssued(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int visitor,
            BadgeNumber badge) implements GateEvent {}

    /**
     * A visitor went in with their badge.
     *
     * @param gate by which
     */
    @EventName("permit.visitor-admitted")
    record VisitorAdmitted(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int visitor,
            BadgeNumber badge,
            String gate) implements GateEvent {}

    /** A visitor went out. */
    @EventName("permit.visitor-left")
    record VisitorLeft(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int visitor,
            String gate) implements GateEvent {}

    /** The gate has a badge back, and another visitor may have it. */
    @EventName("permit.badge-returned")
    record BadgeReturned(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int visitor,
            BadgeNumber badge) implements GateEvent {}

    /** A badge is not to be found; nobody is given it until it is. The reason is recorded with this. */
    @EventName("permit.badge-lost")
    record BadgeLost(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int visitor,
            BadgeNumber badge) implements GateEvent {}

    /**
     * A visitor was not let in, tactfully; the reason is recorded with this (PE-06).
     *
     * @param clause the rule of the handbook it rests on
     */
    @EventName("permit.visitor-turned-away")
    record VisitorTurnedAway(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int visitor,
            String clause,
            String gate) implements GateEvent {}

    /** The permit is over, and the visitor is still inside (PE-10). */
    @EventName("permit.visitor-overstayed")
    record VisitorOverstayed(
            VisitorPermitId permitId,
            Instant occurredAt,
            @Part int visitor) implements GateEvent {}
}
