package org.keji.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.kernel.complaint.ClockEvent.FirstAnswerMissed;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAssessed;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverDeclined;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.SourceFacts;
import org.keji.kernel.complaint.SourceFacts.Told;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;
import org.keji.query.readmodel.Recorded;

/** Events in, rows out: what a complaint is found by, and for whom. */
class SearchProjectionTest {

    private static final Instant AT = Instant.parse("2026-05-04T01:30:00Z");

    private final ComplaintId id = new ComplaintId("complaint-" + UUID.nameUUIDFromBytes(new byte[] {1}));

    private FindableRow fold(ComplaintEvent... events) {
        FindableRow row = null;
        long position = 0;
        for (ComplaintEvent event : events) {
            position++;
            row = SearchProjection.after(row, recorded(event, position));
        }
        return Objects.requireNonNull(row);
    }

    private Recorded recorded(ComplaintEvent event, long position) {
        return new Recorded(event, position, id.value(), position - 1, AT, Map.of());
    }

    private ComplaintReceived received(@Nullable String kind) {
        Personal<String> content = Personal.of(new PersonId("person-" + UUID.randomUUID()), "Zaubernuss");
        return new ComplaintReceived(
                id, AT, number(), Channel.PHONE, "信用卡", kind, "Billing", null, "ann", content, null, AT);
    }

    private static ComplaintNumber number() {
        return new ComplaintNumber("C2026-7K3QX9ZB2M");
    }

    private ComplaintAssessed assessed(String kind) {
        return new ComplaintAssessed(id, AT, kind, Urgency.NORMAL, Severity.MINOR, AT, List.of(), null);
    }

    @Test
    void itIsFoundByWhatIsNotPersonalAndByNothingElse() {
        assertThat(fold(received("Wrong amount")).words())
                .contains("c2026", "7k3qx9zb2m", "phone", "电话", "信用", "用卡", "wrong", "amount", "billing")
                .doesNotContain("zaubernuss", "ann");
    }

    @Test
    void theLatestAssessmentReplacesItsKind() {
        FindableRow row = fold(received("Wrong amount"), assessed("重复收费"));
        assertThat(row.wording().kind()).isEqualTo("重复收费");
        assertThat(row.words()).contains("重复", "收费").doesNotContain("amount");
        assertThat(fold(received("Wrong amount"), assessed("重复收费"), assessed("Wrong amount")))
                .isEqualTo(fold(received("Wrong amount")));
    }

    @Test
    void onlyAnAcceptedHandOverChangesWhoseItIs() {
        FindableRow before = fold(received(null));
        HandOverOffered offered = new HandOverOffered(id, AT, "li", null);
        assertThat(fold(received(null), offered, new HandOverDeclined(id, AT, "li")))
                .isEqualTo(before);
        assertThat(fold(received(null), offered, new HandOverAccepted(id, AT, "li"))
                        .owner())
                .isEqualTo("li");
        assertThat(fold(received(null), new ComplaintAcknowledged(id, AT, true, null), new FirstAnswerMissed(id, AT)))
                .isEqualTo(before);
    }

    @Test
    void aComplaintOfThePastIsFoundByItsSourcesWords() {
        FindableRow row = fold(new PastComplaintRegistered(
                id,
                AT,
                number(),
                Channel.WEB,
                "Mortgage",
                "Loan servicing",
                "Escrow desk",
                "Incorrect information on 账单",
                new SourceFacts("Closed with explanation", Told.YES, Told.NO),
                AT));
        assertThat(row.owner()).isNull();
        assertThat(row.words()).contains("incorrect", "账单", "explanation", "mortgage", "escrow", "网站");
    }
}
