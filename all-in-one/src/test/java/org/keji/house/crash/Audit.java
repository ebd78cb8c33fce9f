package org.keji.house.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keji.house.crash.Op.Verdict;

/**
 * Holds what callers heard against what is in the database, in its own words: it shares no code with what wrote it. All
 * that was answered is there once, nothing else is, no stream has a hole, and every read model says what a plain fold
 * of the log says.
 */
final class Audit {

    /** What nobody asks for: the house notes it by itself. */
    private static final Set<String> OWN = Set.of(
            "complaint.first-answer-missed",
            "complaint.clock-missed",
            "complaint.step-escalated",
            "policy-book.version-shipped");

    private final Ledger ledger;
    private final List<Op> history;

    Audit(Ledger ledger, List<Op> history) {
        this.ledger = ledger;
        this.history = history;
    }

    private record Event(String stream, String name, String actor) {

        /** Nobody asked for it: the house noted it, or passed on what somebody heard. */
        boolean isOwn() {
            return OWN.contains(name) || name.equals("complaint.received") && actor.equals("due-list");
        }
    }

    private record Answered(long first, long last) {}

    /** What is lost comes first: of a log with a loss, all else may follow. */
    void check() {
        theLogIsWhole();
        theRulesHold();
        everyAnswerIsTrue();
        whatWasHeardIsPassedOn();
        theReadModelsSayTheSame();
    }

    /** Each complaint that somebody heard becomes one, and no other does, whoever was killed in between. */
    private void whatWasHeardIsPassedOn() {
        String passedOn = "select count(*) from log.event where name = 'complaint.received'"
                + " and metadata ->> 'actor' = 'due-list'";
        long heard = ledger.number("select count(*) from log.event where name = 'interaction.logged'");
        await().atMost(Duration.ofSeconds(60)).until(() -> ledger.number(passedOn) >= heard);
        assertThat(ledger.number(passedOn)).as("complaints that were passed on").isEqualTo(heard);
    }

    /** The house may still be at work: what is compared is read at one moment. */
    private void theLogIsWhole() {
        List<String> log = ledger.rows("select position, (select count(*) from log.event),"
                        + " (select coalesce(max(position), 0) from log.event) from log.counter")
                .getFirst();
        assertThat(log.get(1)).as("events").isEqualTo(log.get(0));
        assertThat(log.get(2)).as("newest position").isEqualTo(log.get(0));
        assertThat(ledger.rows("select stream from log.event group by stream"
                        + " having min(sequence) <> 0 or max(sequence) <> count(*) - 1"))
                .as("streams with a hole")
                .isEmpty();
        assertThat(ledger.rows("select position from log.event e where recorded_at <"
                        + " (select recorded_at from log.event before where before.position = e.position - 1)"))
                .as("events recorded before the one before")
                .isEmpty();
    }

    /** What no two commands may both have done, however close together they came. */
    private void theRulesHold() {
        assertThat(ledger.rows("select stream from log.event where name = 'complaint.acknowledged'"
                        + " group by stream having count(*) > 1"))
                .as("complaints that were answered first twice")
                .isEmpty();
        assertThat(ledger.rows("select payload ->> 'number' from log.event where name = 'complaint.received'"
                        + " group by 1 having count(*) > 1"))
                .as("numbers that two complaints bear")
                .isEmpty();
        assertThat(ledger.rows("select position from log.event e where name = 'complaint.hand-over-accepted'"
                        + " and (select x.name from log.event x where x.stream = e.stream and x.sequence < e.sequence"
                        + " and x.name like 'complaint.hand-over-%' order by x.sequence desc limit 1)"
                        + " is distinct from 'complaint.hand-over-offered'"))
                .as("hand-overs that were accepted and not offered")
                .isEmpty();
        assertThat(ledger.rows("select position from log.event e left join log.decision d using (position)"
                        + " where d.position is null and name <> 'complaint.first-answer-missed'"))
                .as("events without the decision they rest on")
                .isEmpty();
    }

    private void everyAnswerIsTrue() {
        Map<Long, Event> events = new HashMap<>();
        ledger.rows("select position, stream, name, metadata ->> 'actor' from log.event")
                .forEach(row -> events.put(Long.parseLong(row.get(0)), new Event(row.get(1), row.get(2), row.get(3))));
        Map<String, Answered> answered = new HashMap<>();
        ledger.rows("select key, first_position, last_position from log.request")
                .forEach(row -> {
                    Answered before = answered.put(
                            row.get(0), new Answered(Long.parseLong(row.get(1)), Long.parseLong(row.get(2))));
                    assertThat(before)
                            .as("a key that was answered twice: %s", row.get(0))
                            .isNull();
                });
        Set<Long> explained = new HashSet<>();
        for (Op op : history) {
            Answered done = answered.remove(op.key());
            switch (op.verdict()) {
                case OK -> accept(op, done, events, explained);
                case REFUSED -> assertThat(done).as("refused, and done: %s", op).isNull();
                case UNKNOWN -> throw new AssertionError("Never settled: " + op);
            }
        }
        assertThat(answered).as("keys nobody sent").isEmpty();
        events.forEach((position, event) -> assertThat(explained.contains(position) || event.isOwn())
                .as("at %d nobody asked for %s", position, event)
                .isTrue());
    }

    private static void accept(Op op, @Nullable Answered done, Map<Long, Event> events, Set<Long> explained) {
        if (done == null) {
            throw new AssertionError("acknowledged, and lost: " + op);
        }
        assertThat(done.last()).as("the position that was answered: %s", op).isEqualTo(op.position());
        assertThat(events.get(done.first()))
                .as("%s", op)
                .returns(op.stream(), Event::stream)
                .returns(op.event(), Event::name);
        for (long position = done.first(); position <= done.last(); position++) {
            assertThat(events.get(position))
                    .as("at %d by %s", position, op)
                    .isNotNull()
                    .returns(op.stream(), Event::stream);
            assertThat(explained.add(position))
                    .as("explained twice: %d by %s", position, op)
                    .isTrue();
        }
    }

    private void theReadModelsSayTheSame() {
        long head = ledger.head();
        for (String model : ledger.models()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> ledger.read(model) >= head);
        }
        assertThat(ledger.register()).as("the register").isEqualTo(Fold.of(ledger));
        long received = ledger.number("select count(*) from log.event where name = 'complaint.received'");
        assertThat(ledger.number("select count(*) from audit_trail.entry"))
                .as("the trail")
                .isEqualTo(head);
        assertThat(ledger.number("select count(*) from complaint_register.step"))
                .as("steps")
                .isEqualTo(ledger.number("select count(*) from log.event where name like 'complaint.%'"));
        assertThat(ledger.number("select count(*) from complaint_statistics.contribution"))
                .as("the statistics")
                .isEqualTo(received);
        assertThat(ledger.number("select count(*) from complaint_search.complaint"))
                .as("the search")
                .isEqualTo(received);
        assertThat(ledger.number("select count(*) from complaint_clocks.clock where clock = 'first-answer'"))
                .as("the clocks")
                .isEqualTo(received);
    }

    /** A run in which nothing was lost on the way would prove nothing. */
    static Map<Verdict, Integer> counts(List<Op> history) {
        Map<Verdict, Integer> counts = new TreeMap<>();
        history.forEach(op -> counts.merge(op.verdict(), 1, Integer::sum));
        return counts;
    }
}
