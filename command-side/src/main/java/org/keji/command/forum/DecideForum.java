package org.keji.command.forum;

import static org.keji.command.forum.ForumRule.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keji.command.forum.ForumCommand.CancelForum;
import org.keji.command.forum.ForumCommand.CloseForum;
import org.keji.command.forum.ForumCommand.HoldForum;
import org.keji.command.forum.ForumCommand.MissMinutes;
import org.keji.command.forum.ForumCommand.PlanForum;
import org.keji.command.forum.ForumCommand.TakeMinutes;
import org.keji.command.forum.ForumState.Known;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.forum.ForumEvent.ForumCancelled;
import org.keji.kernel.forum.ForumEvent.ForumClosed;
import org.keji.kernel.forum.ForumEvent.ForumHeld;
import org.keji.kernel.forum.ForumEvent.ForumPlanned;
import org.keji.kernel.forum.ForumEvent.MinutesMissed;
import org.keji.kernel.forum.ForumEvent.MinutesTaken;
import org.keji.kernel.forum.ForumStage;
import org.keji.kernel.forum.HalfYear;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.policy.PolicyParameter;

/**
 * A forum is planned, held, minuted and closed (VP-11). Of all this only the day on which it was held is told late:
 * nobody is invited, and nothing is answered, in the past.
 */
final class DecideForum {

    private DecideForum() {}

    static ForumPlanned plan(PlanForum command, DecisionContext context) {
        LocalDate day = command.terms().day();
        context.require(FORUM_IS_PLANNED_AHEAD, !day.isBefore(today(context)), "/day");
        return new ForumPlanned(
                command.forumId(),
                context.now(),
                HalfYear.of(day),
                command.terms(),
                context.actor().department(),
                context.actor().subject());
    }

    static ForumHeld hold(Known state, HoldForum command, DecisionContext context) {
        context.require(FORUM_INVITES_BEFORE_IT_IS_HELD, state.stage() == ForumStage.INVITED, "");
        LocalDate day = command.heldOn();
        LocalDate drawnOn = LocalDate.ofInstant(state.guests().drawnAt(), context.zone());
        context.require(FORUM_FOLLOWS_ITS_INVITATION, !day.isBefore(drawnOn), "/heldOn");
        context.require(FORUM_LIES_IN_THE_PAST, !day.isAfter(today(context)), "/heldOn");
        context.require(FORUM_IS_HELD_IN_ITS_HALF_YEAR, HalfYear.of(day).equals(state.halfYear()), "/heldOn");
        List<CustomerId> present = command.present();
        context.require(SOMEBODY_CAME, !present.isEmpty(), "/present");
        Set<CustomerId> named = new HashSet<>();
        for (int i = 0; i < present.size(); i++) {
            boolean isGuest = state.guests().find(present.get(i)).isPresent() && named.add(present.get(i));
            context.require(WHO_CAME_WAS_INVITED, isGuest, "/present/" + i);
        }
        Instant over = day.plusDays(1).atStartOfDay(context.zone()).toInstant();
        Instant due = over.plus(context.book().duration(PolicyParameter.FORUM_MINUTES));
        return new ForumHeld(command.forumId(), context.now(), day, List.copyOf(present), due);
    }

    static MinutesTaken takeMinutes(Known state, TakeMinutes command, DecisionContext context) {
        context.require(FORUM_WAS_HELD, state.stage() == ForumStage.HELD, "");
        context.require(MINUTES_ARE_TAKEN_ONCE, !state.minutes().taken(), "");
        boolean inTime = !context.now().isAfter(state.minutes().due());
        return new MinutesTaken(command.forumId(), context.now(), command.minutes(), inTime);
    }

    static MinutesMissed missMinutes(Known state, MissMinutes command, DecisionContext context) {
        boolean isOver = state.stage() == ForumStage.HELD
                && state.minutes().isAwaited()
                && context.now().isAfter(state.minutes().due());
        context.require(MINUTES_ARE_OVERDUE, isOver, "");
        return new MinutesMissed(command.forumId(), context.now());
    }

    static ForumClosed close(Known state, CloseForum command, DecisionContext context) {
        context.require(FORUM_WAS_HELD, state.stage() == ForumStage.HELD, "");
        boolean isAnswered = state.questions().values().stream().allMatch(Question::answered);
        context.require(CLOSED_FORUM_HAS_MINUTES, state.minutes().taken(), "");
        context.require(CLOSED_FORUM_OWES_NO_ANSWER, isAnswered, "");
        return new ForumClosed(command.forumId(), context.now());
    }

    static ForumCancelled cancel(Known state, CancelForum command, DecisionContext context) {
        boolean isAhead = state.stage() == ForumStage.PLANNED || state.stage() == ForumStage.INVITED;
        context.require(FORUM_LIES_AHEAD, isAhead, "");
        context.require(CANCELLED_FORUM_SAYS_WHY, context.givesReason(), "/reason");
        return new ForumCancelled(command.forumId(), context.now());
    }

    private static LocalDate today(DecisionContext context) {
        return LocalDate.ofInstant(context.now(), context.zone());
    }
}
