package org.keji.command.permit;

import static org.keji.command.permit.PermitRule.*;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.keji.command.permit.CourseCommand.ChangeReception;
import org.keji.command.permit.CourseCommand.ClosePermit;
import org.keji.command.permit.CourseCommand.ExpirePermit;
import org.keji.command.permit.CourseCommand.ExtendPermit;
import org.keji.command.permit.CourseCommand.NoteNoShow;
import org.keji.command.permit.CourseCommand.RevokePermit;
import org.keji.command.permit.CourseCommand.WithdrawPermit;
import org.keji.command.permit.PermitState.Known;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.permit.ApplicationEvent.PermitClosed;
import org.keji.kernel.permit.ApplicationEvent.PermitExpired;
import org.keji.kernel.permit.ApplicationEvent.PermitExtended;
import org.keji.kernel.permit.ApplicationEvent.PermitNotUsed;
import org.keji.kernel.permit.ApplicationEvent.PermitRevoked;
import org.keji.kernel.permit.ApplicationEvent.PermitWithdrawn;
import org.keji.kernel.permit.ApplicationEvent.ReceptionChanged;
import org.keji.kernel.permit.PermitStage;
import org.keji.kernel.permit.Reception;

/** A permit is withdrawn, revoked, extended or closed, or its time goes by (PE-09, PE-10). */
final class DecideCourse {

    private static final Pattern CLAUSE = Pattern.compile("PE-(0[1-9]|1[01])");
    private static final Set<PermitStage> AHEAD =
            Set.of(PermitStage.APPLIED, PermitStage.REVIEWED, PermitStage.GRANTED);

    private DecideCourse() {}

    static PermitWithdrawn withdraw(Known state, WithdrawPermit command, DecisionContext context) {
        DecideVisitors.requireApplicant(state, context);
        boolean isAhead =
                AHEAD.contains(state.stage()) && !Notice.isOver(state.window().closes(), context.now());
        context.require(ApplicationRule.PERMIT_LIES_AHEAD, isAhead, "");
        requireReason(context);
        return new PermitWithdrawn(command.permitId(), context.now());
    }

    static PermitRevoked revoke(Known state, RevokePermit command, DecisionContext context) {
        requireHolds(state, context);
        requireReason(context);
        return new PermitRevoked(
                command.permitId(), context.now(), context.actor().subject());
    }

    static PermitExtended extend(Known state, ExtendPermit command, DecisionContext context) {
        requireHolds(state, context);
        boolean isAnother = !context.actor().is(state.origin().by());
        context.require(ANOTHER_DECIDES_ON_A_PERMIT, isAnother, "");
        Instant until = command.until();
        boolean isLater = until.isAfter(state.window().closes()) && until.isAfter(context.now());
        context.require(EXTENSION_IS_LATER, isLater, "/until");
        DecideApplication.requireSpan(state.window().from(), until, context, "/until");
        requireReason(context);
        return new PermitExtended(command.permitId(), context.now(), until);
    }

    static ReceptionChanged changeReception(Known state, ChangeReception command, DecisionContext context) {
        boolean wasSet = state.reception() != null && state.stage().isOpen();
        context.require(RECEPTION_WAS_SET, wasSet, "");
        String room = command.room();
        boolean fits = room == null
                || context.book().rooms().getOrDefault(room, 0)
                        >= state.visitors().count();
        context.require(RECEPTION_FITS_ITS_ROOM, fits, "/room");
        requireReason(context);
        String because = Objects.requireNonNull(context.reason());
        Reception other = new Reception(command.refreshments(), command.escort(), room, because);
        return new ReceptionChanged(command.permitId(), context.now(), other);
    }

    static PermitClosed close(Known state, ClosePermit command, DecisionContext context) {
        context.require(PERMIT_WAS_USED, state.stage() == PermitStage.ON_SITE, "");
        context.require(NOBODY_IS_INSIDE, !state.visitors().anyInside(), "");
        context.require(BADGES_ARE_BACK, !state.visitors().anyBadge(), "");
        return new PermitClosed(command.permitId(), context.now());
    }

    static PermitExpired expire(Known state, ExpirePermit command, DecisionContext context) {
        boolean isUndecided = state.stage() == PermitStage.APPLIED || state.stage() == PermitStage.REVIEWED;
        boolean isOver = Notice.isOver(state.window().closes(), context.now());
        context.require(PERMIT_HAS_EXPIRED, isUndecided && isOver, "");
        return new PermitExpired(command.permitId(), context.now());
    }

    static PermitNotUsed noteNoShow(Known state, NoteNoShow command, DecisionContext context) {
        boolean isOver = Notice.isOver(state.window().closes(), context.now());
        context.require(NOBODY_CAME, state.stage() == PermitStage.GRANTED && isOver, "");
        return new PermitNotUsed(command.permitId(), context.now());
    }

    static void requireHolds(Known state, DecisionContext context) {
        context.require(PERMIT_HOLDS, state.stage().opensGate(), "");
    }

    static void requireReason(DecisionContext context) {
        context.require(PERMIT_IS_CHANGED_WITH_A_REASON, context.givesReason(), "/reason");
    }

    static void requireClause(String clause, DecisionContext context) {
        context.require(REFUSAL_NAMES_ITS_CLAUSE, CLAUSE.matcher(clause).matches(), "/clause");
    }
}
