package org.keji.house.walk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.keji.command.complaint.ComplaintCommand.CorrectParticulars;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.house.walk.Idea.Expected;
import org.keji.kernel.complaint.SourceFacts;
import org.keji.kernel.complaint.SourceFacts.Told;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.ComplaintId;

/** Complaints that come in, and what is said of them. */
final class Receipts {

    static final List<String> KINDS = List.of("Wrong amount", "Late delivery", "Rude staff", "Defect");
    private static final List<String> PRODUCTS = List.of("Invoicing", "Freight", "Pump");
    private static final int OLDEST_DAYS = 60;
    private static final int PAST_IN_HUNDRED = 8;

    private final Dice dice;

    Receipts(Dice dice) {
        this.dice = dice;
    }

    Idea next() {
        ComplaintId id = dice.id();
        Instant at = dice.daysAgo(OLDEST_DAYS);
        if (dice.inHundred(PAST_IN_HUNDRED)) {
            SourceFacts facts = new SourceFacts("Closed", dice.any(Told.values()), dice.any(Told.values()));
            RegisterPastComplaint past = new RegisterPastComplaint(
                    id,
                    channel(),
                    dice.any(PRODUCTS),
                    dice.any(KINDS),
                    dice.any(People.DEPARTMENTS),
                    "Billing disputes",
                    facts,
                    dice.after(at));
            return new Idea(past, People.MANAGER, at, null, Expected.ACCEPTED);
        }
        ReceiveComplaint receipt = new ReceiveComplaint(
                id,
                channel(),
                dice.inHundred(20) ? null : dice.any(PRODUCTS),
                dice.inHundred(40) ? null : dice.any(KINDS),
                dice.inHundred(20) ? null : dice.any(People.DEPARTMENTS),
                null,
                dice.words(id, "It is wrong"),
                null);
        return new Idea(
                receipt, dice.any(dice.inHundred(80) ? People.FRONT : People.HEADS), at, null, Expected.ACCEPTED);
    }

    CorrectParticulars corrected(ComplaintId id) {
        return new CorrectParticulars(
                id,
                channel(),
                dice.inHundred(30) ? null : dice.any(PRODUCTS),
                dice.inHundred(30) ? null : dice.any(People.DEPARTMENTS),
                null);
    }

    private Channel channel() {
        return dice.any(Arrays.copyOf(Channel.values(), 4));
    }
}
