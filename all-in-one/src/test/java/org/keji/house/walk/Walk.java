package org.keji.house.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.Receipt;
import org.keji.command.door.Sending;
import org.keji.house.walk.Idea.Expected;
import org.keji.kernel.rule.Refusal;

/** Sends one command after another through the door, and tells the model what was accepted. */
final class Walk {

    private static final int SENSELESS_IN_HUNDRED = 20;

    private final CommandDoor door;
    private final long seed;
    private final Dice dice;
    private final Receipts receipts;
    private final Sound sound;
    private final Senseless senseless;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    Walk(CommandDoor door, long seed) {
        this.door = door;
        this.seed = seed;
        this.dice = new Dice(seed);
        this.receipts = new Receipts(dice);
        this.sound = new Sound(dice, receipts);
        this.senseless = new Senseless(dice, sound);
    }

    List<Case> cases() {
        return cases;
    }

    /** How often each command was accepted. */
    Map<String, Integer> accepted() {
        return accepted;
    }

    /** How often each rule refused. */
    Map<String, Integer> refused() {
        return refused;
    }

    /** Complaints come in during the first third. */
    void go(int commands, int complaints) {
        for (int i = 0; i < commands; i++) {
            boolean another =
                    cases.size() < complaints && (cases.isEmpty() || dice.inHundred(300 * complaints / commands));
            if (another) {
                Idea receipt = receipts.next();
                Case begun = new Case(receipt.what().complaintId());
                cases.add(begun);
                send(i, begun, receipt);
            } else {
                Case about = chosen();
                send(i, about, dice.inHundred(SENSELESS_IN_HUNDRED) ? senseless.next(about) : sound.next(about));
            }
        }
    }

    /** Any, but seldom one that was withdrawn. */
    private Case chosen() {
        Case about = dice.any(cases);
        return about.life().state().equals("withdrawn") ? dice.any(cases) : about;
    }

    private void send(int number, Case about, Idea idea) {
        String key = "walk " + seed + " " + number;
        Sending sending = new Sending(idea.who(), "walk", key, null, null, idea.at(), idea.reason(), key, false, false);
        try {
            Receipt receipt = door.send(idea.what(), sending, _ -> Map.of());
            expect(Expected.ACCEPTED, idea, key, "accepted", about);
            count(accepted, idea.what().getClass().getSimpleName());
            record(about, receipt.position(), idea);
        } catch (Refusal refusal) {
            // Whether a target has passed depends on the time of day the walk is taken at.
            if (!refusal.rule().name().equals("ANOTHER_MOVES_A_MISSED_TARGET")) {
                expect(Expected.REFUSED, idea, key, "refused by " + refusal.rule(), about);
            }
            count(refused, refusal.rule().toString());
        } catch (RuntimeException broken) {
            throw new AssertionError(told(idea, key, "broken", about), broken);
        }
    }

    private static void expect(Expected outcome, Idea idea, String key, String what, Case about) {
        if (idea.expected() != Expected.EITHER && idea.expected() != outcome) {
            throw new AssertionError(told(idea, key, what, about));
        }
    }

    private static String told(Idea idea, String key, String what, Case about) {
        StringBuilder text = new StringBuilder("%s: %s was %s".formatted(key, idea, what));
        about.facts().forEach(fact -> text.append("\n  ").append(fact));
        return text.toString();
    }

    private static void record(Case about, long position, Idea idea) {
        ComplaintCommand what = idea.what();
        if (what instanceof RegisterPastComplaint past) {
            about.record(position - 1, idea.at(), idea.who(), what);
            about.record(position, past.acknowledgedAt(), idea.who(), new AcknowledgeComplaint(past.complaintId()));
        } else if (what instanceof ReceiveComplaint || what.complaintId().equals(about.id())) {
            about.record(position, idea.at(), idea.who(), what);
        }
    }

    private static void count(Map<String, Integer> counts, String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
