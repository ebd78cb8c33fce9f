package org.keji.command.permit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.keji.command.permit.ApplicationCommand.AddVisitor;
import org.keji.command.permit.ApplicationCommand.ApplyForPermit;
import org.keji.command.permit.ApplicationCommand.RegisterWalkIn;
import org.keji.command.permit.ApplicationCommand.StrikeVisitor;
import org.keji.command.permit.CourseCommand.ChangeReception;
import org.keji.command.permit.CourseCommand.ClosePermit;
import org.keji.command.permit.CourseCommand.ExpirePermit;
import org.keji.command.permit.CourseCommand.ExtendPermit;
import org.keji.command.permit.CourseCommand.NoteNoShow;
import org.keji.command.permit.CourseCommand.RevokePermit;
import org.keji.command.permit.CourseCommand.WithdrawPermit;
import org.keji.command.permit.DecisionCommand.ApprovePermit;
import org.keji.command.permit.DecisionCommand.ConsentToWalkIn;
import org.keji.command.permit.DecisionCommand.RefusePermit;
import org.keji.command.permit.DecisionCommand.ReviewPermit;
import org.keji.command.permit.GateCommand.AdmitVisitor;
import org.keji.command.permit.GateCommand.IssueBadge;
import org.keji.command.permit.GateCommand.LetVisitorOut;
import org.keji.command.permit.GateCommand.NoteOverstay;
import org.keji.command.permit.GateCommand.ReportBadgeLost;
import org.keji.command.permit.GateCommand.TakeBadgeBack;
import org.keji.command.permit.GateCommand.TurnAwayVisitor;
import org.keji.command.permit.NoticeCommand.AcknowledgeNotice;
import org.keji.command.permit.NoticeCommand.MissAcknowledgement;
import org.keji.command.permit.NoticeCommand.MissNotice;
import org.keji.command.permit.NoticeCommand.SendNotice;
import org.keji.command.permit.PermitState.Known;
import org.keji.command.permit.PermitState.NotThere;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.permit.PermitEvent;

/** What some visitors enter by, from the application to the badge (decision 48); other classes decide. */
@AggregateRoot
public final class VisitorPermit {

    /** Numbers of permits are claimed under this name. */
    static final String NUMBER = "permit-number";

    /** Badges that are out are claimed under this name. */
    static final String BADGE = "badge";

    @AggregateIdentifier
    private @Nullable String id;

    private PermitState state = new NotThere();

    /** Axon makes an empty permit and lets it remember its events. */
    VisitorPermit() {}

    @CommandHandler
    VisitorPermit(ApplyForPermit command, DecisionContext context) {
        DecideApplication.apply(command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    VisitorPermit(RegisterWalkIn command, DecisionContext context) {
        DecideApplication.walkIn(command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(AddVisitor command, DecisionContext context) {
        apply(DecideVisitors.add(known(context), command, context));
    }

    @CommandHandler
    void decide(StrikeVisitor command, DecisionContext context) {
        apply(DecideVisitors.strike(known(context), command, context));
    }

    @CommandHandler
    void decide(ReviewPermit command, DecisionContext context) {
        DecideReview.review(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(ApprovePermit command, DecisionContext context) {
        DecideReview.approve(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(ConsentToWalkIn command, DecisionContext context) {
        apply(DecideReview.consent(known(context), command, context));
    }

    @CommandHandler
    void decide(RefusePermit command, DecisionContext context) {
        apply(DecideReview.refuse(known(context), command, context));
    }

    @CommandHandler
    void decide(WithdrawPermit command, DecisionContext context) {
        apply(DecideCourse.withdraw(known(context), command, context));
    }

    @CommandHandler
    void decide(RevokePermit command, DecisionContext context) {
        apply(DecideCourse.revoke(known(context), command, context));
    }

    @CommandHandler
    void decide(ExtendPermit command, DecisionContext context) {
        apply(DecideCourse.extend(known(context), command, context));
    }

    @CommandHandler
    void decide(ChangeReception command, DecisionContext context) {
        apply(DecideCourse.changeReception(known(context), command, context));
    }

    @CommandHandler
    void decide(ClosePermit command, DecisionContext context) {
        apply(DecideCourse.close(known(context), command, context));
    }

    @CommandHandler
    void decide(ExpirePermit command, DecisionContext context) {
        apply(DecideCourse.expire(known(context), command, context));
    }

    @CommandHandler
    void decide(NoteNoShow command, DecisionContext context) {
        apply(DecideCourse.noteNoShow(known(context), command, context));
    }

    @CommandHandler
    void decide(SendNotice command, DecisionContext context) {
        apply(DecideNotice.send(known(context), command, context));
    }

    @CommandHandler
    void decide(AcknowledgeNotice command, DecisionContext context) {
        apply(DecideNotice.acknowledge(known(context), command, context));
    }

    @CommandHandler
    void decide(MissNotice command, DecisionContext context) {
        apply(DecideNotice.miss(known(context), command, context));
    }

    @CommandHandler
    void decide(MissAcknowledgement command, DecisionContext context) {
        apply(DecideNotice.missAcknowledgement(known(context), command, context));
    }

    @CommandHandler
    void decide(IssueBadge command, DecisionContext context) {
        apply(DecideGate.issue(known(context), command, context));
    }

    @CommandHandler
    void decide(AdmitVisitor command, DecisionContext context) {
        DecideGate.admit(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(LetVisitorOut command, DecisionContext context) {
        DecideGate.letOut(known(context), command, context).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(TakeBadgeBack command, DecisionContext context) {
        apply(DecideGate.takeBack(known(context), command, context));
    }

    @CommandHandler
    void decide(ReportBadgeLost command, DecisionContext context) {
        apply(DecideGate.lose(known(context), command, context));
    }

    @CommandHandler
    void decide(TurnAwayVisitor command, DecisionContext context) {
        apply(DecideGate.turnAway(known(context), command, context));
    }

    @CommandHandler
    void decide(NoteOverstay command, DecisionContext context) {
        apply(DecideGate.noteOverstay(known(context), command, context));
    }

    @CommandHandler
    void decide(PhotographyCommand.AskForPhotography command, DecisionContext context) {
        apply(DecidePhotography.ask(known(context), command, context));
    }

    @CommandHandler
    void decide(PhotographyCommand.GrantPhotography command, DecisionContext context) {
        apply(DecidePhotography.grant(known(context), command, context));
    }

    @CommandHandler
    void decide(PhotographyCommand.RefusePhotography command, DecisionContext context) {
        apply(DecidePhotography.refuse(known(context), command, context));
    }

    @CommandHandler
    void decide(PhotographyCommand.RegisterPicture command, DecisionContext context) {
        apply(DecidePhotography.register(known(context), command, context));
    }

    @CommandHandler
    void decide(PhotographyCommand.SendPrints command, DecisionContext context) {
        apply(DecidePhotography.send(known(context), command, context));
    }

    @CommandHandler
    void decide(PhotographyCommand.AskForPublication command, DecisionContext context) {
        apply(DecidePublication.ask(known(context), command, context));
    }

    @CommandHandler
    void decide(PhotographyCommand.GrantPublication command, DecisionContext context) {
        apply(DecidePublication.grant(known(context), command, context));
    }

    @CommandHandler
    void decide(PhotographyCommand.RefusePublication command, DecisionContext context) {
        apply(DecidePublication.refuse(known(context), command, context));
    }

    @EventSourcingHandler
    void evolve(PermitEvent event) {
        id = event.stream();
        state = state.after(event);
    }

    /** Commands but the first reach only a permit that was asked for; its department's exceptions hold for it. */
    private Known known(DecisionContext context) {
        Known known = (Known) state;
        context.concerns(known.origin().department());
        return known;
    }
}
