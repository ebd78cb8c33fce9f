package org.keji.query.interaction;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Told;
import org.keji.kernel.opening.Visit;
import org.keji.query.interaction.InteractionRow.Said;
import org.keji.query.readmodel.Json;
import org.springframework.stereotype.Component;

/** Opens what was said in a contact, and by whom, for those who may see it. */
@Component
class InteractionReader {

    private static final String LOGGED = "interaction.logged";

    private final SealedReader sealed;

    InteractionReader(SealedReader sealed) {
        this.sealed = sealed;
    }

    /**
     * What was said; null where nothing was, where it was forgotten, or for who may not read it.
     *
     * @param erased whether something of it cannot be opened any more, since the person was erased
     */
    record Opened(
            boolean erased,
            @Nullable String content,
            @Nullable Caller caller,
            @Nullable String answer,
            @Nullable String explanation,
            @Nullable String handling,
            @Nullable String remark) {}

    Opened open(Actor actor, InteractionRow row) {
        Page page = new Page(new Visit(actor, "getInteraction", row.interactionId()));
        Said said = row.said();
        String content = page.open(LOGGED, row.contact().content(), String.class);
        Caller caller = page.open(LOGGED, row.contact().caller(), Caller.class);
        String answer = page.open("interaction.answered", said.answer(), String.class);
        String explanation = page.open("interaction.offered", row.hands().explanation(), String.class);
        String handling = page.open("interaction.inquiry-handled", said.handling(), String.class);
        String remark = page.open("interaction.called-back", said.remark(), String.class);
        return new Opened(page.erased, content, caller, answer, explanation, handling, remark);
    }

    /** One file that is opened, value by value. */
    private final class Page {

        private final Visit visit;
        private boolean erased;

        Page(Visit visit) {
            this.visit = visit;
        }

        <T> @Nullable T open(String event, @Nullable Json value, Class<T> type) {
            if (value == null) {
                return null;
            }
            Told<T> told = sealed.open(visit, event, value.text(), type);
            erased |= told.erased();
            return told.value();
        }
    }
}
