package org.keji.command.due;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.due.DueItem.Kind;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.hospitality.BillEvent;
import org.keji.kernel.hospitality.BillEvent.BillMissed;
import org.keji.kernel.hospitality.BillEvent.BillSigned;
import org.keji.kernel.hospitality.BillEvent.BillStated;
import org.keji.kernel.hospitality.BillEvent.HospitalitySettled;
import org.keji.kernel.hospitality.BillEvent.NotReimbursed;
import org.keji.kernel.hospitality.HospitalityEvent;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityApproved;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRefused;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRequested;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityWithdrawn;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;
import org.keji.kernel.hospitality.HospitalityEvent.MealNotHeld;
import org.keji.kernel.hospitality.HospitalityEvent.OrallyApproved;
import org.keji.kernel.hospitality.HospitalityEvent.PapersFiled;
import org.keji.kernel.hospitality.HospitalityEvent.PapersMissed;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;

/**
 * After an oral consent its papers are due, and after a meal its bill (HO-05, HO-06); once that is signed, what
 * contacts were given is to count (CU-15). Who else was a guest is kept for a while (DP-03). All of it is worked out
 * anew each time.
 */
final class WhenMealMovesThenKeepWhatIsDue {

    private static final String PAPERS = "papers";
    private static final String BILL = "bill";

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Retention retention;

    /** @param streams all events of a stream that are known */
    WhenMealMovesThenKeepWhatIsDue(
            DueList due,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            Function<Instant, PolicyInForce> policy) {
        this.due = due;
        this.streams = streams;
        this.retention = new Retention(PolicyParameter.RETENTION_INTERACTION, policy);
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof HospitalityEvent event) {
            Course course = new Course(event.stream());
            streams.apply(event.stream())
                    .map(known -> (HospitalityEvent) known.getPayload())
                    .forEach(course::after);
            due.keep(event.stream(), course.due(), EventMessages.positionOf(message));
        }
    }

    /** What a meal leaves due, event by event. */
    private final class Course {

        private final String stream;
        private final Map<String, DueItem> items = new LinkedHashMap<>();
        private @Nullable HospitalityRequested asked;

        Course(String stream) {
            this.stream = stream;
        }

        List<DueItem> due() {
            return List.copyOf(items.values());
        }

        void after(HospitalityEvent event) {
            switch (event) {
                case HospitalityRequested e -> {
                    asked = e;
                    // Of many nobody ever says whether they took place.
                    forget(e.terms().mealAt());
                }
                case OrallyApproved e -> put(Kind.PAPERS, PAPERS, e.papersDue());
                case PapersFiled _, PapersMissed _ -> items.remove(PAPERS);
                case MealHeld e -> {
                    put(Kind.BILL, BILL, e.billDue());
                    forget(e.heldAt());
                }
                case HospitalityWithdrawn _, HospitalityRefused _, MealNotHeld _ -> {
                    items.clear();
                    forget(event.occurredAt());
                }
                case HospitalityApproved _ -> {}
                case BillEvent e -> after(e);
            }
        }

        private void after(BillEvent event) {
            switch (event) {
                case BillStated _, BillMissed _ -> items.remove(BILL);
                case BillSigned e -> count(e);
                case HospitalitySettled _, NotReimbursed _ -> items.remove(PAPERS);
            }
        }

        private void count(BillSigned e) {
            if (asked != null) {
                asked.recipients().forEach(recipient -> put(Kind.COUNT, recipient.value(), e.occurredAt()));
            }
        }

        /** The names of guests are kept from the meal on, or from when there was to be none. */
        private void forget(Instant end) {
            if (asked != null && asked.otherGuests() != null) {
                DueItem item = retention.item(stream, end, asked.department());
                items.put(item.clock(), item);
            }
        }

        private void put(Kind kind, String clock, Instant at) {
            items.put(clock, DueItem.of(kind, stream, clock, at));
        }
    }
}
