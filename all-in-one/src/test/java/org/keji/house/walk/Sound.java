package org.keji.house.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ResolutionCommand.AcceptAnswer;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.command.complaint.ResolutionCommand.CloseComplaint;
import org.keji.command.complaint.ResolutionCommand.FollowUpComplaint;
import org.keji.command.complaint.ResolutionCommand.InvestigateComplaint;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.command.complaint.ResolutionCommand.WaiveFollowUp;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;
import org.keji.house.walk.Idea.Expected;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.complaint.ActionKind;
import org.keji.kernel.complaint.Responsibility;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.identity.ComplaintId;

/** The next step of a complaint on its way from receipt to closure, as the handbook has it. */
final class Sound {

    static final List<String> CAUSES =
            List.of("Billing run started twice", "Truck broke down", "Training was missing", "Seal worn out");

    private final Dice dice;
    private final Tasks tasks;
    private final Turns turns;

    Sound(Dice dice, Receipts receipts) {
        this.dice = dice;
        this.tasks = new Tasks(dice);
        this.turns = new Turns(dice, receipts);
    }

    Idea next(Case about) {
        Life life = about.life();
        Offer offer = new Offer();
        steps(offer, about.id(), life);
        tasks.offer(offer, about.id(), life);
        turns.offer(offer, about, life);
        return offer.draw(dice);
    }

    private void steps(Offer offer, ComplaintId id, Life life) {
        switch (life.state()) {
            case "received" ->
                offer.add(
                        60,
                        () -> step(
                                life,
                                new AcknowledgeComplaint(id),
                                life.receipt().at()));
            case "acknowledged" -> offer.add(60, () -> assess(id, life));
            case "assessed" -> {
                offer.add(8, () -> assess(id, life));
                offer.add(50, () -> investigate(id, life));
            }
            case "investigated", "reopened" -> {
                offer.add(3, () -> assess(id, life));
                offer.add(5, () -> investigate(id, life));
                offer.add(35, () -> step(life, new AnswerComplaint(id, dice.words(id, "Paid back")), answerable(life)));
            }
            case "answered" -> answered(offer, id, life);
            case "followed-up" -> {
                words(offer, id, life);
                if (isClosable(life)) {
                    offer.add(50, () -> step(life, new CloseComplaint(id, "A check was added"), lastMove(life)));
                }
            }
            case "closed" -> offer.add(10, () -> step(life, new ReopenComplaint(id), lastStep(life)));
            default -> {
                // Nothing leads on from a complaint that was withdrawn.
            }
        }
        if (life.isOpen()) {
            offer.add(1, () -> step(life, new WithdrawComplaint(id), lastMove(life)));
        }
    }

    private void answered(Offer offer, ComplaintId id, Life life) {
        words(offer, id, life);
        offer.add(
                30,
                () -> step(
                        life,
                        new FollowUpComplaint(id, dice.upTo(5), dice.inHundred(50) ? null : dice.words(id, "Fine")),
                        when(life, AnswerComplaint.class)));
        offer.add(8, () -> step(life, new WaiveFollowUp(id), when(life, AnswerComplaint.class)));
    }

    private void words(Offer offer, ComplaintId id, Life life) {
        if (life.accepted() == null) {
            offer.add(15, () -> step(life, new AcceptAnswer(id), when(life, AnswerComplaint.class)));
            offer.add(8, () -> step(life, new RejectAnswer(id), lastStep(life)));
        }
    }

    private Idea assess(ComplaintId id, Life life) {
        AssessComplaint what = new AssessComplaint(
                id, dice.any(Receipts.KINDS), dice.any(Urgency.values()), dice.any(Severity.values()));
        return step(life, what, lastStep(life));
    }

    private Idea investigate(ComplaintId id, Life life) {
        InvestigateComplaint what = new InvestigateComplaint(
                id,
                dice.any(Responsibility.values()),
                dice.any(CAUSES),
                dice.inHundred(50) ? List.of() : List.of("Billing", "Logistics"),
                dice.words(id, "Found out"));
        return new Idea(what, dice.any(People.QUALITY), dice.after(lastStep(life)), null, Expected.ACCEPTED);
    }

    private Idea step(Life life, ComplaintCommand what, Instant after) {
        Actor who = dice.any(People.inCharge(life.owner()));
        return new Idea(what, who, dice.after(after), "Said on the phone", Expected.ACCEPTED);
    }

    private static boolean isClosable(Life life) {
        List<Task> all = Task.all(life);
        boolean both = List.of(ActionKind.values()).stream()
                .allMatch(kind -> all.stream().anyMatch(task -> task.plan().kind() == kind));
        boolean ours = Objects.requireNonNull(life.investigation()).responsibility() != Responsibility.NOT_OURS;
        return (both || !ours) && all.stream().allMatch(task -> task.progress().equals("verified"));
    }

    private static Instant when(Life life, Class<?> kind) {
        return Objects.requireNonNull(life.when(kind));
    }

    /** The latest of the steps that follow one another. */
    static Instant lastStep(Life life) {
        return Collections.max(List.of(
                life.receipt().at(),
                orReceipt(
                        life, life.when(AcknowledgeComplaint.class, AssessComplaint.class, InvestigateComplaint.class)),
                orReceipt(life, life.when(AnswerComplaint.class, FollowUpComplaint.class, WaiveFollowUp.class)),
                orReceipt(life, life.when(RejectAnswer.class, ReopenComplaint.class, CloseComplaint.class))));
    }

    static Instant orReceipt(Life life, @Nullable Instant at) {
        return at == null ? life.receipt().at() : at;
    }

    private static Instant lastMove(Life life) {
        return Collections.max(
                List.of(lastStep(life), new Dials(life).lastTurn(), orReceipt(life, life.when(AcceptAnswer.class))));
    }

    private static Instant answerable(Life life) {
        return Collections.max(
                List.of(lastStep(life), new Dials(life).resolution().lastTurn()));
    }

    static Duration days(int count) {
        return Duration.ofDays(count);
    }
}
