package org.keji.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keji.command.notice.NoticeDesk.MEI;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Language;
import org.keji.kernel.identity.ComplaintId;

/** Rows of the outbox in, letters out: each once, or never again once it is in doubt. */
@Timeout(60)
class NoticeRoundTest {

    private final NoticeDesk desk = new NoticeDesk();
    private PooledStreamingEventProcessor follower;

    @BeforeEach
    void follow() {
        follower = desk.follow();
    }

    @AfterEach
    void close() {
        follower.shutDown();
        desk.close();
    }

    private ComplaintId notified(Caller complainant) {
        return desk.notified(follower, complainant);
    }

    private void run(NoticePort port) {
        desk.round(port).run(() -> false);
    }

    private long opened() {
        return desk.database.number(
                "select count(*) from log.journal where kind = 'opened' and actor = 'notices' and operation ="
                        + " 'notice acknowledged' and detail ->> 'field' = 'complainant'");
    }

    @Test
    void isSentOnceAndItsAddressIsOpenedForItAfterThatIsNoted() {
        ComplaintId id = notified(new Caller("Mei Sun", null, "mei@example.org", "en"));
        assertThat(opened()).as("not before it is sent").isZero();
        AtomicReference<String> during = new AtomicReference<>();
        Post post = new Post(letter -> {
            during.set(desk.state(id) + " " + opened());
            return new Delivery.Accepted();
        });
        run(post);
        run(post);

        assertThat(during).as("marked and noted before it is handed over").hasValue("sending 1");
        assertThat(post.letters).hasSize(1);
        Letter letter = post.letters.getFirst();
        assertThat(letter.to().value()).isEqualTo("mei@example.org");
        assertThat(letter.language()).isEqualTo(Language.EN);
        assertThat(letter.toString()).doesNotContain("mei", "example");
        NoticePage.Line line = desk.line(id);
        assertThat(line.state()).isEqualTo("sent");
        assertThat(line.attempts()).isEqualTo(1);
        assertThat(line.through()).isEqualTo("post");
        assertThat(line.settledAt()).isEqualTo(desk.clock.instant());
        assertThat(opened()).isEqualTo(1);
    }

    @Test
    void twoDrainersAtOnceSendEachOnce() throws Exception {
        List<ComplaintId> ids = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ComplaintId id = desk.receive(MEI);
            desk.acknowledge(id);
            ids.add(id);
        }
        desk.caughtUp(follower);
        Post post = Post.taking();
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> rounds = List.of(nodes.submit(() -> run(post)), nodes.submit(() -> run(post)));
            for (Future<?> round : rounds) {
                round.get();
            }
        }
        // A row that one drainer held when the other looked is sent by the one that held it.
        assertThat(post.letters).extracting(Letter::notice).hasSize(40).doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> assertThat(desk.state(id)).isEqualTo("sent"));
    }

    @Test
    void whoDiesWhileSendingLeavesADoubtThatIsNeverSentAgain() {
        ComplaintId id = notified(MEI);
        Post dying = new Post(letter -> {
            throw new OutOfMemoryError("the process dies here");
        });
        assertThatThrownBy(() -> run(dying)).isInstanceOf(OutOfMemoryError.class);
        assertThat(desk.state(id)).isEqualTo("sending");

        Post next = Post.taking();
        run(next);
        assertThat(desk.state(id)).as("it may still be at it").isEqualTo("sending");
        desk.clock.move(NoticeRound.SILENCE.plusSeconds(1));
        run(next);
        assertThat(desk.state(id)).isEqualTo("doubtful");
        desk.clock.move(Duration.ofDays(30));
        run(next);
        assertThat(desk.state(id)).isEqualTo("doubtful");
        assertThat(dying.letters).hasSize(1);
        assertThat(next.letters).isEmpty();
    }

    @Test
    void whateverAPortThrowsIsADoubt() {
        ComplaintId id = notified(MEI);
        run(new Post(letter -> {
            throw new IllegalStateException("unexpected");
        }));
        assertThat(desk.state(id)).isEqualTo("doubtful");
    }

    @Test
    void aDoubtIsClearedByWhoKnowsBetter() {
        ComplaintId id = notified(MEI);
        Post slow = new Post(letter -> {
            desk.clock.move(NoticeRound.SILENCE.plusSeconds(1));
            run(Post.taking());
            assertThat(desk.state(id)).isEqualTo("doubtful");
            return new Delivery.Accepted();
        });
        run(slow);
        assertThat(desk.state(id)).isEqualTo("sent");
    }

    @Test
    void whatWasCertainlyNotTakenIsTriedAgainAfterGrowingPauses() {
        ComplaintId id = notified(MEI);
        Post busy = new Post(letter -> new Delivery.Later(451));
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            run(busy);
            run(busy);
            NoticePage.Line line = desk.line(id);
            assertThat(line.state()).isEqualTo("waiting");
            assertThat(line.reply()).isEqualTo(451);
            pauses.add(Duration.between(desk.clock.instant(), line.nextAt()));
            desk.clock.move(pauses.getLast());
        }
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(10L, 20L, 40L);
        assertThat(busy.letters).hasSize(3);
        run(Post.taking());
        assertThat(desk.state(id)).isEqualTo("sent");
        assertThat(desk.line(id).attempts()).isEqualTo(4);
    }

    @Test
    void itIsGivenUpAfterThreeDays() {
        ComplaintId id = notified(MEI);
        Post busy = new Post(letter -> new Delivery.Later(null));
        for (int i = 0; i < Patience.ATTEMPTS; i++) {
            assertThat(desk.state(id)).isEqualTo("waiting");
            run(busy);
            desk.clock.move(Duration.ofHours(1));
        }
        run(busy);
        assertThat(desk.state(id)).isEqualTo("given-up");
        assertThat(busy.letters).hasSize(Patience.ATTEMPTS);
        Duration all = Duration.ZERO;
        for (int attempts = 1; Patience.after(attempts).isPresent(); attempts++) {
            all = all.plus(Patience.after(attempts).get());
        }
        assertThat(all).isBetween(Duration.ofHours(71), Duration.ofHours(73));
    }

    @Test
    void whatTheServerWillNeverTakeIsRefusedWithItsReply() {
        ComplaintId id = notified(MEI);
        Post closed = new Post(letter -> new Delivery.Refused(550));
        run(closed);
        desk.clock.move(Duration.ofDays(1));
        run(closed);
        assertThat(desk.state(id)).isEqualTo("refused");
        assertThat(desk.line(id).reply()).isEqualTo(550);
        assertThat(closed.letters).hasSize(1);
    }

    @Test
    void withoutAnAddressThereIsNobodyToTell() {
        List<ComplaintId> ids = List.of(
                notified(new Caller("Mei Sun", "555", null)),
                notified(new Caller("Mei Sun", null, "mei@example.org\r\nBcc: eve@example.org")),
                notified(new Caller("Mei Sun", null, "mei@example.org, eve@example.org")));
        ComplaintId erased = notified(MEI);
        desk.database.execute("delete from vault.subject_key where subject = (select complainant ->> 'subject'"
                + " from work.notice where complaint = '" + erased + "')");
        Post post = Post.taking();
        run(post);
        assertThat(post.letters).isEmpty();
        assertThat(ids).allSatisfy(id -> assertThat(desk.state(id)).isEqualTo("no-address"));
        assertThat(desk.state(erased)).isEqualTo("no-address");
    }

    @Test
    void whatCannotBeNotedIsNotOpenedAndNotSent() {
        ComplaintId id = notified(MEI);
        desk.database.execute("revoke execute on function log.note from keji_command");
        Post post = Post.taking();
        run(post);
        assertThat(post.letters).isEmpty();
        assertThat(desk.state(id)).isEqualTo("waiting");
        assertThat(desk.line(id).attempts()).isZero();
        desk.database.execute("grant execute on function log.note to keji_command");
        run(post);
        assertThat(post.letters).hasSize(1);
        assertThat(desk.state(id)).isEqualTo("sent");
    }

    @Test
    void oneThatCannotBeOpenedDoesNotKeepTheOthersWaiting() {
        ComplaintId altered = notified(MEI);
        desk.database.execute("update work.notice set complainant = (complainant::jsonb || '{\"field\":\"content\"}')");
        ComplaintId whole = notified(MEI);
        Post post = Post.taking();
        run(post);
        assertThat(desk.state(altered)).isEqualTo("waiting");
        assertThat(desk.line(altered).attempts()).isEqualTo(1);
        assertThat(desk.state(whole)).isEqualTo("sent");
        assertThat(post.letters).hasSize(1);
    }

    @Test
    void aHouseThatStopsBeginsNoOther() {
        ComplaintId id = notified(MEI);
        Post post = Post.taking();
        desk.round(post).run(() -> true);
        assertThat(post.letters).isEmpty();
        assertThat(desk.state(id)).isEqualTo("waiting");
    }
}
