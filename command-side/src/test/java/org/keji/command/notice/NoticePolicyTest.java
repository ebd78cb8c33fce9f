package org.keji.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.keji.command.notice.NoticeDesk.ANSWERED;
import static org.keji.command.notice.NoticeDesk.MEI;
import static org.keji.command.notice.NoticeDesk.RECEIVED;

import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.SourceFacts;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.ComplaintId;

/** Events in, rows of the outbox out. */
@Timeout(60)
class NoticePolicyTest {

    private final NoticeDesk desk = new NoticeDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyAnswerAndEveryAcceptedHandOverMakeANotice() {
        PooledStreamingEventProcessor follower = desk.follow();
        ComplaintId id = desk.receive(MEI);
        desk.acknowledge(id);
        desk.publish(new HandOverOffered(id, ANSWERED, "account-manager-2", null), Map.of());
        desk.handOver(id);
        desk.handOver(id);
        desk.answer(id);
        desk.caughtUp(follower);

        String complaint = id.value();
        String number = NoticeDesk.numberOf(id).value();
        assertThat(desk.lines())
                .extracting(line -> tuple(line.position(), line.kind(), line.complaint(), line.number(), line.state()))
                .containsExactly(
                        tuple(2L, "acknowledged", complaint, number, "waiting"),
                        tuple(4L, "handed-over", complaint, number, "waiting"),
                        tuple(5L, "handed-over", complaint, number, "waiting"),
                        tuple(6L, "answered", complaint, number, "waiting"));
        assertThat(desk.database.number(
                        "select count(*) from work.notice n where n::text like '%Mei%' or n::text like '%example%'"))
                .isZero();
        follower.shutDown();
    }

    @Test
    void oneForNobodyIsSettledAtOnce() {
        PooledStreamingEventProcessor follower = desk.follow();
        ComplaintId id = desk.receive(null);
        desk.acknowledge(id);
        desk.caughtUp(follower);
        assertThat(desk.state(id)).isEqualTo("no-address");
        follower.shutDown();
    }

    @Test
    void thePastIsToldToNobody() {
        PooledStreamingEventProcessor follower = desk.follow();
        ComplaintId past = ComplaintId.of(UUID.randomUUID());
        SourceFacts facts = new SourceFacts("Closed", SourceFacts.Told.YES, SourceFacts.Told.NO);
        desk.publish(
                new PastComplaintRegistered(
                        past,
                        RECEIVED,
                        NoticeDesk.numberOf(past),
                        Channel.WEB,
                        "Loan",
                        "Fees",
                        "Bank",
                        "Fees",
                        facts,
                        ANSWERED),
                Map.of("history", true));
        desk.publish(new ComplaintAcknowledged(past, ANSWERED, true, null), Map.of("history", true));
        desk.handOver(past);
        ComplaintId entered = desk.receive(MEI);
        desk.publish(new ComplaintAcknowledged(entered, ANSWERED, true, null), Map.of("history", true));
        desk.caughtUp(follower);
        assertThat(desk.lines()).isEmpty();
        follower.shutDown();
    }

    @Test
    void whatHappenedBeforeItFirstRanIsToldToNobodyButWhoComplainedThenIsToldTheRest() {
        ComplaintId id = desk.receive(MEI);
        desk.acknowledge(id);
        PooledStreamingEventProcessor follower = desk.follow();
        desk.handOver(id);
        desk.caughtUp(follower);
        assertThat(desk.lines())
                .extracting(NoticePage.Line::kind, NoticePage.Line::state)
                .containsExactly(tuple("handed-over", "waiting"));
        follower.shutDown();
    }

    @Test
    void afterARestartItGoesOnWhereItWas() {
        ComplaintId id = desk.receive(MEI);
        PooledStreamingEventProcessor first = desk.follow();
        desk.acknowledge(id);
        desk.caughtUp(first);
        first.shutDown();

        desk.handOver(id);
        PooledStreamingEventProcessor second = desk.follow();
        desk.caughtUp(second);
        assertThat(desk.lines()).extracting(NoticePage.Line::kind).containsExactly("acknowledged", "handed-over");
        second.shutDown();
    }
}
