package org.keji.command.customer;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.ContactEvent;
import org.keji.kernel.customer.ContactEvent.ContactConcernsNoted;
import org.keji.kernel.customer.ContactEvent.ContactCorrected;
import org.keji.kernel.customer.ContactEvent.ContactDeparted;
import org.keji.kernel.customer.ContactEvent.ContactHandedOver;
import org.keji.kernel.customer.ContactEvent.ContactRegistered;
import org.keji.kernel.customer.ContactEvent.ContactRoleStated;
import org.keji.kernel.customer.ContactEvent.ContactStageChanged;
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.FunnelStage;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.RelationEvent;
import org.keji.kernel.customer.RelationEvent.CreditChanged;
import org.keji.kernel.customer.RelationEvent.CustomerMarked;
import org.keji.kernel.customer.RelationEvent.FunnelMoved;
import org.keji.kernel.customer.RelationEvent.KeyListed;
import org.keji.kernel.customer.RelationEvent.KeyUnlisted;
import org.keji.kernel.customer.RelationEvent.PortfolioPlaced;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.TeamEvent;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.identity.PersonId;

/** What a customer's card remembers to decide on. */
public sealed interface CustomerState {

    CustomerState after(CustomerEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements CustomerState {

        @Override
        public CustomerState after(CustomerEvent event) {
            if (event instanceof CustomerRegistered e) {
                return new Known(
                        e.card(),
                        e.occurredAt(),
                        Life.SERVED,
                        new Keeper(e.accountManager(), null),
                        new Relation(Standing.POTENTIAL, false, FunnelStage.IDENTIFIED),
                        Map.of());
            }
            throw outOfOrder(event, "cannot come first");
        }
    }

    /**
     * Who looks after a customer.
     *
     * @param offeredTo who is asked to take them; null if nobody
     */
    record Keeper(String accountManager, @Nullable String offeredTo) {}

    /** How a customer is classified, as far as deciding needs it. */
    record Relation(Standing standing, boolean keyListed, FunnelStage funnel) {}

    /**
     * There is a card.
     *
     * @param contacts who works there, and who did
     */
    record Known(
            Card card,
            Instant registeredAt,
            Life life,
            Keeper keeper,
            Relation relation,
            Map<PersonId, Contact> contacts)
            implements CustomerState {

        /** What is looked at where something else is decided that concerns the customer. */
        KnownCustomer seen() {
            return new KnownCustomer(
                    keeper.accountManager(), relation.standing(), life == Life.SERVED, registeredAt, contacts.keySet());
        }

        @Override
        public Known after(CustomerEvent event) {
            return switch (event) {
                case CustomerRegistered _ -> throw outOfOrder(event, "comes once");
                case CardCorrected e -> new Known(e.card(), registeredAt, life, keeper, relation, contacts);
                case CardReviewed _ -> this;
                case StandingChanged e -> with(new Relation(e.standing(), relation.keyListed(), relation.funnel()));
                case CustomerDeactivated _ -> with(Life.OUT_OF_SERVICE);
                case CustomerReactivated _ -> with(Life.SERVED);
                case CustomerMerged _ -> with(Life.MERGED);
                case ContactEvent e -> after(e);
                case TeamEvent e -> after(e);
                case RelationEvent e -> after(e);
            };
        }

        private Known after(ContactEvent event) {
            return switch (event) {
                case ContactRegistered e -> with(e.contact(), new Contact(e.owner(), ContactStage.AWARE, true));
                case ContactDeparted e -> with(e.contact(), Contact::gone);
                case ContactStageChanged e -> with(e.contact(), contact -> contact.at(e.stage()));
                case ContactHandedOver e -> with(e.contact(), contact -> contact.of(e.owner()));
                case ContactCorrected _, ContactRoleStated _, ContactConcernsNoted _ -> this;
            };
        }

        private Known after(TeamEvent event) {
            return switch (event) {
                case CustomerHandOverOffered e -> with(new Keeper(keeper.accountManager(), e.to()));
                case CustomerHandOverAccepted e -> with(new Keeper(e.accountManager(), null));
                case CustomerHandOverDeclined _ -> with(new Keeper(keeper.accountManager(), null));
                case TeamNamed _ -> this;
            };
        }

        private Known after(RelationEvent event) {
            return switch (event) {
                case KeyListed _ -> with(new Relation(relation.standing(), true, relation.funnel()));
                case KeyUnlisted _ -> with(new Relation(relation.standing(), false, relation.funnel()));
                case FunnelMoved e -> with(new Relation(relation.standing(), relation.keyListed(), e.funnel()));
                case CreditChanged _, PortfolioPlaced _, CustomerMarked _ -> this;
            };
        }

        private Known with(Life other) {
            return new Known(card, registeredAt, other, keeper, relation, contacts);
        }

        private Known with(Keeper other) {
            return new Known(card, registeredAt, life, other, relation, contacts);
        }

        private Known with(Relation other) {
            return new Known(card, registeredAt, life, keeper, other, contacts);
        }

        private Known with(PersonId person, UnaryOperator<Contact> change) {
            Contact before = contacts.get(person);
            if (before == null) {
                throw new IllegalStateException("There is no contact " + person);
            }
            return with(person, change.apply(before));
        }

        private Known with(PersonId person, Contact contact) {
            Map<PersonId, Contact> all = new HashMap<>(contacts);
            all.put(person, contact);
            return new Known(card, registeredAt, life, keeper, relation, Map.copyOf(all));
        }
    }

    private static IllegalStateException outOfOrder(CustomerEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
