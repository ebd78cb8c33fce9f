package org.keji.command.customer;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.keji.kernel.customer.ContactEvent;
import org.keji.kernel.customer.ContactEvent.ContactConcernsNoted;
import org.keji.kernel.customer.ContactEvent.ContactCorrected;
import org.keji.kernel.customer.ContactEvent.ContactDeparted;
import org.keji.kernel.customer.ContactEvent.ContactHandedOver;
import org.keji.kernel.customer.ContactEvent.ContactRegistered;
import org.keji.kernel.customer.ContactEvent.ContactRoleStated;
import org.keji.kernel.customer.ContactEvent.ContactStageChanged;
import org.keji.kernel.customer.ContactEvent.PersonCorrected;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.FindingEvent;
import org.keji.kernel.customer.FindingEvent.FindingNoted;
import org.keji.kernel.customer.FindingEvent.FindingWithdrawn;
import org.keji.kernel.customer.GradeEvent;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.RelationEvent;
import org.keji.kernel.customer.TeamEvent;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.WhereaboutsEvent;
import org.keji.kernel.identity.PersonId;

/** What a customer's card remembers to decide on. */
public sealed interface CustomerState {

    CustomerState after(CustomerEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements CustomerState {

        @Override
        public CustomerState after(CustomerEvent event) {
            if (event instanceof CustomerRegistered e) {
                var identity = Identity.of(e.card());
                return Known.first(identity, e.occurredAt(), e.accountManager(), Map.of());
            }
            if (event instanceof PersonRegistered e) {
                var themself = new Contact(e.accountManager(), ContactStage.AWARE, true);
                return Known.first(
                        Identity.of(e.contact()), e.occurredAt(), e.accountManager(), Map.of(e.contact(), themself));
            }
            throw outOfOrder(event, "cannot come first");
        }
    }

    /**
     * There is a card.
     *
     * @param contacts who works there, and who did; a person is the first of their own
     * @param findings what was found out, in its order, with what was withdrawn
     */
    record Known(
            Identity identity,
            Instant registeredAt,
            Life life,
            Keeper keeper,
            Relation relation,
            Map<PersonId, Contact> contacts,
            List<Finding> findings)
            implements CustomerState {

        private static Known first(
                Identity identity, Instant at, String accountManager, Map<PersonId, Contact> contacts) {
            return new Known(
                    identity, at, Life.SERVED, new Keeper(accountManager, null), Relation.FIRST, contacts, List.of());
        }

        /** What is looked at where something else is decided that concerns the customer. */
        KnownCustomer seen() {
            Set<PersonId> there = contacts.entrySet().stream()
                    .filter(contact -> contact.getValue().there())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return new KnownCustomer(
                    identity.kind(),
                    keeper.accountManager(),
                    relation.standing(),
                    life == Life.SERVED,
                    relation.greenChannel(),
                    registeredAt,
                    there,
                    relation.grades());
        }

        @Override
        public Known after(CustomerEvent event) {
            return switch (event) {
                case CustomerRegistered _ -> throw outOfOrder(event, "comes once");
                case CardCorrected e -> with(Identity.of(e.card()));
                case CardReviewed _ -> this;
                case StandingChanged e -> with(relation.standing(e.standing()));
                case CustomerDeactivated _ -> with(Life.OUT_OF_SERVICE);
                case CustomerReactivated _ -> with(Life.SERVED);
                case CustomerMerged _ -> with(Life.MERGED);
                case ContactEvent e -> after(e);
                case TeamEvent e -> after(e);
                case RelationEvent e -> with(relation.after(e));
                case GradeEvent e -> with(relation.after(e));
                case FindingEvent e -> after(e);
                case WhereaboutsEvent _ -> this;
            };
        }

        private Known after(ContactEvent event) {
            return switch (event) {
                case PersonRegistered _ -> throw outOfOrder(event, "comes once");
                case ContactRegistered e -> with(e.contact(), new Contact(e.owner(), ContactStage.AWARE, true));
                case ContactDeparted e -> with(e.contact(), Contact::gone);
                case ContactStageChanged e -> with(e.contact(), contact -> contact.at(e.stage()));
                case ContactHandedOver e -> with(e.contact(), contact -> contact.of(e.owner()));
                case ContactCorrected _, ContactRoleStated _, ContactConcernsNoted _, PersonCorrected _ -> this;
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

        private Known after(FindingEvent event) {
            return switch (event) {
                case FindingNoted e -> with(Finding.added(findings, e.notedBy(), e.occurredAt()));
                case FindingWithdrawn e -> with(Finding.withdrawn(findings, e.finding()));
            };
        }

        private Known with(Identity other) {
            return new Known(other, registeredAt, life, keeper, relation, contacts, findings);
        }

        private Known with(Life other) {
            return new Known(identity, registeredAt, other, keeper, relation.turned(), contacts, findings);
        }

        private Known with(Keeper other) {
            return new Known(identity, registeredAt, life, other, relation, contacts, findings);
        }

        private Known with(Relation other) {
            return new Known(identity, registeredAt, life, keeper, other, contacts, findings);
        }

        private Known with(List<Finding> other) {
            return new Known(identity, registeredAt, life, keeper, relation, contacts, other);
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
            return new Known(identity, registeredAt, life, keeper, relation, Map.copyOf(all), findings);
        }
    }

    private static IllegalStateException outOfOrder(CustomerEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
