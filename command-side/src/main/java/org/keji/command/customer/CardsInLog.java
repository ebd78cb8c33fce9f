package org.keji.command.customer;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.CustomerState.Known;
import org.keji.command.customer.CustomerState.NotThere;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.identity.CustomerId;
import org.springframework.stereotype.Component;

/** Cards as their own streams have them at this moment, for those who are about to say them anew. */
@Component
public class CardsInLog {

    private final LogEventStore store;

    CardsInLog(LogEventStore store) {
        this.store = store;
    }

    /**
     * A card that is there.
     *
     * @param card null for a person, whose card says nothing of who they are
     * @param accountManager who looks after it
     */
    public record Standing(@Nullable Card card, String accountManager) {

        /** Whether the actor may keep it right, and so may be told what it says (CU-08). */
        public boolean isKeptBy(Actor actor) {
            return actor.is(accountManager) || Permission.MAINTAIN_CUSTOMER.reachOf(actor) == Scope.ANY;
        }
    }

    /** Whether there is a card of this id. */
    public boolean has(CustomerId id) {
        return store.lastSequenceNumberFor(id.value()).isPresent();
    }

    public Optional<Standing> find(CustomerId id) {
        CustomerState state = new NotThere();
        Card card = null;
        List<? extends DomainEventMessage<?>> events =
                store.readEvents(id.value()).asStream().toList();
        for (DomainEventMessage<?> message : events) {
            CustomerEvent event = (CustomerEvent) message.getPayload();
            state = state.after(event);
            card = said(event, card);
        }
        return switch (state) {
            case NotThere _ -> Optional.empty();
            case Known known -> Optional.of(new Standing(card, known.keeper().accountManager()));
        };
    }

    private static @Nullable Card said(CustomerEvent event, @Nullable Card before) {
        if (event instanceof CustomerRegistered registered) {
            return registered.card();
        }
        return event instanceof CardCorrected corrected ? corrected.card() : before;
    }
}
