package org.keji.query.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.interaction.Direction;
import org.keji.kernel.interaction.InteractionEvent;
import org.keji.kernel.interaction.InteractionEvent.InquiryHandled;
import org.keji.kernel.interaction.InteractionEvent.InteractionAnswered;
import org.keji.kernel.interaction.InteractionEvent.InteractionClosed;
import org.keji.kernel.interaction.InteractionEvent.InteractionDeclined;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.InteractionEvent.InteractionOffered;
import org.keji.kernel.interaction.InteractionEvent.InteractionTaken;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.Matter;
import org.keji.kernel.interaction.Outcome;
import org.keji.kernel.interaction.ServiceEvent.CalledBack;
import org.keji.kernel.interaction.ServiceEvent.DateMoved;
import org.keji.kernel.interaction.ServiceEvent.DatePromised;
import org.keji.kernel.interaction.ServiceEvent.PromiseFulfilled;
import org.keji.kernel.personal.Envelope;
import org.keji.kernel.personal.Personal;
import org.keji.query.customer.SomeCustomer;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.Recorded;

/** Events in, rows out: a contact from its first words to its end, with what becomes known late. */
class InteractionProjectionTest {

    private static final String HANDS = "owner, department, offered_department, offered_to, state, version, position";

    private final InteractionId id = InteractionId.of(new UUID(1, 1));
    private final CustomerId customer = CustomerId.of(new UUID(2, 2));
    private final List<Recorded> events = new ArrayList<>();

    private void then(InteractionEvent event) {
        long sequence = events.size();
        long position = events.size() + 1L;
        events.add(new Recorded(
                event, position, event.stream(), sequence, at(1000 + position), Map.of("actor", "whoever")));
    }

    private BothWays rows() throws Exception {
        List<Recorded> all = new ArrayList<>(events);
        all.add(SomeCustomer.registered(all.size() + 1L));
        return new BothWays(new InteractionProjection().interactionLog(), all);
    }

    private <T> Personal<T> sealed(String field) {
        return Personal.sealed(new Envelope(id.person().value(), new UUID(3, 3), field, new byte[] {1}));
    }

    private void logged(InteractionKind kind) {
        String lead = kind == InteractionKind.IMPORTANT_INQUIRY ? "Logistics" : null;
        Matter matter = new Matter(Channel.E_MAIL, Direction.INBOUND, kind, customer, "Warehouse", lead, true);
        Personal<String> content = sealed("content");
        Personal<Caller> caller = sealed("caller");
        then(new InteractionLogged(id, at(0), matter, "ann", "Desk", "bo", content, caller, true, at(24), at(10)));
    }

    @Test
    void itIsOpenFromItsFirstWordsOnAndNothingIsOpened() throws Exception {
        logged(InteractionKind.COMPLAINT);
        BothWays rows = rows();
        assertThat(rows.rows("select channel, direction, kind, programme, subject, lead_department, green_channel,"
                        + " out_of_hours, account_manager from interaction"))
                .containsExactly("e-mail inbound complaint ad-hoc Warehouse - t t bo");
        assertThat(rows.rows("select " + HANDS + " from interaction")).containsExactly("ann Desk - - open 1 1");
        assertThat(rows.rows("select customer_id = '%s', complaint_id = '%s', due_at = '%s' from interaction"
                        .formatted(customer, id.complaint(), at(10))))
                .containsExactly("t t t");
        assertThat(rows.rows("select content->>'field', caller->>'field', answer, outcome from interaction"))
                .containsExactly("content caller - -");
        assertThat(rows.rows(HANDS, "interaction", at(-1), 1)).isEmpty();
    }

    @Test
    void anAnswerMeetsWhatIsDue() throws Exception {
        logged(InteractionKind.INQUIRY);
        then(new InteractionAnswered(id, at(5), sealed("answer")));
        BothWays rows = rows();
        assertThat(rows.rows("select state, answered_at = '%s', due_at, complaint_id, answer->>'field' from interaction"
                        .formatted(at(5))))
                .containsExactly("answered t - - answer");
        assertThat(rows.rows("select clocks_answer_stopped_at = '%1$s', clocks_call_back_stopped_at = '%1$s',"
                                .formatted(at(5))
                        + " clocks_answer_cancelled, clocks_promise_started_at from interaction"))
                .containsExactly("t t f -");
        assertThat(rows.rows("state, due_at = '%s'".formatted(at(10)), "interaction", at(4), 2))
                .containsExactly("open t");
    }

    @Test
    void itChangesHandsWhenItIsTakenAndStaysWhereItWasDeclined() throws Exception {
        logged(InteractionKind.INQUIRY);
        then(new InteractionOffered(id, at(1), "Billing", null, sealed("explanation"), at(3)));
        assertThat(rows().rows("select " + HANDS + ", due_at = '%s' from interaction".formatted(at(3))))
                .containsExactly("ann Desk Billing - open 2 2 t");
        then(new InteractionDeclined(id, at(2), "sun"));
        assertThat(rows().rows("select " + HANDS + " from interaction")).containsExactly("ann Desk - - open 3 3");
        then(new InteractionOffered(id, at(3), "Logistics", "qian", sealed("explanation"), at(5)));
        then(new InteractionTaken(id, at(4), "qian", "Logistics"));
        BothWays rows = rows();
        assertThat(rows.rows("select " + HANDS + ", explanation->>'field' from interaction"))
                .containsExactly("qian Logistics - - open 5 5 explanation");
        assertThat(rows.rows(HANDS, "interaction", at(3.5), 5)).containsExactly("ann Desk Logistics qian open 4 4");
        assertThat(rows.rows(HANDS, "interaction", at(3.5), 3)).containsExactly("ann Desk - - open 3 3");
    }

    @Test
    void aPromiseMovesAndIsKeptAndTheEndGivesUpWhatIsOpen() throws Exception {
        logged(InteractionKind.SERVICE_REQUEST);
        then(new DatePromised(id, at(1), at(100)));
        then(new DateMoved(id, at(2), at(200)));
        then(new PromiseFulfilled(id, at(150), true));
        then(new InteractionClosed(id, at(160), Outcome.UNREACHABLE));
        BothWays rows = rows();
        assertThat(rows.rows(
                        "select state, outcome, closed_at = '%s', due_at, version from interaction".formatted(at(160))))
                .containsExactly("closed unreachable t - 5");
        assertThat(rows.rows("select clocks_promise_allowance, clocks_promise_cancelled, clocks_answer_cancelled,"
                        + " clocks_call_back_stopped_at = '%s' from interaction".formatted(at(160))))
                .as("microseconds from the promise to the date it had last; what was late stays late")
                .containsExactly((199L * 3600 * 1_000_000) + " f f t");
    }

    @Test
    void whatIsHandledAndHeardAtACallBackIsKept() throws Exception {
        logged(InteractionKind.IMPORTANT_INQUIRY);
        then(new InquiryHandled(id, at(1), sealed("handling")));
        then(new CalledBack(id, at(2), null, sealed("remark")));
        then(new InteractionAnswered(id, at(3), sealed("answer")));
        then(new CalledBack(id, at(4), 4, null));
        BothWays rows = rows();
        assertThat(rows.rows("select lead_department, handling->>'field', satisfaction, remark->>'field', state,"
                        + " version from interaction"))
                .containsExactly("Logistics handling 4 remark answered 5");
        assertThat(rows.rows("select clocks_call_back_stopped_at = '%s' from interaction".formatted(at(2))))
                .containsExactly("t");
    }

    @Test
    void whatBecomesKnownLateWasTrueSinceThen() throws Exception {
        logged(InteractionKind.INQUIRY);
        then(new InteractionOffered(id, at(20), "Billing", null, sealed("explanation"), at(23)));
        then(new InteractionAnswered(id, at(5), sealed("answer")));
        BothWays rows = rows();
        assertThat(rows.rows(
                        "select state, offered_department, due_at = '%s', version from interaction".formatted(at(23))))
                .containsExactly("answered Billing t 3");
        assertThat(rows.rows("state, version", "interaction", at(10), 2)).containsExactly("open 1");
        assertThat(rows.rows("state, version", "interaction", at(10), 3)).containsExactly("answered 3");
    }
}
