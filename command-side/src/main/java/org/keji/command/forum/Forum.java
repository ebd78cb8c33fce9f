package org.keji.command.forum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.forum.ForumCommand.CancelForum;
import org.keji.command.forum.ForumCommand.CloseForum;
import org.keji.command.forum.ForumCommand.DeclineInvitation;
import org.keji.command.forum.ForumCommand.DrawGuests;
import org.keji.command.forum.ForumCommand.HoldForum;
import org.keji.command.forum.ForumCommand.MissMinutes;
import org.keji.command.forum.ForumCommand.PlanForum;
import org.keji.command.forum.ForumCommand.TakeMinutes;
import org.keji.command.forum.ForumState.Known;
import org.keji.command.forum.ForumState.NotThere;
import org.keji.command.forum.QuestionCommand.AnswerQuestion;
import org.keji.command.forum.QuestionCommand.MissAnswer;
import org.keji.command.forum.QuestionCommand.RaiseQuestion;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.forum.ForumEvent;

/** One forum with customers (decision 44); the rules stand in the classes that decide. */
@AggregateRoot
public final class Forum {

    @AggregateIdentifier
    private @Nullable String id;

    private ForumState state = new NotThere();

    /** Axon makes an empty forum and lets it remember its events. */
    Forum() {}

    @CommandHandler
    Forum(PlanForum command, DecisionContext context) {
        apply(DecideForum.plan(command, context));
    }

    @CommandHandler
    void decide(DrawGuests command, DecisionContext context) {
        apply(DecideGuests.draw(known(context), command, context));
    }

    @CommandHandler
    void decide(DeclineInvitation command, DecisionContext context) {
        apply(DecideGuests.decline(known(context), command, context));
    }

    @CommandHandler
    void decide(HoldForum command, DecisionContext context) {
        apply(DecideForum.hold(known(context), command, context));
    }

    @CommandHandler
    void decide(TakeMinutes command, DecisionContext context) {
        apply(DecideForum.takeMinutes(known(context), command, context));
    }

    @CommandHandler
    void decide(MissMinutes command, DecisionContext context) {
        apply(DecideForum.missMinutes(known(context), command, context));
    }

    @CommandHandler
    void decide(RaiseQuestion command, DecisionContext context) {
        apply(DecideQuestion.raise(known(context), command, context));
    }

    @CommandHandler
    void decide(AnswerQuestion command, DecisionContext context) {
        apply(DecideQuestion.answer(known(context), command, context));
    }

    @CommandHandler
    void decide(MissAnswer command, DecisionContext context) {
        apply(DecideQuestion.miss(known(context), command, context));
    }

    @CommandHandler
    void decide(CloseForum command, DecisionContext context) {
        apply(DecideForum.close(known(context), command, context));
    }

    @CommandHandler
    void decide(CancelForum command, DecisionContext context) {
        apply(DecideForum.cancel(known(context), command, context));
    }

    @EventSourcingHandler
    void evolve(ForumEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a forum that was planned; its department's exceptions hold for it. */
    private Known known(DecisionContext context) {
        Known known = (Known) state;
        context.concerns(known.department());
        return known;
    }
}
