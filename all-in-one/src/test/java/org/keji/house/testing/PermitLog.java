package org.keji.house.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.kernel.actor.Role;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.ApplicationEvent.PermitApplied;
import org.keji.kernel.permit.ApplicationEvent.PermitGranted;
import org.keji.kernel.permit.ApplicationEvent.PermitReviewed;
import org.keji.kernel.permit.ApplicationEvent.PermitRevoked;
import org.keji.kernel.permit.Entry;
import org.keji.kernel.permit.NoticeEvent.NoticeSent;
import org.keji.kernel.permit.PermitNumber;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.Refreshment;
import org.keji.kernel.permit.Tour;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.permit.VisitorDetails;
import org.keji.kernel.permit.VisitorEvent.VisitorNamed;
import org.keji.kernel.personal.Personal;

/** A permit put into the log of a house event by event, as of now: from an hour ago until three hours ahead. */
public final class PermitLog {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Tour TOUR = new Tour(List.of("新装配线"), List.of("展厅"), List.of("南门", "展厅"));

    private final House house;
    private final VisitorPermitId id = VisitorPermitId.of(UUID.randomUUID());
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private long next;

    public PermitLog(House house) {
        this.house = house;
    }

    public VisitorPermitId id() {
        return id;
    }

    public PermitNumber number() {
        return PermitNumber.of(id, now, ZONE);
    }

    public Instant validFrom() {
        return now.minus(Duration.ofHours(1));
    }

    public Instant validUntil() {
        return now.plus(Duration.ofHours(3));
    }

    public PermitLog applied(String by) {
        PermitTerms terms = new PermitTerms(
                TourKind.KEY, null, "厦门海港货运有限公司", "A look at the new line", validFrom(), validUntil(), by);
        return then(new PermitApplied(id, now, number(), terms, TOUR, null, "Sales", by));
    }

    public PermitLog named(String... names) {
        for (int visitor = 1; visitor <= names.length; visitor++) {
            VisitorDetails details = new VisitorDetails(names[visitor - 1], null, null, null);
            then(new VisitorNamed(id, now, visitor, id.visitor(visitor), Personal.of(id.visitor(visitor), details)));
        }
        return this;
    }

    public PermitLog granted() {
        Reception reception = new Reception(
                List.of(Refreshment.COFFEE, Refreshment.PASTRY), Role.SERVICE_MANAGER, "第二会议室", "A key visit.");
        return then(new PermitReviewed(id, now, TOUR, reception, true, "service-manager-1"))
                .then(new PermitGranted(id, now, Entry.PERMIT, validFrom(), validUntil(), "general-manager-1"));
    }

    public PermitLog noticed(String... departments) {
        return then(new NoticeSent(id, now, List.of(departments), validUntil(), true));
    }

    public PermitLog revoked() {
        return then(new PermitRevoked(id, now, "general-manager-1"));
    }

    /** It is told as history, which sets nothing in motion. */
    public PermitLog then(DomainEvent event) {
        Map<String, Object> marks = Map.of(
                "commandId", UUID.randomUUID().toString(),
                "actor", "account-manager-1",
                "department", "Sales",
                "book", "standard",
                "traceId", "permit-log",
                "history", true);
        house.part(LogEventStore.class)
                .publish(List.of(new GenericDomainEventMessage<>(
                        "visitor-permit",
                        event.stream(),
                        next++,
                        new GenericEventMessage<>(event, MetaData.from(marks)),
                        () -> now)));
        return this;
    }
}
