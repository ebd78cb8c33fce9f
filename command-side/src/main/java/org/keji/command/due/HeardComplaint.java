package org.keji.command.due;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.Matter;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Visit;
import org.keji.kernel.personal.Personal;

/**
 * Tells a complaint that was heard in a contact as the complaint desk takes one: what was said, by whom, by which
 * channel, owned by who heard it. It is opened for that, and sealed again under the key of who complains; their data
 * are kept as long as the complaint needs them, whatever becomes of the contact.
 */
final class HeardComplaint {

    private static final String LOGGED = "interaction.logged";

    private final Beginning beginning;
    private final EventJson json;
    private final SealedReader sealed;

    HeardComplaint(Beginning beginning, EventJson json, SealedReader sealed) {
        this.beginning = beginning;
        this.json = json;
        this.sealed = sealed;
    }

    /**
     * @return empty if it was received already, or who complained was forgotten before it could be
     * @throws RuntimeException if it cannot be noted or read now; it may be asked again
     */
    Optional<ReceiveComplaint> receipt(String stream, Actor software) {
        ComplaintId complaint = new InteractionId(stream).complaint();
        if (beginning.isThere(complaint.value())) {
            return Optional.empty();
        }
        return beginning
                .of(stream, InteractionLogged.class)
                .flatMap(heard -> receipt(heard, complaint, new Visit(software, "receiveComplaint", stream)));
    }

    private Optional<ReceiveComplaint> receipt(InteractionLogged heard, ComplaintId complaint, Visit visit) {
        String content = open(visit, heard.content(), String.class);
        if (content == null) {
            return Optional.empty();
        }
        Matter matter = heard.matter();
        PersonId person = complaint.complainant();
        Caller caller = open(visit, heard.caller(), Caller.class);
        return Optional.of(new ReceiveComplaint(
                complaint,
                matter.channel(),
                null,
                null,
                heard.department(),
                matter.customerId(),
                Personal.of(person, content),
                caller == null ? null : Personal.of(person, caller),
                heard.owner()));
    }

    private <T> @Nullable T open(Visit visit, @Nullable Personal<T> value, Class<T> type) {
        return value == null
                ? null
                : sealed.open(visit, LOGGED, json.write(value), type).value();
    }
}
