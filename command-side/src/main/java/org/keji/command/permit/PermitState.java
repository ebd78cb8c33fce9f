package org.keji.command.permit;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.ApplicationEvent;
import org.keji.kernel.permit.ApplicationEvent.PermitApplied;
import org.keji.kernel.permit.ApplicationEvent.PermitClosed;
import org.keji.kernel.permit.ApplicationEvent.PermitExpired;
import org.keji.kernel.permit.ApplicationEvent.PermitExtended;
import org.keji.kernel.permit.ApplicationEvent.PermitGranted;
import org.keji.kernel.permit.ApplicationEvent.PermitNotUsed;
import org.keji.kernel.permit.ApplicationEvent.PermitRefused;
import org.keji.kernel.permit.ApplicationEvent.PermitReviewed;
import org.keji.kernel.permit.ApplicationEvent.PermitRevoked;
import org.keji.kernel.permit.ApplicationEvent.PermitWithdrawn;
import org.keji.kernel.permit.ApplicationEvent.ReceptionChanged;
import org.keji.kernel.permit.ApplicationEvent.WalkInRegistered;
import org.keji.kernel.permit.GateEvent;
import org.keji.kernel.permit.NoticeEvent;
import org.keji.kernel.permit.NoticeEvent.AcknowledgementMissed;
import org.keji.kernel.permit.NoticeEvent.NoticeAcknowledged;
import org.keji.kernel.permit.NoticeEvent.NoticeMissed;
import org.keji.kernel.permit.NoticeEvent.NoticeSent;
import org.keji.kernel.permit.NoticeEvent.WordGiven;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.PermitStage;
import org.keji.kernel.permit.PhotographyEvent;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.permit.VisitorEvent;
import org.keji.kernel.permit.VisitorEvent.NeedsPassedOn;
import org.keji.kernel.permit.VisitorEvent.VisitorNamed;
import org.keji.kernel.permit.VisitorEvent.VisitorStruck;

/** What a permit remembers to decide on. */
public sealed interface PermitState {

    PermitState after(PermitEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements PermitState {

        @Override
        public PermitState after(PermitEvent event) {
            if (event instanceof PermitApplied e) {
                TourKind kind = e.terms().kind();
                return first(
                        new Origin(e.department(), kind, e.terms().customerId(), e.appliedBy(), null),
                        Window.of(e.terms().from(), e.terms().until()),
                        Photography.of(e.terms().host()));
            }
            if (event instanceof WalkInRegistered e) {
                return first(
                        new Origin(e.department(), null, e.customerId(), e.registeredBy(), null),
                        Window.of(e.occurredAt(), e.expectedUntil()),
                        Photography.of(null));
            }
            throw outOfOrder(event, "cannot come first");
        }

        private static Known first(Origin origin, Window window, Photography photography) {
            return new Known(origin, PermitStage.APPLIED, window, Visitors.NONE, Notice.NONE, null, photography);
        }
    }

    /**
     * Somebody asked for it.
     *
     * @param reception null while nobody reviewed it
     */
    record Known(
            Origin origin,
            PermitStage stage,
            Window window,
            Visitors visitors,
            Notice notice,
            @Nullable Reception reception,
            Photography photography)
            implements PermitState {

        @Override
        public Known after(PermitEvent event) {
            Known moved = new Known(origin, stage.after(event), window, visitors, notice, reception, photography);
            return switch (event) {
                case ApplicationEvent e -> moved.with(e);
                case VisitorEvent e -> moved.with(e);
                case NoticeEvent e -> moved.with(noticeAfter(e));
                case GateEvent e -> moved.with(e, e.visitor(), visitor -> visitor.after(e));
                case PhotographyEvent e -> moved.with(photography.after(e));
            };
        }

        private Known with(ApplicationEvent event) {
            return switch (event) {
                case PermitApplied e -> throw outOfOrder(e, "comes once");
                case WalkInRegistered e -> throw outOfOrder(e, "comes once");
                case PermitReviewed e ->
                    new Known(
                            origin.reviewed(e.reviewedBy()),
                            stage,
                            window,
                            visitors,
                            notice,
                            e.reception(),
                            photography);
                case PermitGranted e -> with(window.granted(e.validFrom(), e.validUntil()));
                case PermitExtended e ->
                    new Known(
                            origin,
                            stage,
                            window.until(e.validUntil()),
                            visitors.changed(Visitor::inTime),
                            notice,
                            reception,
                            photography);
                case ReceptionChanged e ->
                    new Known(origin, stage, window, visitors, notice, e.reception(), photography);
                case PermitRefused _,
                        PermitWithdrawn _,
                        PermitRevoked _,
                        PermitExpired _,
                        PermitNotUsed _,
                        PermitClosed _ -> with(window.ended(event.occurredAt()));
            };
        }

        private Known with(VisitorEvent event) {
            return switch (event) {
                case VisitorNamed e -> {
                    if (e.visitor() != visitors.next()) {
                        throw outOfOrder(e, "comes once for each visitor");
                    }
                    yield with(visitors.with(e.visitor(), Visitor.expected(e.person())));
                }
                case VisitorStruck e -> with(e, e.visitor(), Visitor::struck);
                case NeedsPassedOn e -> with(e, e.visitor(), UnaryOperator.identity());
            };
        }

        private Notice noticeAfter(NoticeEvent event) {
            return switch (event) {
                case WordGiven e -> notice.word(e.noticeDue());
                case NoticeSent e -> notice.sent(e.departments(), e.acknowledgeBy());
                case NoticeMissed _ -> notice.whenMissed();
                case NoticeAcknowledged e -> notice.acknowledgedBy(e.acknowledgedBy());
                case AcknowledgementMissed _ -> notice.whenSilenceNoted();
            };
        }

        private Known with(PermitEvent event, int number, UnaryOperator<Visitor> change) {
            Visitor before = visitors.find(number);
            if (before == null) {
                throw outOfOrder(event, "is of a visitor who was named");
            }
            return with(visitors.with(number, change.apply(before)));
        }

        private Known with(Window other) {
            return new Known(origin, stage, other, visitors, notice, reception, photography);
        }

        private Known with(Visitors other) {
            return new Known(origin, stage, window, other, notice, reception, photography);
        }

        private Known with(Photography other) {
            return new Known(origin, stage, window, visitors, notice, reception, other);
        }

        private Known with(Notice other) {
            return new Known(origin, stage, window, visitors, other, reception, photography);
        }
    }

    private static IllegalStateException outOfOrder(PermitEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
