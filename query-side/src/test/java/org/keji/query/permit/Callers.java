package org.keji.query.permit;

import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.midnight;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.BlindIndex;
import org.keji.eventstore.vault.KeyGone;
import org.keji.eventstore.vault.KeyPlace;
import org.keji.eventstore.vault.MasterKey;
import org.keji.kernel.actor.Role;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.ApplicationEvent.PermitApplied;
import org.keji.kernel.permit.ApplicationEvent.PermitGranted;
import org.keji.kernel.permit.ApplicationEvent.PermitReviewed;
import org.keji.kernel.permit.ApplicationEvent.WalkInRegistered;
import org.keji.kernel.permit.BadgeNumber;
import org.keji.kernel.permit.Entry;
import org.keji.kernel.permit.GateEvent.BadgeIssued;
import org.keji.kernel.permit.GateEvent.BadgeReturned;
import org.keji.kernel.permit.GateEvent.VisitorAdmitted;
import org.keji.kernel.permit.GateEvent.VisitorLeft;
import org.keji.kernel.permit.NoticeEvent.NoticeAcknowledged;
import org.keji.kernel.permit.NoticeEvent.NoticeSent;
import org.keji.kernel.permit.PermitNumber;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.Refreshment;
import org.keji.kernel.permit.Tour;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.permit.VisitorEvent.VisitorNamed;
import org.keji.kernel.personal.Envelope;
import org.keji.kernel.personal.Personal;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.Recorded;
import org.keji.query.search.PersonMarks;

/** Visitors told event by event; days count from 1 May 2026, in UTC. Every visit goes on from 9 to 12 of its day. */
final class Callers {

    static final PersonMarks MARKS = new PersonMarks(new BlindIndex(
            new MasterKey(new KeyPlace.InEnvironment(Base64.getEncoder().encodeToString(new byte[32])))));
    static final String FORGOTTEN = "Forgotten";

    private final Trade trade = new Trade();

    static VisitorPermitId permit(int number) {
        return VisitorPermitId.of(new UUID(8, number));
    }

    static PermitNumber number(int permit) {
        return new PermitNumber("V2026-000000000" + permit);
    }

    static Instant hour(int day, int hour) {
        return midnight(day).plus(Duration.ofHours(hour));
    }

    static ReadModel model() {
        return new PermitProjection()
                .model(new VisitorMarks(
                        (subject, _, bytes) -> {
                            if (new String(bytes, StandardCharsets.UTF_8).contains(FORGOTTEN)) {
                                throw new KeyGone(subject);
                            }
                            return bytes;
                        },
                        new EventJson(),
                        MARKS));
    }

    List<Recorded> events() {
        return trade.events();
    }

    Callers registered(int customer, String accountManager) {
        trade.registered(customer, accountManager, 0);
        return this;
    }

    /** @param customer null for somebody from the authority */
    Callers applied(int permit, int day, TourKind kind, @Nullable Integer customer, int on, String by) {
        PermitTerms terms = new PermitTerms(
                kind,
                customer == null ? null : customer(customer),
                customer == null ? "Authority" : null,
                "Tour",
                hour(on, 9),
                hour(on, 12),
                by);
        return then(new PermitApplied(
                permit(permit),
                midnight(day),
                number(permit),
                terms,
                new Tour(List.of(), List.of("hall-1", "hall-2"), List.of("gate", "hall-1")),
                null,
                "Sales",
                by));
    }

    Callers walkedIn(int permit, Instant at) {
        return then(new WalkInRegistered(
                permit(permit),
                at,
                number(permit),
                null,
                null,
                "Directions",
                at.plus(Duration.ofHours(1)),
                null,
                "Desk",
                "fay"));
    }

    Callers named(int permit, Instant at, int visitor, String name) {
        String details = "{\"name\":\"%s\",\"phone\":\"+86 592 555%04d\"}".formatted(name, visitor);
        return then(new VisitorNamed(
                permit(permit),
                at,
                visitor,
                permit(permit).visitor(visitor),
                Personal.sealed(new Envelope(
                        permit(permit).visitor(visitor).value(),
                        new UUID(3, visitor),
                        "details",
                        details.getBytes(StandardCharsets.UTF_8)))));
    }

    Callers reviewed(int permit, int day, boolean toGeneralManager) {
        return then(new PermitReviewed(
                permit(permit),
                midnight(day),
                new Tour(List.of("New hall"), List.of("hall-1"), List.of("gate", "hall-1")),
                new Reception(List.of(Refreshment.TEA), Role.SERVICE_SUPERVISOR, "small", "Tea."),
                toGeneralManager,
                "ding"));
    }

    Callers granted(int permit, int day, int on) {
        return then(new PermitGranted(permit(permit), midnight(day), Entry.PERMIT, hour(on, 9), hour(on, 12), "tang"));
    }

    /** Each department acknowledges it within a day. */
    Callers noticed(int permit, int day, String... departments) {
        return then(new NoticeSent(permit(permit), midnight(day), List.of(departments), midnight(day + 1), true));
    }

    Callers acknowledged(int permit, Instant at, String department) {
        return then(new NoticeAcknowledged(permit(permit), at, department, true));
    }

    Callers entered(int permit, Instant at, int visitor, String badge) {
        return then(new BadgeIssued(permit(permit), at, visitor, new BadgeNumber(badge)))
                .then(new VisitorAdmitted(permit(permit), at, visitor, new BadgeNumber(badge), "north"));
    }

    Callers left(int permit, Instant at, int visitor, String badge) {
        return then(new VisitorLeft(permit(permit), at, visitor, "south"))
                .then(new BadgeReturned(permit(permit), at, visitor, new BadgeNumber(badge)));
    }

    Callers then(DomainEvent event) {
        trade.then(event);
        return this;
    }
}
