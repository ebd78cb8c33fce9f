package org.keji.query.interaction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.interaction.InteractionClocks;
import org.keji.kernel.interaction.InteractionEvent;
import org.keji.kernel.interaction.InteractionEvent.InquiryHandled;
import org.keji.kernel.interaction.InteractionEvent.InteractionAnswered;
import org.keji.kernel.interaction.InteractionEvent.InteractionClosed;
import org.keji.kernel.interaction.InteractionEvent.InteractionDeclined;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.InteractionEvent.InteractionOffered;
import org.keji.kernel.interaction.InteractionEvent.InteractionTaken;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.Matter;
import org.keji.kernel.interaction.ServiceEvent.CalledBack;
import org.keji.kernel.interaction.ServiceEvent.DateMoved;
import org.keji.kernel.interaction.ServiceEvent.DatePromised;
import org.keji.kernel.interaction.ServiceEvent.PromiseFulfilled;
import org.keji.kernel.personal.Personal;
import org.keji.query.customer.AccountRow;
import org.keji.query.interaction.InteractionRow.Contact;
import org.keji.query.interaction.InteractionRow.Dates;
import org.keji.query.interaction.InteractionRow.Hands;
import org.keji.query.interaction.InteractionRow.Said;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How contacts are logged, change hands, are answered, promised on and closed (IN-01 to IN-07). */
@Configuration(proxyBeanMethods = false)
public class InteractionProjection {

    static final String NAME = "interaction_log";

    private final EventJson json = new EventJson();

    @Bean
    public ReadModel interactionLog() {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>("interaction", InteractionRow.class, InteractionProjection::key, this::after),
                        new Entities<>("account", AccountRow.class, AccountRow::keyOf, AccountRow::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof InteractionEvent ? recorded.stream() : null;
    }

    @Nullable
    InteractionRow after(@Nullable InteractionRow before, Recorded recorded) {
        InteractionEvent event = (InteractionEvent) recorded.event();
        InteractionRow row = event instanceof InteractionLogged e ? logged(e) : before;
        return row == null ? null : changed(row, event).knowing(recorded);
    }

    private InteractionRow changed(InteractionRow row, InteractionEvent event) {
        return switch (event) {
            case InteractionAnswered e ->
                row.answered(e.occurredAt(), sealed(e.answer())).timed(e);
            case InteractionOffered e ->
                row.in(row.hands().offered(e.department(), e.to(), sealed(e.explanation())))
                        .timed(e);
            case InteractionTaken e ->
                row.in(row.hands().taken(e.owner(), e.department())).timed(e);
            case InteractionDeclined e -> row.in(row.hands().stays()).timed(e);
            case InquiryHandled e -> row.handled(sealed(e.handling()));
            case CalledBack e ->
                row.calledBack(e.satisfaction(), sealed(e.remark())).timed(e);
            case InteractionClosed e ->
                row.closed(e.occurredAt(), e.outcome().code()).timed(e);
            case InteractionLogged _, DatePromised _, DateMoved _, PromiseFulfilled _ -> row.timed(event);
        };
    }

    private InteractionRow logged(InteractionLogged e) {
        return new InteractionRow(
                e.stream(),
                contact(e),
                new Hands(e.owner(), e.department(), e.accountManager(), null, null, null),
                "open",
                new Dates(e.occurredAt(), null, null, null),
                Said.NOTHING,
                InteractionClocks.NONE,
                0,
                0);
    }

    private Contact contact(InteractionLogged e) {
        Matter matter = e.matter();
        boolean isComplaint = matter.kind() == InteractionKind.COMPLAINT;
        return new Contact(
                matter.channel().code(),
                matter.direction().code(),
                matter.kind().code(),
                matter.kind().programme().code(),
                matter.customerId() == null ? null : matter.customerId().value(),
                matter.subject(),
                matter.leadDepartment(),
                matter.greenChannel(),
                e.outOfHours(),
                isComplaint ? e.interactionId().complaint().value() : null,
                sealed(e.content()),
                sealed(e.caller()));
    }

    /** Copied as it is; nothing is opened. */
    private @Nullable Json sealed(@Nullable Personal<?> value) {
        return value == null ? null : new Json(json.write(value));
    }
}
