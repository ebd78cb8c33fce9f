package org.keji.house.walk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.command.complaint.ResolutionCommand.CarryOutAction;
import org.keji.command.complaint.ResolutionCommand.InvestigateComplaint;
import org.keji.command.complaint.ResolutionCommand.PlanAction;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.command.complaint.ResolutionCommand.VerifyAction;
import org.keji.house.walk.Idea.Expected;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.complaint.ActionKind;
import org.keji.kernel.identity.ComplaintId;

/** Corrective and preventive actions: planned, carried out, verified, or found to be done again. */
final class Tasks {

    private static final int MOST = 4;

    private final Dice dice;

    Tasks(Dice dice) {
        this.dice = dice;
    }

    void offer(Offer offer, ComplaintId id, Life life) {
        if (!life.isOpen() || !life.has(InvestigateComplaint.class)) {
            return;
        }
        List<Task> all = Task.all(life);
        for (ActionKind kind : ActionKind.values()) {
            boolean missing = all.stream().noneMatch(task -> task.plan().kind() == kind);
            if (missing || all.size() < MOST) {
                offer.add(missing ? 20 : 1, () -> plan(id, life, kind));
            }
        }
        for (Task task : all) {
            if (task.progress().equals("planned")) {
                offer.add(20, () -> carryOut(id, task));
            } else if (task.progress().equals("carried-out")) {
                offer.add(20, () -> verify(id, task));
            }
        }
    }

    private Idea plan(ComplaintId id, Life life, ActionKind kind) {
        Instant at = dice.after(Objects.requireNonNull(
                life.when(InvestigateComplaint.class, RejectAnswer.class, ReopenComplaint.class)));
        String department = dice.any(People.DEPARTMENTS);
        PlanAction what = new PlanAction(
                id, kind, "Repair it", department, People.of(department).subject(), at.plus(Sound.days(dice.upTo(6))));
        return sound(what, dice.any(People.QUALITY), at);
    }

    private Idea carryOut(ComplaintId id, Task task) {
        Instant begun = task.dials().getFirst().began();
        return sound(
                new CarryOutAction(id, task.number()), People.of(task.plan().department()), dice.after(begun));
    }

    private Idea verify(ComplaintId id, Task task) {
        Instant at = dice.after(Objects.requireNonNull(task.carriedOutAt()));
        boolean effective = dice.inHundred(75);
        VerifyAction what =
                new VerifyAction(id, task.number(), effective, effective ? null : at.plus(Sound.days(dice.upTo(6))));
        return sound(what, dice.any(People.QUALITY), at);
    }

    private static Idea sound(ComplaintCommand what, Actor who, Instant at) {
        return new Idea(what, who, at, null, Expected.ACCEPTED);
    }
}
