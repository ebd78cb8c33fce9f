package org.keji.query.clock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.Beat;
import org.keji.kernel.complaint.Beats;
import org.keji.kernel.complaint.ClockEvent;
import org.keji.kernel.complaint.ClockName;
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
import org.keji.kernel.complaint.Standing;
import org.keji.query.clock.ClockRow.Charge;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the clocks of complaints move, by the account all sides share (CO-11, CO-12). */
@Configuration(proxyBeanMethods = false)
public class ClockProjection {

    static final String NAME = "complaint_clocks";

    @Bean
    public ReadModel complaintClocks() {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>("clock", ClockRow.class, ClockProjection::keys, ClockProjection::moved),
                        new Entities<>("holder", HolderRow.class, ClockProjection::key, ClockProjection::held)),
                List.of());
    }

    static List<String> keys(Recorded recorded) {
        return recorded.event() instanceof ComplaintEvent event
                ? Beats.of(event).stream()
                        .map(beat -> ClockRow.key(event.stream(), beat.clock()))
                        .distinct()
                        .toList()
                : List.of();
    }

    static @Nullable ClockRow moved(String key, @Nullable ClockRow before, Recorded recorded) {
        ComplaintEvent event = (ComplaintEvent) recorded.event();
        Standing standing = before == null ? null : before.standing();
        Charge charge = before == null ? new Charge(null, null) : before.charge();
        ClockName name = null;
        for (Beat beat : Beats.of(event)) {
            if (ClockRow.key(event.stream(), beat.clock()).equals(key)) {
                name = beat.clock();
                standing = Standing.after(standing, beat);
                charge = chargeAfter(charge, beat, event);
            }
        }
        return name == null || standing == null ? before : ClockRow.of(event.stream(), name, charge, standing);
    }

    /** A step that begins names who sees to it. */
    private static Charge chargeAfter(Charge before, Beat beat, ComplaintEvent event) {
        if (!(beat instanceof Beat.Start)) {
            return before;
        }
        return switch (event) {
            case HandOverOffered e -> new Charge(e.to(), null);
            case ResolutionEvent.ActionPlanned e -> new Charge(e.responsible(), e.department());
            case ResolutionEvent.ActionCarriedOut e -> new Charge(e.verifier(), null);
            case ResolutionEvent.ActionFoundIneffective _ -> before;
            case ComplaintReceived _,
                    PastComplaintRegistered _,
                    ComplaintAcknowledged _,
                    ComplaintAssessed _,
                    HandOverAccepted _,
                    HandOverDeclined _,
                    ComplaintAnnotated _,
                    ParticularsCorrected _,
                    ResolutionEvent.ComplaintInvestigated _,
                    ResolutionEvent.ActionVerified _,
                    ResolutionEvent.ComplaintAnswered _,
                    ResolutionEvent.AnswerAccepted _,
                    ResolutionEvent.AnswerRejected _,
                    ResolutionEvent.ComplaintFollowedUp _,
                    ResolutionEvent.FollowUpWaived _,
                    ResolutionEvent.ComplaintClosed _,
                    ResolutionEvent.ComplaintReopened _,
                    ResolutionEvent.ComplaintWithdrawn _,
                    ClockEvent _ -> new Charge(null, null);
        };
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof ComplaintEvent ? recorded.stream() : null;
    }

    private static @Nullable HolderRow held(@Nullable HolderRow before, Recorded recorded) {
        return switch ((ComplaintEvent) recorded.event()) {
            case ComplaintReceived e ->
                new HolderRow(e.stream(), e.number().value(), e.owner(), e.department(), e.kind());
            case PastComplaintRegistered e ->
                new HolderRow(e.stream(), e.number().value(), null, e.department(), e.kind());
            case HandOverAccepted e -> before == null ? null : before.ownedBy(e.owner());
            case ParticularsCorrected e -> before == null ? null : before.of(e.department());
            case ComplaintAssessed e -> before == null ? null : before.assessed(e.kind());
            case ComplaintAcknowledged _,
                    HandOverOffered _,
                    HandOverDeclined _,
                    ComplaintAnnotated _,
                    ResolutionEvent _,
                    ClockEvent _ -> before;
        };
    }
}
