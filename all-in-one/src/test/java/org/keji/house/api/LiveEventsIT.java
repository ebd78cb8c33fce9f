package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keji.house.testing.EventStream;
import org.keji.house.testing.EventStream.Message;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/** What happens to complaints reaches those who follow it: in order, each thing once, and no one else's. */
class LiveEventsIT {

    private static final String REGISTER = "/api/v1/complaint-events";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String OWNER = "account-manager-1";

    private final House house = House.shared();

    /** Begins behind everything that earlier tests have done. */
    private EventStream open(String user, String path) {
        String known = house.upToNow();
        EventStream stream = EventStream.open(house, user, path + "?" + known, null);
        assertThat(stream.status()).isEqualTo(200);
        return stream;
    }

    private Reply receive(String user) {
        Reply taken = house.post(user, "/api/v1/complaints", Map.of("channel", "web", "content", "Zeichen-Eibe"));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        return taken;
    }

    private long acknowledge(String user, Reply taken) {
        Reply done = house.post(user, taken.header("Location") + "/acknowledgement", Map.of("reason", "Zeichen-Eibe"));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return Long.parseLong(done.header("Event-Position"));
    }

    private static long positionOf(Reply reply) {
        return Long.parseLong(reply.header("Event-Position"));
    }

    private static List<Long> positions(List<Message> messages) {
        return messages.stream().map(Message::position).toList();
    }

    @Test
    void tellsWhatHappensAsItHappens() {
        try (EventStream stream = open(SUPERVISOR, REGISTER)) {
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            Reply taken = receive(OWNER);
            long answered = acknowledge(OWNER, taken);
            List<Message> messages = stream.next(2);
            assertThat(messages)
                    .extracting(Message::event)
                    .containsExactly("complaint.received", "complaint.acknowledged");
            assertThat(positions(messages)).containsExactly(positionOf(taken), answered);
            assertThat(messages).allSatisfy(message -> {
                assertThat(message.id()).isEqualTo(String.valueOf(message.position()));
                assertThat(taken.header("Location"))
                        .endsWith(message.data().get("complaintId").asString());
                assertThat(message.data().get("what").asString()).isEqualTo(message.event());
                assertThat(message.data().get("occurredAt").asString()).endsWith("Z");
                assertThat(message.data().propertyNames())
                        .containsExactly("position", "complaintId", "what", "occurredAt", "version");
            });
            assertThat(messages.getLast().data().get("version").asLong()).isEqualTo(2);
        }
    }

    @Test
    void oneComplaintIsHeardAlone() {
        Reply mine = receive(OWNER);
        try (EventStream stream = open(OWNER, mine.header("Location") + "/events")) {
            receive(OWNER);
            long answered = acknowledge(OWNER, mine);
            assertThat(stream.next().position()).isEqualTo(answered);
            assertThat(stream.waiting()).isEmpty();
        }
    }

    @Test
    void afterACutNothingIsMissingAndNothingComesTwice() {
        List<Long> happened = new ArrayList<>();
        List<Long> heard = new ArrayList<>();
        String last = String.valueOf(positionOf(receive(OWNER)));
        for (int cut = 0; cut < 4; cut++) {
            try (EventStream stream = EventStream.open(house, SUPERVISOR, REGISTER + "?min-position=" + last, last)) {
                for (int i = 0; i < 40; i++) {
                    happened.add(positionOf(receive(OWNER)));
                }
                heard.addAll(positions(stream.next(happened.size() - heard.size() - 7)));
                last = String.valueOf(heard.getLast());
            }
            happened.add(positionOf(receive(OWNER)));
        }
        try (EventStream stream = EventStream.open(house, SUPERVISOR, REGISTER + "?min-position=" + last, last)) {
            heard.addAll(positions(stream.next(happened.size() - heard.size())));
            assertThat(stream.waiting()).isEmpty();
        }
        assertThat(heard).containsExactlyElementsOf(happened);
    }

    /** More than any page holds, so that catching up and what is new meet in the middle. */
    @Test
    void fromTheBeginningEverythingComesInOrderWhileMoreHappens() {
        Reply first = receive(OWNER);
        for (int i = 0; i < 300; i++) {
            receive(OWNER);
        }
        try (EventStream stream =
                EventStream.open(house, SUPERVISOR, REGISTER, String.valueOf(positionOf(first) - 1))) {
            Reply last = receive(OWNER);
            long count = house.number("select count(*) from log.event where stream like 'complaint-%' and position"
                    + " between %d and %d".formatted(positionOf(first), positionOf(last)));
            List<Long> heard = positions(stream.next((int) count));
            assertThat(heard).isSorted().doesNotHaveDuplicates();
            assertThat(heard.getFirst()).isEqualTo(positionOf(first));
            assertThat(heard.getLast()).isEqualTo(positionOf(last));
        }
    }

    @Test
    void whoIsCutOffBeforeTheFirstMessageKnowsWhereToResume() {
        String last;
        try (EventStream stream = open(SUPERVISOR, REGISTER)) {
            await().until(() -> !stream.lastId().isEmpty());
            last = stream.lastId();
        }
        long missed = positionOf(receive(OWNER));
        try (EventStream stream = EventStream.open(house, SUPERVISOR, REGISTER, last)) {
            assertThat(stream.next().position()).isEqualTo(missed);
        }
    }

    @Test
    void oneHearsOnlyOfComplaintsOneMaySee() {
        long before = house.number("select position from log.counter");
        String since = String.valueOf(before);
        house.get("auditor-1", "/api/v1/complaints?min-position=" + before);
        try (EventStream mine = open(OWNER, REGISTER);
                EventStream billing = open("department-officer-1", REGISTER);
                EventStream all = open(SUPERVISOR, REGISTER)) {
            Reply others = receive("account-manager-2");
            Reply own = receive(OWNER);
            Reply inBilling = house.post(
                    "account-manager-2",
                    "/api/v1/complaints",
                    Map.of("channel", "web", "content", "x", "department", "Billing"));
            assertThat(positions(all.next(3)))
                    .containsExactly(positionOf(others), positionOf(own), positionOf(inBilling));
            assertThat(mine.next().position()).isEqualTo(positionOf(own));
            assertThat(billing.next().position()).isEqualTo(positionOf(inBilling));
            assertThat(mine.waiting()).isEmpty();
            assertThat(billing.waiting()).isEmpty();
            try (EventStream resumed = EventStream.open(house, OWNER, REGISTER, since)) {
                assertThat(resumed.next().position()).isEqualTo(positionOf(own));
                assertThat(resumed.waiting()).isEmpty();
            }
        }
    }

    @Test
    void whatOneMayNotSeeOrIsNotThereIsRefused() {
        Reply others = receive("account-manager-2");
        String path = others.header("Location") + "/events?min-position=" + positionOf(others);
        Reply refused = house.get(OWNER, path);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().get("code").asString()).isEqualTo("DP-01");
        Reply missing =
                house.get(SUPERVISOR, "/api/v1/complaints/complaint-00000000-0000-5000-8000-000000000000/events");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.body().get("code").asString()).isEqualTo("API-01");
        assertThat(house.get("analyst-1", REGISTER).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"x,400", "-1,400", "1.5,400", "99999999999999999999,400", "999999999999999999,422"})
    void aPlaceNobodyWasEverAtIsRefused(String last, int status) {
        try (EventStream stream = EventStream.open(house, SUPERVISOR, REGISTER, last)) {
            assertThat(stream.status()).isEqualTo(status);
            assertThat(stream.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }
}
