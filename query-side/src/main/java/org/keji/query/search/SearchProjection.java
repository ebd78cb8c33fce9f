package org.keji.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.BlindIndex;
import org.keji.eventstore.vault.KeyRing;
import org.keji.eventstore.vault.MasterKey;
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
import org.keji.kernel.complaint.ResolutionEvent.ComplaintClosed;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintInvestigated;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintWithdrawn;
import org.keji.kernel.event.EventJson;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.keji.query.search.FindableRow.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How complaints and complainants come to be found. */
@Configuration(proxyBeanMethods = false)
public class SearchProjection {

    static final String NAME = "complaint_search";

    @Bean
    PersonMarks personMarks(MasterKey master) {
        return new PersonMarks(new BlindIndex(master));
    }

    @Bean
    public ReadModel complaintSearch(KeyRing keys, EventJson json, PersonMarks marks) {
        ComplainantIndexing complainants = new ComplainantIndexing(keys, json, marks);
        return new ReadModel(
                NAME,
                3,
                List.of(new Entities<>("complaint", FindableRow.class, SearchProjection::key, SearchProjection::after)),
                List.of(new Journal<>("complainant", ComplainantRow.class, complainants::row, "subject")));
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof ComplaintEvent ? recorded.stream() : null;
    }

    static @Nullable FindableRow after(@Nullable FindableRow before, Recorded recorded) {
        return switch ((ComplaintEvent) recorded.event()) {
            case ComplaintReceived e -> received(e);
            case PastComplaintRegistered e -> past(e);
            case ComplaintAssessed e ->
                before == null ? null : before.saying(before.wording().ofKind(e.kind()));
            case ComplaintInvestigated e ->
                before == null ? null : before.saying(before.wording().causedBy(e.cause()));
            case ParticularsCorrected e ->
                before == null
                        ? null
                        : before.saying(before.wording().corrected(e.channel().code(), e.product(), e.department()));
            case HandOverOffered e -> before == null ? null : before.offeredTo(e.to());
            case HandOverAccepted e -> before == null ? null : before.ownedBy(e.owner());
            case HandOverDeclined _, ComplaintClosed _, ComplaintWithdrawn _ ->
                before == null ? null : before.offeredTo(null);
            case ComplaintAcknowledged _, ComplaintAnnotated _, ResolutionEvent _, ClockEvent _ -> before;
        };
    }

    private static FindableRow received(ComplaintReceived e) {
        Wording wording = new Wording(e.channel().code(), e.product(), e.kind(), e.department(), null, null, null);
        return FindableRow.received(e.stream(), e.number().value(), e.owner(), e.occurredAt(), wording);
    }

    private static FindableRow past(PastComplaintRegistered e) {
        Wording wording = new Wording(
                e.channel().code(),
                e.product(),
                e.kind(),
                e.department(),
                e.content(),
                e.facts().response(),
                null);
        return FindableRow.received(e.stream(), e.number().value(), null, e.occurredAt(), wording);
    }
}
