package org.keji.house.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.keji.command.complaint.ClockCommand.CorrectTime;
import org.keji.command.complaint.ClockCommand.PauseClock;
import org.keji.command.complaint.ClockCommand.ResumeClock;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.command.complaint.ComplaintCommand.AcceptHandOver;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AnnotateComplaint;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ComplaintCommand.CorrectParticulars;
import org.keji.command.complaint.ComplaintCommand.DeclineHandOver;
import org.keji.command.complaint.ComplaintCommand.OfferHandOver;
import org.keji.command.complaint.ResolutionCommand.AcceptAnswer;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.command.complaint.ResolutionCommand.CarryOutAction;
import org.keji.command.complaint.ResolutionCommand.CloseComplaint;
import org.keji.command.complaint.ResolutionCommand.FollowUpComplaint;
import org.keji.command.complaint.ResolutionCommand.InvestigateComplaint;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.command.complaint.ResolutionCommand.VerifyAction;
import org.keji.command.complaint.ResolutionCommand.WaiveFollowUp;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;
import org.keji.house.walk.Idea.Expected;
import org.keji.kernel.complaint.Responsibility;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.identity.ComplaintId;

/** What nobody should try: at the wrong time, by the wrong person, without a reason, or anything by anybody. */
final class Senseless {

    private static final List<Class<? extends ComplaintCommand>> NEED_A_REASON = List.of(
            PauseClock.class, WaiveFollowUp.class, ReopenComplaint.class, CorrectParticulars.class, CorrectTime.class);

    private final Dice dice;
    private final Sound sound;

    Senseless(Dice dice, Sound sound) {
        this.dice = dice;
        this.sound = sound;
    }

    Idea next(Case about) {
        Life life = about.life();
        Idea good = sound.next(about);
        boolean dated = !(good.what() instanceof CorrectTime);
        return switch (dice.upTo(9)) {
            case 1 -> dated ? refused(good, Dice.now().plus(Duration.ofHours(dice.upTo(48)))) : anything(about, life);
            case 2 -> dated ? refused(good, life.receipt().at().minusSeconds(dice.upTo(999))) : anything(about, life);
            case 3 -> new Idea(good.what(), People.AUDITOR, good.at(), good.reason(), Expected.REFUSED);
            case 4 -> new Idea(good.what(), good.who(), good.at(), " ", withoutReason(good));
            case 5 -> wrong(about.id(), life);
            default -> anything(about, life);
        };
    }

    private static Idea refused(Idea good, Instant at) {
        return new Idea(good.what(), good.who(), at, good.reason(), Expected.REFUSED);
    }

    private static Expected withoutReason(Idea good) {
        return NEED_A_REASON.contains(good.what().getClass()) ? Expected.REFUSED : good.expected();
    }

    /** What the stage of the complaint does not allow, or what says nothing. */
    private Idea wrong(ComplaintId id, Life life) {
        String state = life.state();
        ComplaintCommand what = dice.any(List.of(
                state.equals("received")
                        ? new AnswerComplaint(id, dice.words(id, "Early"))
                        : new AcknowledgeComplaint(id),
                state.equals("closed") ? new CloseComplaint(id, "Twice") : new ReopenComplaint(id),
                new AcknowledgeComplaint(dice.id()),
                new CarryOutAction(id, 99),
                new FollowUpComplaint(id, 6, null),
                new AssessComplaint(id, " ", Urgency.URGENT, Severity.MINOR),
                new InvestigateComplaint(id, Responsibility.OURS, "", List.of(), dice.words(id, "Nothing"))));
        return new Idea(what, People.MANAGER, Dice.now(), "By mistake", Expected.REFUSED);
    }

    private Idea anything(Case about, Life life) {
        Instant from = life.receipt().at().minus(Duration.ofHours(6));
        Instant at = dice.between(from, Dice.now());
        return new Idea(command(about.id(), at), dice.any(People.ALL), at, "By chance", Expected.EITHER);
    }

    private ComplaintCommand command(ComplaintId id, Instant at) {
        return switch (dice.upTo(20)) {
            case 1 -> new AcknowledgeComplaint(id);
            case 2 ->
                new AssessComplaint(
                        id, dice.any(Receipts.KINDS), dice.any(Urgency.values()), dice.any(Severity.values()));
            case 3 -> new OfferHandOver(id, dice.any(People.FRONT).subject());
            case 4 -> new AcceptHandOver(id);
            case 5 -> new DeclineHandOver(id);
            case 6 -> new AnnotateComplaint(id, dice.words(id, "Odd"));
            case 7 ->
                new InvestigateComplaint(
                        id,
                        dice.any(Responsibility.values()),
                        dice.any(Sound.CAUSES),
                        List.of(),
                        dice.words(id, "Odd"));
            case 8, 9 -> new CarryOutAction(id, dice.upTo(3));
            case 10, 11 -> new VerifyAction(id, dice.upTo(3), dice.inHundred(50), at.plus(Sound.days(2)));
            case 12 -> new AnswerComplaint(id, dice.words(id, "Odd"));
            case 13 -> new AcceptAnswer(id);
            case 14 -> new RejectAnswer(id);
            case 15 -> new FollowUpComplaint(id, dice.upTo(6), null);
            case 16 -> new WaiveFollowUp(id);
            case 17 -> new CloseComplaint(id, dice.inHundred(50) ? null : "Odd");
            case 18 -> new ReopenComplaint(id);
            case 19 -> dice.inHundred(20) ? new WithdrawComplaint(id) : new PauseClock(id);
            default -> new ResumeClock(id);
        };
    }
}
