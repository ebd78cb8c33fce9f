package org.keji.command.hospitality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.keji.kernel.hospitality.MealStage;

/** What a request for hospitality remembers to decide on. */
public sealed interface HospitalityState {

    HospitalityState after(HospitalityEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements HospitalityState {

        @Override
        public HospitalityState after(HospitalityEvent event) {
            if (event instanceof HospitalityRequested e) {
                List<String> hands = List.of(e.requestedBy());
                return new Known(e, MealStage.REQUESTED, Instant.EPOCH, Papers.NONE, null, null, false, hands);
            }
            throw outOfOrder(event, "cannot come first");
        }
    }

    /**
     * It was asked for.
     *
     * @param asked as it was asked for
     * @param consentedAt when somebody agreed, in writing or in words
     * @param held null until it took place
     * @param bill null until it is stated
     * @param billMissed whether it was noted that the time for the bill has passed
     * @param hands who asked, approved, stated or signed
     */
    record Known(
            HospitalityRequested asked,
            MealStage stage,
            Instant consentedAt,
            Papers papers,
            @Nullable MealHeld held,
            @Nullable BillStated bill,
            boolean billMissed,
            List<String> hands)
            implements HospitalityState {

        @Override
        public Known after(HospitalityEvent event) {
            Known next = MealStage.after(event).map(this::at).orElse(this);
            return switch (event) {
                case HospitalityRequested _ -> throw outOfOrder(event, "comes once");
                case HospitalityApproved e -> next.consented(e.occurredAt()).by(e.decidedBy());
                case OrallyApproved e ->
                    next.consented(e.consent().saidAt())
                            .with(new Papers(e.consent(), e.papersDue(), false, false))
                            .by(e.consent().approver());
                case HospitalityRefused _, HospitalityWithdrawn _, MealNotHeld _ -> next;
                case PapersFiled _ -> next.with(papers.whenFiled());
                case PapersMissed _ -> next.with(papers.whenMissed());
                case MealHeld e -> new Known(asked, next.stage, consentedAt, papers, e, bill, billMissed, hands);
                case BillEvent e -> next.after(e);
            };
        }

        private Known after(BillEvent event) {
            return switch (event) {
                case BillStated e ->
                    new Known(asked, stage, consentedAt, papers, held, e, billMissed, hands).by(e.statedBy());
                case BillMissed _ -> new Known(asked, stage, consentedAt, papers, held, bill, true, hands);
                case BillSigned e -> by(e.signedBy());
                case HospitalitySettled _, NotReimbursed _ -> this;
            };
        }

        private Known at(MealStage other) {
            return new Known(asked, other, consentedAt, papers, held, bill, billMissed, hands);
        }

        private Known consented(Instant when) {
            return new Known(asked, stage, when, papers, held, bill, billMissed, hands);
        }

        private Known with(Papers other) {
            return new Known(asked, stage, consentedAt, other, held, bill, billMissed, hands);
        }

        private Known by(String hand) {
            List<String> all = new ArrayList<>(hands);
            all.add(hand);
            return new Known(asked, stage, consentedAt, papers, held, bill, billMissed, List.copyOf(all));
        }
    }

    private static IllegalStateException outOfOrder(HospitalityEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
