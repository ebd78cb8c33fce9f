package org.keji.query.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.complaint.ClockEvent;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAnnotated;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ResolutionEvent;
import org.keji.kernel.complaint.ResolutionEvent.ActionCarriedOut;
import org.keji.kernel.complaint.ResolutionEvent.ActionFoundIneffective;
import org.keji.kernel.complaint.ResolutionEvent.ActionPlanned;
import org.keji.kernel.complaint.ResolutionEvent.ActionVerified;
import org.keji.kernel.complaint.ResolutionEvent.AnswerAccepted;
import org.keji.kernel.complaint.ResolutionEvent.AnswerRejected;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintClosed;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintFollowedUp;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintInvestigated;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintReopened;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintWithdrawn;
import org.keji.kernel.complaint.ResolutionEvent.FollowUpWaived;
import org.keji.kernel.identity.Code;
import org.keji.kernel.identity.CustomerId;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.keji.query.register.ComplaintRow.Finding;
import org.keji.query.register.ComplaintRow.Particulars;
import org.keji.query.register.ComplaintRow.Rating;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How complaints enter the register and change there. */
@Configuration(proxyBeanMethods = false)
public class RegisterProjection {

    static final String NAME = "complaint_register";

    private final Sealed sealed = new Sealed();
    private final EventCatalogue catalogue = new EventCatalogue();

    @Bean
    public ReadModel complaintRegister() {
        return new ReadModel(
                NAME,
                3,
                List.of(
                        new Entities<>("complaint", ComplaintRow.class, RegisterProjection::key, this::after),
                        new Entities<>("action", ActionRow.class, ActionRow::keyOf, ActionRow::after)),
                List.of(new Journal<>("step", StepRow.class, this::step)));
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof ComplaintEvent ? recorded.stream() : null;
    }

    @Nullable
    ComplaintRow after(@Nullable ComplaintRow before, Recorded recorded) {
        ComplaintEvent event = (ComplaintEvent) recorded.event();
        RowChange change = before == null ? first(event) : next(before, new RowChange(before), event);
        return change == null ? null : change.after(recorded);
    }

    private @Nullable RowChange first(ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived e -> new RowChange(e, particulars(e), e.owner());
            case PastComplaintRegistered e -> new RowChange(e, particulars(e), null);
            case ComplaintAcknowledged _,
                    ComplaintAssessed _,
                    HandOverOffered _,
                    HandOverAccepted _,
                    HandOverDeclined _,
                    ComplaintAnnotated _,
                    ParticularsCorrected _,
                    ResolutionEvent _,
                    ClockEvent _ -> null;
        };
    }

    private static RowChange next(ComplaintRow row, RowChange change, ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived _, PastComplaintRegistered _, ComplaintAnnotated _, ClockEvent _ -> change;
            case ComplaintAcknowledged _ -> change.reaches("acknowledged");
            case ComplaintAssessed e ->
                change.reaches("assessed")
                        .says(row.particulars().ofKind(e.kind()))
                        .weighs(new Rating(e.severity().code(), e.urgency().code(), String.join(" ", e.informs())));
            case HandOverOffered e -> change.inHandsOf(row.owner(), e.to());
            case HandOverAccepted e -> change.inHandsOf(e.owner(), null);
            case HandOverDeclined _ -> change.inHandsOf(row.owner(), null);
            case ParticularsCorrected e ->
                change.says(row.particulars()
                        .corrected(e.channel().code(), e.product(), e.department(), value(e.customerId())));
            case ResolutionEvent e -> next(row, change, e);
        };
    }

    private static RowChange next(ComplaintRow row, RowChange change, ResolutionEvent event) {
        return switch (event) {
            case ComplaintInvestigated e ->
                change.reaches("investigated")
                        .found(new Finding(e.responsibility().code(), e.cause(), String.join(", ", e.departments())));
            case ComplaintAnswered _ ->
                change.isNow("answered").comesTo(row.outcome().answered());
            case AnswerAccepted _ -> change.comesTo(row.outcome().accepted(true));
            case AnswerRejected _ ->
                change.isNow("reopened").comesTo(row.outcome().accepted(false));
            case ComplaintReopened _ ->
                change.isNow("reopened").comesTo(row.outcome().reopenedAgain());
            case ComplaintFollowedUp e ->
                change.isNow("followed-up").comesTo(row.outcome().satisfied(e.satisfaction()));
            case FollowUpWaived _ -> change.isNow("followed-up");
            case ComplaintClosed e ->
                change.ends("closed", e.occurredAt()).comesTo(row.outcome().improved(e.improvement()));
            case ComplaintWithdrawn e -> change.ends("withdrawn", e.occurredAt());
            case ActionPlanned _, ActionCarriedOut _, ActionVerified _, ActionFoundIneffective _ -> change;
        };
    }

    private Particulars particulars(ComplaintReceived e) {
        return new Particulars(
                e.number().value(),
                e.channel().code(),
                e.product(),
                e.kind(),
                e.department(),
                value(e.customerId()),
                false,
                null,
                null,
                null,
                null,
                sealed.of(e.content()),
                sealed.of(e.complainant()));
    }

    private static Particulars particulars(PastComplaintRegistered e) {
        return new Particulars(
                e.number().value(),
                e.channel().code(),
                e.product(),
                e.kind(),
                e.department(),
                null,
                true,
                e.facts().response(),
                Code.of(e.facts().timely()),
                Code.of(e.facts().disputed()),
                e.content(),
                null,
                null);
    }

    private static @Nullable String value(@Nullable CustomerId customer) {
        return customer == null ? null : customer.value();
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
                        recorded.reason(),
                        sealed.textOf(event))
                : null;
    }
}
