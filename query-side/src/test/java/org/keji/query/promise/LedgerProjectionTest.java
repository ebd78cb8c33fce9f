package org.keji.query.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.PromiseId;
import org.keji.kernel.identity.RequestId;
import org.keji.kernel.promise.PromiseEvent.PromiseBroken;
import org.keji.kernel.promise.PromiseEvent.PromiseDueMoved;
import org.keji.kernel.promise.PromiseEvent.PromiseHandedOver;
import org.keji.kernel.promise.PromiseEvent.PromiseKept;
import org.keji.kernel.promise.PromiseEvent.PromiseMade;
import org.keji.kernel.promise.PromiseEvent.PromiseRiskNoted;
import org.keji.kernel.promise.PromiseEvent.PromiseRiskTold;
import org.keji.kernel.promise.PromiseEvent.PromiseWithdrawn;
import org.keji.kernel.request.RequestEvent.RequestBecameContract;
import org.keji.kernel.request.RequestEvent.RequestBecamePromise;
import org.keji.kernel.request.RequestEvent.RequestFeasibilityAnswered;
import org.keji.kernel.request.RequestEvent.RequestReceived;
import org.keji.kernel.request.RequestEvent.RequestRefused;
import org.keji.kernel.request.RequestEvent.RequestRiskNoted;
import org.keji.kernel.request.RequestEvent.RequestRiskTold;
import org.keji.kernel.request.RequestEvent.RequestWithdrawn;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.Recorded;

/** Events in, rows out: promises and requests in one ledger, with what becomes known late. */
class LedgerProjectionTest {

    private static final Card CARD =
            new Card("Harbour", null, "Freight", CustomerSize.LARGE, Territory.DOMESTIC, null, null, null);
    private static final String WHOSE = "select kind, owner, state, open, version, position from entry order by kind";

    private final CustomerId customer = CustomerId.of(new UUID(1, 1));
    private final PersonId contact = PersonId.of(new UUID(1, 2));
    private final PromiseId promise = PromiseId.of(new UUID(2, 1));
    private final RequestId request = RequestId.of(new UUID(3, 1));
    private final List<Recorded> events = new ArrayList<>();

    LedgerProjectionTest() {
        then(new CustomerRegistered(customer, at(-10), CARD, "ann", at(900)));
        then(new PromiseMade(promise, at(0), customer, null, "pallets", at(50), "bo"));
        then(new PromiseDueMoved(promise, at(10), at(50), at(60)), "hall");
    }

    private void then(DomainEvent event) {
        then(event, null);
    }

    private void then(DomainEvent event, @Nullable String reason) {
        long sequence = events.stream()
                .filter(before -> before.stream().equals(event.stream()))
                .count();
        long position = events.size() + 1L;
        Map<String, Object> marks = new HashMap<>(Map.of("actor", "cy"));
        if (reason != null) {
            marks.put("reason", reason);
        }
        events.add(new Recorded(event, position, event.stream(), sequence, at(1000 + position), marks));
    }

    private void received() {
        then(new RequestReceived(request, at(1), customer, contact, "saturdays", "weekends", at(70), "bo"));
    }

    private BothWays rows() throws Exception {
        return new BothWays(new LedgerProjection().promiseLedger(), events);
    }

    private static String times(Instant... times) {
        return "select begun_at = '%s', due_at = '%s', first_due_at = '%s', moved from entry"
                .formatted((Object[]) times);
    }

    @Test
    void aPromiseIsOpenFromItsMakingOnAndKeepsTheDueTimesItHad() throws Exception {
        BothWays rows = rows();
        assertThat(rows.rows("select kind, customer_id = '%s', contact, owner, state, open, what, description,"
                                .formatted(customer)
                        + " feasible, risk, ended_at, version, position from entry"))
                .containsExactly("promise t - bo open t pallets - - - - 2 3");
        assertThat(rows.rows(times(at(0), at(60), at(50)))).containsExactly("t t t 1");
        assertThat(rows.rows("due_at = '%s', moved".formatted(at(50)), "entry", at(9), 3))
                .containsExactly("t 0");
        assertThat(rows.rows("select due_before = '%s', due_after = '%s', occurred_at = '%s', moved_by, reason"
                                .formatted(at(50), at(60), at(10))
                        + " from due_move"))
                .containsExactly("t t t cy hall");
        assertThat(rows.rows("state", "entry", at(-1), 3)).isEmpty();
    }

    @Test
    void aPromiseEndsKeptLateBrokenOrWithdrawn() throws Exception {
        List<DomainEvent> ends = List.of(
                new PromiseKept(promise, at(55), true),
                new PromiseKept(promise, at(65), false),
                new PromiseBroken(promise, at(65)),
                new PromiseWithdrawn(promise, at(65)));
        List<String> states = new ArrayList<>();
        for (DomainEvent end : ends) {
            then(end, "so");
            states.addAll(rows().rows("select state, open, ended_at = '%s', ended_by, ending_reason from entry"
                    .formatted(end.occurredAt())));
            events.removeLast();
        }
        assertThat(states)
                .containsExactly("kept f t cy so", "late f t cy so", "broken f t cy so", "withdrawn f t cy so");
    }

    @Test
    void aRiskIsThereUntilTheCustomerIsTold() throws Exception {
        then(new PromiseHandedOver(promise, at(12), "dee"));
        then(new PromiseRiskNoted(promise, at(20), "storm", at(44)));
        String shown = "select owner, risk, risk_noted_at = '%s', tell_due = '%s', told_in_time, solution from entry"
                .formatted(at(20), at(44));
        assertThat(rows().rows(shown)).containsExactly("dee storm t t - -");
        then(new PromiseRiskTold(promise, at(50), "rail", false));
        BothWays told = rows();
        assertThat(told.rows(shown)).containsExactly("dee storm t t f rail");
        assertThat(told.rows("told_at = '%s', owner".formatted(at(50)), "entry", at(50), 6))
                .containsExactly("t dee");
        assertThat(told.rows("told_at, owner", "entry", at(49), 6)).containsExactly("- dee");
        then(new PromiseRiskNoted(promise, at(52), "flood", at(76)));
        assertThat(rows().rows("select risk, told_at, told_in_time, solution from entry"))
                .containsExactly("flood - - -");
    }

    @Test
    void whatHappenedAfterTheEndAndWasKnownBeforeItChangesNothing() throws Exception {
        then(new PromiseHandedOver(promise, at(30), "dee"));
        then(new PromiseRiskNoted(promise, at(40), "storm", at(64)));
        then(new PromiseKept(promise, at(20), true));
        BothWays rows = rows();
        assertThat(rows.rows("select owner, state, risk, version, position from entry"))
                .containsExactly("bo kept - 5 6");
        assertThat(rows.rows("owner, state, risk, version", "entry", at(45), 5)).containsExactly("dee open storm 4");
        assertThat(rows.rows("owner, state, version", "entry", at(25), 6)).containsExactly("bo kept 5");
    }

    @Test
    void aRequestStandsInTheSameLedgerAndIsAnswered() throws Exception {
        received();
        BothWays rows = rows();
        assertThat(rows.rows(WHOSE)).containsExactly("promise bo open t 2 3", "request bo received t 1 4");
        assertThat(rows.rows("select contact = '%s', what, description, due_at = '%s', feasible from entry"
                                .formatted(contact, at(70))
                        + " where kind = 'request'"))
                .containsExactly("t saturdays weekends t -");
        then(new RequestRiskNoted(request, at(2), "no lorries", at(26)));
        then(new RequestRiskTold(request, at(3), "one lorry", true));
        then(new RequestFeasibilityAnswered(request, at(4), false, "no"));
        then(new RequestFeasibilityAnswered(request, at(5), true, "yes"));
        BothWays answered = rows();
        assertThat(answered.rows("select state, feasible, words, answered_at = '%s', risk, told_in_time, solution"
                                .formatted(at(5))
                        + " from entry where kind = 'request'"))
                .containsExactly("feasible t yes t no lorries t one lorry");
        assertThat(answered.rows("state, words", "entry", at(4), 8)).contains("infeasible no");
    }

    @Test
    void aRequestBecomesAPromiseAContractOrARefusalOrIsWithdrawn() throws Exception {
        received();
        List<DomainEvent> ends = List.of(
                new RequestBecamePromise(request, at(6), promise),
                new RequestBecameContract(request, at(6), "HF-14"),
                new RequestRefused(request, at(6)),
                new RequestWithdrawn(request, at(6)));
        List<String> states = new ArrayList<>();
        for (DomainEvent end : ends) {
            then(end, "so");
            states.addAll(rows().rows("select state, open, promise_id = '%s', contract, ending_reason from entry"
                            .formatted(promise)
                    + " where kind = 'request'"));
            events.removeLast();
        }
        assertThat(states)
                .containsExactly(
                        "promised f t - so", "contracted f - HF-14 so", "refused f - - so", "withdrawn f - - so");
    }

    @Test
    void whoLooksAfterACustomerStaysWhoeverIsServed() throws Exception {
        then(new CustomerDeactivated(customer, at(5)));
        BothWays rows = rows();
        assertThat(rows.rows("select customer_id = '%s', account_manager from account".formatted(customer)))
                .containsExactly("t ann");
        assertThat(rows.rows("account_manager", "account", at(-11), 4)).isEmpty();
    }
}
