package org.keji.command.permit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.BadgeNumber;

/** What happens at the gate to one of the visitors (PE-06, PE-07, PE-10). */
public sealed interface GateCommand extends PermitCommand {

    /** The number of the visitor among those of the permit. */
    int visitor();

    /** Give a visitor a badge (PE-07). */
    @Requires(Permission.KEEP_BADGES)
    record IssueBadge(@TargetAggregateIdentifier VisitorPermitId permitId, int visitor, BadgeNumber badge)
            implements GateCommand {}

    /**
     * Let a visitor in (PE-06, PE-07).
     *
     * @param badge given to them at the same time; null where they have one
     */
    @Requires(Permission.KEEP_GATE)
    record AdmitVisitor(
            @TargetAggregateIdentifier VisitorPermitId permitId,
            int visitor,
            String gate,
            @Nullable BadgeNumber badge) implements GateCommand {}

    /**
     * Let a visitor out, whatever has become of the permit (PE-07).
     *
     * @param badgeReturned whether their badge is taken back at the same time
     */
    @Requires(Permission.KEEP_GATE)
    record LetVisitorOut(
            @TargetAggregateIdentifier VisitorPermitId permitId, int visitor, String gate, boolean badgeReturned)
            implements GateCommand {}

    /** Take back a badge, also one that was lost and is found (PE-07). */
    @Requires(Permission.KEEP_BADGES)
    record TakeBadgeBack(@TargetAggregateIdentifier VisitorPermitId permitId, int visitor, BadgeNumber badge)
            implements GateCommand {}

    /** Say that a badge is not to be found (PE-07). */
    @Requires(Permission.KEEP_BADGES)
    record ReportBadgeLost(@TargetAggregateIdentifier VisitorPermitId permitId, int visitor) implements GateCommand {}

    /**
     * Not let a visitor in, tactfully (PE-06).
     *
     * @param clause the rule of the handbook it rests on
     */
    @Requires(Permission.KEEP_GATE)
    record TurnAwayVisitor(@TargetAggregateIdentifier VisitorPermitId permitId, int visitor, String clause, String gate)
            implements GateCommand {}

    /** Note that the permit is over and a visitor is still inside (PE-10). */
    @Requires(Permission.MISS_DEADLINE)
    record NoteOverstay(@TargetAggregateIdentifier VisitorPermitId permitId, int visitor) implements GateCommand {}
}
