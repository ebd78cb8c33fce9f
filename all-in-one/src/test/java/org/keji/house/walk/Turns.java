package org.keji.house.walk;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ClockCommand.PauseClock;
import org.keji.command.complaint.ClockCommand.ResumeClock;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.command.complaint.ComplaintCommand.AcceptHandOver;
import org.keji.command.complaint.ComplaintCommand.AnnotateComplaint;
import org.keji.command.complaint.ComplaintCommand.DeclineHandOver;
import org.keji.command.complaint.ComplaintCommand.OfferHandOver;
import org.keji.command.complaint.ResolutionCommand.CloseComplaint;
import org.keji.house.walk.Idea.Expected;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.ComplaintId;

/** What happens beside the way: pauses, hand-overs, notes and corrections. */
final class Turns {

    private final Dice dice;
    private final Receipts receipts;
    private final Corrections corrections;

    Turns(Dice dice, Receipts receipts) {
        this.dice = dice;
        this.receipts = receipts;
        this.corrections = new Corrections(dice);
    }

    void offer(Offer offer, Case about, Life life) {
        ComplaintId id = about.id();
        Instant receipt = life.receipt().at();
        offer.add(2, () -> inCharge(life, new AnnotateComplaint(id, dice.words(id, "Noted")), dice.after(receipt)));
        offer.add(
                3,
                () -> new Idea(
                        receipts.corrected(id),
                        dice.any(People.HEADS),
                        dice.after(receipt),
                        "Written down wrongly",
                        Expected.ACCEPTED));
        corrections.offer(offer, about, life);
        if (life.isOpen()) {
            pauses(offer, id, life);
            handOvers(offer, id, life);
        }
    }

    private void pauses(Offer offer, ComplaintId id, Life life) {
        Dial dial = new Dials(life).resolution();
        Instant since = dial.restsSince();
        if (!dial.isOpen()) {
            return;
        }
        if (since != null) {
            offer.add(15, () -> inCharge(life, new ResumeClock(id), dice.after(since)));
            return;
        }
        Instant due = dial.due();
        Instant latest = due == null || due.isAfter(Dice.now()) ? Dice.now() : due;
        if (!latest.isBefore(dial.lastTurn())) {
            offer.add(8, () -> inCharge(life, new PauseClock(id), dice.between(dial.lastTurn(), latest)));
        }
    }

    private void handOvers(Offer offer, ComplaintId id, Life life) {
        String asked = life.offeredTo();
        if (asked != null) {
            Instant offered = Objects.requireNonNull(life.when(OfferHandOver.class));
            Actor who = People.named(asked);
            offer.add(15, () -> sound(new AcceptHandOver(id), who, dice.after(offered)));
            offer.add(8, () -> sound(new DeclineHandOver(id), who, dice.after(offered)));
            return;
        }
        List<Actor> others = Stream.concat(People.FRONT.stream(), People.HEADS.stream())
                .filter(actor -> !actor.is(life.owner()))
                .toList();
        Instant after = Collections.max(
                List.of(Sound.orReceipt(life, replied(life)), Sound.orReceipt(life, life.when(CloseComplaint.class))));
        offer.add(5, () -> inCharge(life, new OfferHandOver(id, dice.any(others).subject()), dice.after(after)));
    }

    private static @Nullable Instant replied(Life life) {
        Dial last = new Dials(life).handOver();
        return last == null ? null : last.ended();
    }

    private Idea inCharge(Life life, ComplaintCommand what, Instant at) {
        return new Idea(what, dice.any(People.inCharge(life.owner())), at, "It takes a while", Expected.ACCEPTED);
    }

    private static Idea sound(ComplaintCommand what, Actor who, Instant at) {
        return new Idea(what, who, at, null, Expected.ACCEPTED);
    }
}
