package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.keji.house.testing.Desk.MANAGER;
import static org.keji.house.testing.Desk.OWNER;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AnnotateComplaint;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.Sending;
import org.keji.command.door.StaleVersion;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Role;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** A node remembers what it decided last; what another node did meanwhile is never overlooked for that. */
class MemoryIT {

    private static final Map<String, ?> ASSESSED =
            Map.of("kind", "Wrong amount", "urgency", "normal", "severity", "minor");

    private static House here;
    private static House there;

    private final Desk desk = new Desk(here);
    private final Desk desk2 = new Desk(there);

    @BeforeAll
    static void startTwoNodes() {
        here = House.fresh();
        there = here.secondNode();
    }

    @AfterAll
    static void stop() {
        there.close();
        here.close();
    }

    private String received() {
        return desk.receive(OWNER, Map.of());
    }

    @Test
    void acceptsWhatRestsOnAStepTakenElsewhere() {
        String at = received();
        desk2.act(OWNER, at + "/acknowledgement", Map.of());
        desk.act(OWNER, at + "/assessment", ASSESSED);
    }

    @Test
    void refusesWhatWasDoneElsewhere() {
        String at = received();
        desk2.act(OWNER, at + "/acknowledgement", Map.of());
        desk.refused(OWNER, at + "/acknowledgement", Map.of(), 409, "CO-02");
    }

    @Test
    void takesTheVersionMadeElsewhereForTheNewestAndItsOwnForStale() {
        String at = received();
        desk2.act(OWNER, at + "/acknowledgement", Map.of());
        ComplaintId id = new ComplaintId(at.substring(at.lastIndexOf('/') + 1));
        AnnotateComplaint note = new AnnotateComplaint(id, Personal.of(id.complainant(), "Called again"));
        assertThatThrownBy(() -> door().send(note, seen(1), events -> Map.of())).isInstanceOf(StaleVersion.class);
        assertThat(door().send(note, seen(2), events -> Map.of()).status()).isEqualTo(200);
    }

    @Test
    void answersAKeyAsItDidThoughTheSameWouldBeRefusedNow() {
        String at = received();
        String key = UUID.randomUUID().toString();
        Reply first = here.client().post(OWNER, at + "/acknowledgement", key, Map.of());
        desk2.act(MANAGER, at + "/withdrawal", Map.of("reason", "Was a misunderstanding"));
        for (House node : new House[] {here, there}) {
            Reply again = node.client().post(OWNER, at + "/acknowledgement", key, Map.of());
            assertThat(again.text()).isEqualTo(first.text());
            assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
            Reply other = node.client()
                    .post(OWNER, at + "/acknowledgement", key, Map.of("occurredAt", "2026-01-01T00:00:00Z"));
            assertThat(other.body().get("code").asString()).isEqualTo("API-03");
        }
    }

    @Test
    void answersAKeyAsItDidThoughTheSameCouldBeDoneAgain() {
        String at = received();
        String key = UUID.randomUUID().toString();
        Map<String, ?> note = Map.of("note", "Called again");
        Reply first = here.client().post(OWNER, at + "/annotations", key, note);
        desk.act(OWNER, at + "/annotations", note);
        Reply again = here.client().post(OWNER, at + "/annotations", key, note);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(desk.line(at).get("version").asLong()).isEqualTo(3);
    }

    @Test
    void remembersNothingOfARehearsal() {
        ComplaintId id = ComplaintId.of(UUID.randomUUID());
        Personal<String> content = Personal.of(id.complainant(), "Something is wrong");
        ReceiveComplaint receive =
                new ReceiveComplaint(id, Channel.PHONE, "Invoicing", null, null, null, content, null);
        door().send(receive, sending(null, true), events -> Map.of());
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> door().send(new AcknowledgeComplaint(id), sending(null, false), events -> Map.of()));
        assertThat(refusal.rule()).isEqualTo(HouseRule.OBJECT_EXISTS);
    }

    /** They would wait for all before them together, and each of those for a log that stands still. */
    @Test
    void whoWaitsLongForTheirTurnIsToldToComeBack() throws Exception {
        ComplaintId id = new ComplaintId(received().replaceFirst(".*/", ""));
        AnnotateComplaint note = new AnnotateComplaint(id, Personal.of(id.complainant(), "Called again"));
        CountDownLatch deciding = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var first = other.submit(() -> door().send(note, sending(null, false), events -> {
                deciding.countDown();
                awaitUninterruptibly(enough);
                return Map.of();
            }));
            try {
                assertThat(deciding.await(20, TimeUnit.SECONDS)).isTrue();
                assertThatThrownBy(() -> door().send(note, sending(null, false), events -> Map.of()))
                        .isInstanceOf(LogUnavailable.class)
                        .hasMessageContaining("send the same again");
            } finally {
                enough.countDown();
            }
            assertThat(first.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
        assertThat(door().send(note, sending(null, false), events -> Map.of()).status())
                .isEqualTo(200);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static CommandDoor door() {
        return here.part(CommandDoor.class);
    }

    private static Sending seen(long version) {
        return sending(version, false);
    }

    private static Sending sending(@Nullable Long version, boolean rehearsal) {
        Actor owner = Actor.person(OWNER, Set.of(Role.ACCOUNT_MANAGER), "Customer service");
        String key = UUID.randomUUID().toString();
        return new Sending(owner, "memory", key, key, version, null, null, key, false, rehearsal);
    }
}
