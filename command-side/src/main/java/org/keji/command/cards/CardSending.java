package org.keji.command.cards;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.command.cards.CardRow.Existing;
import org.keji.command.customer.CardsInLog;
import org.keji.command.customer.CardsInLog.Standing;
import org.keji.command.customer.CustomerCommand;
import org.keji.command.customer.CustomerCommand.CorrectCard;
import org.keji.command.customer.CustomerCommand.RegisterCustomer;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.Receipt;
import org.keji.command.door.Sending;
import org.keji.command.door.StaleVersion;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** Sends what one row says as one command, unless the card says it already. */
final class CardSending {

    private static final String WHY = "Imported from a file of cards";

    private final CommandDoor door;
    private final CardsInLog cards;
    private final Actor actor;
    private final String trace;
    private final boolean dryRun;

    CardSending(CommandDoor door, CardsInLog cards, Actor actor, String trace, boolean dryRun) {
        this.door = door;
        this.cards = cards;
        this.actor = actor;
        this.trace = trace;
        this.dryRun = dryRun;
    }

    /** What became of a row that was not refused. */
    enum Outcome {
        REGISTERED,
        CORRECTED,
        UNCHANGED,
        KNOWN
    }

    /** @throws Refusal by the rule that does not hold, with its pointer */
    Outcome send(CardRow row) {
        return row.existing() == null ? register(row) : correct(row, row.existing());
    }

    private Outcome register(CardRow row) {
        CustomerId id = row.id();
        if (cards.has(id)) {
            return Outcome.KNOWN;
        }
        String reason = row.reason() == null ? WHY : row.reason();
        Receipt receipt = send(new RegisterCustomer(id, row.card()), row.key(), null, reason);
        return receipt.replayed() ? Outcome.KNOWN : Outcome.REGISTERED;
    }

    private Outcome correct(CardRow row, Existing existing) {
        Standing standing = cards.find(existing.id()).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "/id"));
        // Whether a card says the same is told only to who may know what it says; others are refused by the card.
        if (standing.card() != null && standing.isKeptBy(actor) && row.says(standing.card())) {
            return Outcome.UNCHANGED;
        }
        try {
            send(new CorrectCard(existing.id(), row.card()), row.key(), existing.version(), row.reason());
            return Outcome.CORRECTED;
        } catch (StaleVersion stale) {
            throw new Refusal(HouseRule.ROW_IS_OF_THE_NEWEST_VERSION, "/version");
        }
    }

    /** Recognised by its own key alone: what the file was called, and when it was sent, is no matter. */
    private Receipt send(CustomerCommand command, String key, @Nullable Long version, @Nullable String reason) {
        Sending sending = new Sending(actor, "imported card", key, null, version, null, reason, trace, false, dryRun);
        return door.send(command, sending, events -> Map.of());
    }
}
