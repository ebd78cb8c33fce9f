package org.keji.kernel.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.kernel.clock.Face;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.interaction.InteractionEvent.InquiryHandled;
import org.keji.kernel.interaction.InteractionEvent.InteractionAnswered;
import org.keji.kernel.interaction.InteractionEvent.InteractionClosed;
import org.keji.kernel.interaction.InteractionEvent.InteractionDeclined;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.InteractionEvent.InteractionOffered;
import org.keji.kernel.interaction.InteractionEvent.InteractionTaken;
import org.keji.kernel.interaction.ServiceEvent.CalledBack;
import org.keji.kernel.interaction.ServiceEvent.DateMoved;
import org.keji.kernel.interaction.ServiceEvent.DatePromised;
import org.keji.kernel.interaction.ServiceEvent.PromiseFulfilled;
import org.keji.kernel.personal.Personal;

/** How each event moves each clock of a contact, and what it shows then. */
class InteractionClocksTest {

    private static final Instant MONDAY = Instant.parse("2026-05-04T02:00:00Z");

    private final InteractionId id = InteractionId.of(new UUID(1, 1));
    private final Personal<String> text = Personal.of(id.person(), "x");

    private static Instant day(int day) {
        return MONDAY.plusSeconds(day * 86_400L);
    }

    private static InteractionClocks after(InteractionEvent... events) {
        return Stream.of(events).reduce(InteractionClocks.NONE, InteractionClocks::after, (first, second) -> second);
    }

    private static Face face(@Nullable TargetClock clock, Instant at) {
        return Objects.requireNonNull(clock).face(at);
    }

    private InteractionLogged logged(@Nullable Instant answerDue, @Nullable Instant callBackDue) {
        Matter matter =
                new Matter(Channel.PHONE, Direction.INBOUND, InteractionKind.SERVICE_REQUEST, null, "x", null, false);
        return new InteractionLogged(
                id, MONDAY, matter, "ann", "Billing", null, text, null, true, answerDue, callBackDue);
    }

    private InteractionClosed closed(int day) {
        return new InteractionClosed(id, day(day), Outcome.UNREACHABLE);
    }

    @Test
    void withoutATargetThereIsNoClock() {
        assertThat(after(logged(null, null))).isEqualTo(InteractionClocks.NONE);
        assertThat(after(logged(null, null), new InteractionAnswered(id, day(1), text)))
                .isEqualTo(InteractionClocks.NONE);
        assertThat(InteractionClocks.NONE.nextDue()).isNull();
    }

    @Test
    void anAnswerMeetsItsClockAndThatOfTheCallBack() {
        InteractionClocks answered = after(logged(day(1), day(2)), new InteractionAnswered(id, day(1), text));
        assertThat(face(answered.answer(), day(9))).isEqualTo(Face.MET);
        assertThat(face(answered.callBack(), day(9))).isEqualTo(Face.MET);
        assertThat(answered.nextDue()).isNull();
        InteractionClocks late = after(logged(day(1), null), new InteractionAnswered(id, day(1).plusNanos(1000), text));
        assertThat(face(late.answer(), day(9))).isEqualTo(Face.BREACHED);
    }

    @Test
    void aCallBackMeetsItsOwnClockAlone() {
        InteractionClocks called = after(logged(day(3), day(2)), new CalledBack(id, day(1), null, null));
        assertThat(face(called.callBack(), day(9))).isEqualTo(Face.MET);
        assertThat(face(called.answer(), day(3))).isEqualTo(Face.RUNNING);
        assertThat(called.nextDue()).isEqualTo(day(3));
        InteractionClocks again = called.after(new CalledBack(id, day(8), 5, null));
        assertThat(again).as("what was done once was done then").isEqualTo(called);
    }

    @Test
    void anOfferRunsUntilItIsTakenOrDeclinedAndBeginsAnew() {
        InteractionOffered offered = new InteractionOffered(id, day(0), "Billing", null, text, day(1));
        InteractionClocks declined = after(logged(null, null), offered, new InteractionDeclined(id, day(1), "sun"));
        assertThat(face(declined.offer(), day(9))).isEqualTo(Face.MET);
        InteractionClocks again = declined.after(new InteractionOffered(id, day(2), "Logistics", "qian", text, day(3)));
        assertThat(again.nextDue()).isEqualTo(day(3));
        assertThat(face(
                        again.after(new InteractionTaken(id, day(4), "qian", "Logistics"))
                                .offer(),
                        day(4)))
                .isEqualTo(Face.BREACHED);
    }

    @Test
    void aPromiseIsKeptByTheDateItHasLast() {
        InteractionClocks promised = after(logged(null, null), new DatePromised(id, day(1), day(5)));
        InteractionClocks moved = promised.after(new DateMoved(id, day(2), day(7)));
        assertThat(Objects.requireNonNull(moved.promise()).startedAt()).isEqualTo(day(1));
        assertThat(moved.nextDue()).isEqualTo(day(7));
        assertThat(face(moved.after(new PromiseFulfilled(id, day(7), true)).promise(), day(9)))
                .isEqualTo(Face.MET);
        assertThat(face(promised.after(new PromiseFulfilled(id, day(7), false)).promise(), day(9)))
                .isEqualTo(Face.BREACHED);
        assertThat(after(logged(null, null), new DateMoved(id, day(2), day(7)))).isEqualTo(InteractionClocks.NONE);
    }

    @Test
    void theEarliestOfWhatIsOpenIsDueNext() {
        InteractionClocks all = after(
                logged(day(4), day(3)),
                new InteractionOffered(id, day(0), "Billing", null, text, day(1)),
                new DatePromised(id, day(1), day(2)));
        assertThat(all.nextDue()).isEqualTo(day(1));
        assertThat(all.after(new InteractionTaken(id, day(1), "sun", "Billing")).nextDue())
                .isEqualTo(day(2));
        assertThat(all.after(new InquiryHandled(id, day(1), text))).isEqualTo(all);
    }

    @Test
    void whatIsOpenAtTheEndIsGivenUpAndWhatWasLateStaysLate() {
        InteractionClocks open = after(logged(day(1), day(5)), new DatePromised(id, day(0), day(2)));
        InteractionClocks closed = open.after(closed(2));
        assertThat(face(closed.answer(), day(9))).isEqualTo(Face.BREACHED);
        assertThat(face(closed.callBack(), day(9))).isEqualTo(Face.CANCELLED);
        assertThat(face(closed.promise(), day(9))).as("to the moment").isEqualTo(Face.CANCELLED);
        assertThat(closed.offer()).isNull();
        assertThat(closed.nextDue()).isNull();
        InteractionClocks met = after(logged(day(1), null), new InteractionAnswered(id, day(1), text), closed(3));
        assertThat(face(met.answer(), day(9))).isEqualTo(Face.MET);
        assertThat(Objects.requireNonNull(met.answer()).stoppedAt()).isEqualTo(day(1));
    }
}
