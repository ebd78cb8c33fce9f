package org.keji.house.api;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.keji.command.complaint.ClockCase;
import org.keji.command.complaint.ClockCases;
import org.keji.command.complaint.ClockReading;
import org.keji.command.complaint.ClockStep;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.house.testing.House;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.ComplaintId;

/** The cases of the table of clocks in a house's log, each as a complaint of its own, step by step. */
final class ClockTable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** History sets nothing in motion: the due list adds no event of its own to a case. */
    private static final Map<String, Object> MARKS = Map.of(
            "commandId", "00000000-0000-0000-0000-000000000000",
            "actor", "account-manager-1",
            "department", "Customer service",
            "book", "standard",
            "traceId", "table",
            "history", true);

    private final List<Told> told;

    /**
     * A case in the log.
     *
     * @param positions where the log stood before the first step, and after each
     */
    record Told(ClockCase what, ComplaintId id, List<Long> positions) {

        /** What was known of it when the reading was taken. */
        long known(ClockReading reading) {
            return positions.get(reading.known());
        }

        boolean isLatest(ClockReading reading) {
            return reading.known() == what.steps().size();
        }
    }

    private ClockTable(List<Told> told) {
        this.told = List.copyOf(told);
    }

    /** Appends every case to the log of the house; nobody else may write meanwhile. */
    static ClockTable appendedTo(House house) {
        LogEventStore store = house.part(LogEventStore.class);
        List<Told> told = new ArrayList<>();
        for (ClockCase each : ClockCases.ALL) {
            ComplaintId id =
                    ComplaintId.of(UUID.nameUUIDFromBytes(each.toString().getBytes(StandardCharsets.UTF_8)));
            List<Long> positions = new ArrayList<>(List.of(head(house)));
            int sequence = 0;
            for (ClockStep step : each.steps()) {
                List<DomainEventMessage<?>> unit = new ArrayList<>();
                for (DomainEvent event : step.events()) {
                    unit.add(message(retold(event, id), sequence++, step));
                }
                store.publish(unit);
                positions.add(head(house));
            }
            told.add(new Told(each, id, List.copyOf(positions)));
        }
        return new ClockTable(told);
    }

    List<Told> told() {
        return told;
    }

    private static long head(House house) {
        return house.number("select position from log.counter");
    }

    private static DomainEventMessage<?> message(DomainEvent event, int sequence, ClockStep step) {
        return new GenericDomainEventMessage<>(
                "complaint",
                event.stream(),
                sequence,
                new GenericEventMessage<>(event, MetaData.from(MARKS)),
                step::recordedAt);
    }

    /** The event as that of another complaint, with a number of its own. */
    private static DomainEvent retold(DomainEvent event, ComplaintId id) {
        try {
            RecordComponent[] parts = event.getClass().getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                Object value = parts[i].getAccessor().invoke(event);
                values[i] = value instanceof ComplaintId
                        ? id
                        : value instanceof ComplaintNumber ? ComplaintNumber.of(id, event.occurredAt(), ZONE) : value;
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
