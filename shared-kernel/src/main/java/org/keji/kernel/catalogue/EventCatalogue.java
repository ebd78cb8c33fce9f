package org.keji.kernel.catalogue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.breach.BreachEvent;
import org.keji.kernel.calendar.CalendarEvent;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.contract.ContractEvent;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.forum.ForumEvent;
import org.keji.kernel.gift.GiftEvent;
import org.keji.kernel.hospitality.HospitalityEvent;
import org.keji.kernel.hospitality.StatementEvent;
import org.keji.kernel.incident.IncidentEvent;
import org.keji.kernel.interaction.InteractionEvent;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.person.PersonEvent;
import org.keji.kernel.policy.PolicyEvent;
import org.keji.kernel.promise.PromiseEvent;
import org.keji.kernel.purchase.PurchaseEvent;
import org.keji.kernel.request.RequestEvent;
import org.keji.kernel.territory.TerritoryEvent;
import org.keji.kernel.visit.VisitPlanEvent;

/** All events by their lasting names, read from the sealed families, so that none can be forgotten. */
public final class EventCatalogue {

    /** One sealed interface per aggregate; a test finds any that is missing here. */
    private static final List<Class<? extends DomainEvent>> FAMILIES = List.of(
            ComplaintEvent.class,
            CustomerEvent.class,
            PromiseEvent.class,
            RequestEvent.class,
            ContractEvent.class,
            PurchaseEvent.class,
            IncidentEvent.class,
            InteractionEvent.class,
            GiftEvent.class,
            CalendarEvent.class,
            TerritoryEvent.class,
            VisitPlanEvent.class,
            ForumEvent.class,
            PermitEvent.class,
            HospitalityEvent.class,
            StatementEvent.class,
            PersonEvent.class,
            PolicyEvent.class,
            BreachEvent.class);

    private final Map<Entry, Class<? extends DomainEvent>> classes = new LinkedHashMap<>();
    private final Map<Class<?>, Entry> entries = new LinkedHashMap<>();

    public EventCatalogue() {
        FAMILIES.stream().flatMap(EventCatalogue::leaves).forEach(this::add);
    }

    /** A name and a revision as they stand in the log. */
    public record Entry(String name, int revision) {}

    private static Stream<Class<? extends DomainEvent>> leaves(Class<? extends DomainEvent> type) {
        Class<?> @Nullable [] permitted = type.getPermittedSubclasses();
        return permitted == null
                ? Stream.of(type)
                : Stream.of(permitted).flatMap(sub -> leaves(sub.asSubclass(DomainEvent.class)));
    }

    private void add(Class<? extends DomainEvent> type) {
        EventName name = Objects.requireNonNull(type.getAnnotation(EventName.class), () -> type + " has no @EventName");
        Entry entry = new Entry(name.value(), name.revision());
        if (classes.put(entry, type) != null) {
            throw new IllegalStateException("Two events are called " + entry);
        }
        entries.put(type, entry);
    }

    /** @throws IllegalStateException if today's code does not know this name and revision: reading stops, loudly */
    public Class<? extends DomainEvent> classOf(Entry entry) {
        Class<? extends DomainEvent> type = classes.get(entry);
        if (type == null) {
            throw new IllegalStateException("The log holds an event this version does not know: " + entry);
        }
        return type;
    }

    public Entry entryOf(Class<?> type) {
        return Objects.requireNonNull(entries.get(type), () -> type + " is not in the catalogue");
    }

    /** The component of an event that says which part of its object it is about; empty if it is about the whole. */
    public Optional<String> partOf(Entry entry) {
        return Arrays.stream(classOf(entry).getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Part.class))
                .map(RecordComponent::getName)
                .findFirst();
    }

    public Collection<Class<? extends DomainEvent>> all() {
        return classes.values();
    }
}
