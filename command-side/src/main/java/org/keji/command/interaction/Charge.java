package org.keji.command.interaction;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.interaction.InteractionEvent;
import org.keji.kernel.interaction.InteractionEvent.InquiryHandled;
import org.keji.kernel.interaction.InteractionEvent.InteractionAnswered;
import org.keji.kernel.interaction.InteractionEvent.InteractionClosed;
import org.keji.kernel.interaction.InteractionEvent.InteractionDeclined;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.InteractionEvent.InteractionOffered;
import org.keji.kernel.interaction.InteractionEvent.InteractionTaken;
import org.keji.kernel.interaction.ServiceEvent;

/** Whose it is, and whose it may become. */
public record Charge(
        String owner, String department, @Nullable Offer offer) {

    Charge after(InteractionEvent event) {
        return switch (event) {
            case InteractionOffered e -> new Charge(owner, department, new Offer(e.department(), e.to()));
            case InteractionTaken e -> new Charge(e.owner(), e.department(), null);
            case InteractionDeclined _, InteractionClosed _ -> new Charge(owner, department, null);
            case InteractionLogged _, InteractionAnswered _, InquiryHandled _, ServiceEvent _ -> this;
        };
    }
}
