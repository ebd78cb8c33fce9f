package org.keji.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.BlindIndex;
import org.keji.eventstore.vault.KeyRing;
import org.keji.eventstore.vault.MasterKey;
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
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How complaints and complainants come to be found. */
@Configuration(proxyBeanMethods = false)
public class SearchProjection {

    static final String NAME = "complaint_search";

    @Bean
    ComplainantMarks complainantMarks(MasterKey master) {
        return new ComplainantMarks(new BlindIndex(master));
    }

    @Bean
    public ReadModel complaintSearch(KeyRing keys, EventJson json, ComplainantMarks marks) {
        ComplainantIndexing complainants = new ComplainantIndexing(keys, json, marks);
        return new ReadModel(
                NAME,
                1,
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
            case ComplaintAssessed e -> before == null ? null : before.ofKind(e.kind());
            case HandOverAccepted e -> before == null ? null : before.ownedBy(e.owner());
            case ComplaintAcknowledged _ -> before;
            case FirstAnswerMissed _ -> before;
            case HandOverOffered _ -> before;
            case HandOverDeclined _ -> before;
        };
    }

    private static FindableRow received(ComplaintReceived e) {
        return new FindableRow(
                        e.stream(),
                        e.number().value(),
                        e.channel().code(),
                        e.product(),
                        e.kind(),
                        e.department(),
                        e.owner(),
                        e.occurredAt(),
                        null,
                        null,
                        List.of())
                .worded();
    }

    private static FindableRow past(PastComplaintRegistered e) {
        return new FindableRow(
                        e.stream(),
                        e.number().value(),
                        e.channel().code(),
                        e.product(),
                        e.kind(),
                        e.department(),
                        null,
                        e.occurredAt(),
                        e.content(),
                        e.facts().response(),
                        List.of())
                .worded();
    }
}
