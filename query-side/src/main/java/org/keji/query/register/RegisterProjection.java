package org.keji.query.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.Code;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.personal.Personal;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How complaints enter the register and change there. */
@Configuration(proxyBeanMethods = false)
public class RegisterProjection {

    static final String NAME = "complaint_register";

    private final EventJson json = new EventJson();
    private final EventCatalogue catalogue = new EventCatalogue();

    @Bean
    public ReadModel complaintRegister() {
        return new ReadModel(
                NAME,
                2,
                List.of(new Entities<>("complaint", ComplaintRow.class, RegisterProjection::key, this::after)),
                List.of(new Journal<>("step", StepRow.class, this::step)));
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof ComplaintEvent ? recorded.stream() : null;
    }

    @Nullable
    ComplaintRow after(@Nullable ComplaintRow before, Recorded recorded) {
        ComplaintRow row = switch ((ComplaintEvent) recorded.event()) {
            case ComplaintReceived e -> received(e);
            case PastComplaintRegistered e -> past(e);
            case ComplaintAcknowledged e -> before == null ? null : before.acknowledged(e.occurredAt(), e.inTime());
            case FirstAnswerMissed _ -> before == null ? null : before.missed();
            case ComplaintAssessed e -> before == null ? null : before.assessed(e);
            case HandOverOffered e -> before == null ? null : before.inHandsOf(before.owner(), e.to());
            case HandOverAccepted e -> before == null ? null : before.inHandsOf(e.owner(), null);
            case HandOverDeclined _ -> before == null ? null : before.inHandsOf(before.owner(), null);
        };
        return row == null ? null : row.seen(recorded.sequence() + 1, recorded.position());
    }

    private ComplaintRow received(ComplaintReceived e) {
        CustomerId customer = e.customerId();
        return new ComplaintRow(
                e.stream(),
                e.number().value(),
                e.channel().code(),
                e.product(),
                e.kind(),
                e.department(),
                customer == null ? null : customer.value(),
                e.owner(),
                null,
                ComplaintRow.RECEIVED,
                null,
                null,
                null,
                null,
                e.occurredAt(),
                e.firstAnswerDue(),
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                sealed(e.content()),
                sealed(e.complainant()),
                0,
                0);
    }

    private static ComplaintRow past(PastComplaintRegistered e) {
        return new ComplaintRow(
                e.stream(),
                e.number().value(),
                e.channel().code(),
                e.product(),
                e.kind(),
                e.department(),
                null,
                null,
                null,
                ComplaintRow.RECEIVED,
                null,
                null,
                null,
                null,
                e.occurredAt(),
                e.firstAnswerDue(),
                null,
                null,
                false,
                true,
                e.facts().response(),
                Code.of(e.facts().timely()),
                Code.of(e.facts().disputed()),
                e.content(),
                null,
                null,
                0,
                0);
    }

    private @Nullable Json sealed(@Nullable Personal<?> value) {
        return value == null ? null : new Json(json.write(value));
    }

    private @Nullable StepRow step(Recorded recorded) {
        return recorded.event() instanceof ComplaintEvent event
                ? new StepRow(
                        recorded.position(),
                        event.stream(),
                        recorded.sequence(),
                        catalogue.entryOf(event.getClass()).name(),
                        event.occurredAt(),
                        recorded.recordedAt(),
                        recorded.actor(),
                        recorded.reason())
                : null;
    }
}
