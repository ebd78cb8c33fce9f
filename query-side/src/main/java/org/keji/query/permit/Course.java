package org.keji.query.permit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
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
import org.keji.kernel.permit.GateEvent.VisitorAdmitted;
import org.keji.kernel.permit.GateEvent.VisitorLeft;
import org.keji.kernel.permit.NoticeEvent;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.PermitStage;
import org.keji.kernel.permit.PhotographyEvent;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.Tour;
import org.keji.kernel.permit.VisitorEvent;
import org.keji.kernel.permit.VisitorEvent.NeedsPassedOn;
import org.keji.kernel.permit.VisitorEvent.VisitorNamed;
import org.keji.kernel.permit.VisitorEvent.VisitorStruck;
import org.keji.query.permit.PermitRow.Application;
import org.keji.query.permit.PermitRow.Ending;
import org.keji.query.permit.PermitRow.Grant;
import org.keji.query.permit.PermitRow.Review;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Recorded;

/** What changes of a permit while it goes on, event by event. */
final class Course {

    private final EventJson json;
    private final PermitRow row;
    private Tour tour;
    private @Nullable Review review;
    private @Nullable Json reception;
    private @Nullable Grant grant;
    private Notice notice;
    private @Nullable Photography photography;
    private int visitors;
    private int inside;
    private @Nullable Ending ending;

    private Course(PermitRow row, EventJson json) {
        this.json = json;
        this.row = row;
        this.tour = new Tour(row.contents(), row.scope(), row.route());
        this.review = row.review();
        this.reception = row.reception();
        this.grant = row.grant();
        this.notice = row.notice();
        this.photography = row.photography();
        this.visitors = row.visitors();
        this.inside = row.inside();
        this.ending = row.ending();
    }

    /** @return null while there is no permit */
    static @Nullable PermitRow after(@Nullable PermitRow before, Recorded recorded, EventJson json) {
        PermitEvent event = (PermitEvent) recorded.event();
        PermitRow row = begun(before, event, recorded);
        if (row == null) {
            return null;
        }
        Course course = new Course(row, json);
        course.take(event, recorded);
        return course.row(event, recorded);
    }

    private static @Nullable PermitRow begun(@Nullable PermitRow before, PermitEvent event, Recorded recorded) {
        return switch (event) {
            case PermitApplied e -> first(e, e.number().value(), Application.of(e, recorded), e.requested());
            case WalkInRegistered e ->
                first(e, e.number().value(), Application.of(e, recorded), new Tour(List.of(), List.of(), List.of()));
            case ApplicationEvent _, VisitorEvent _, NoticeEvent _, GateEvent _, PhotographyEvent _ -> before;
        };
    }

    private static PermitRow first(PermitEvent e, String number, Application application, Tour tour) {
        return new PermitRow(
                e.stream(),
                number,
                PermitStage.APPLIED.code(),
                application,
                tour.contents(),
                tour.scope(),
                tour.route(),
                null,
                null,
                null,
                Notice.NONE,
                null,
                0,
                0,
                null,
                0,
                0);
    }

    private void take(PermitEvent event, Recorded recorded) {
        switch (event) {
            case ApplicationEvent e -> take(e, recorded);
            case NoticeEvent e -> notice = notice.after(e);
            case PhotographyEvent e -> photography = Photography.after(photography, e, recorded);
            case VisitorEvent e -> visitors += counted(e);
            case GateEvent e -> inside += passed(e);
        }
    }

    private static int counted(VisitorEvent event) {
        return switch (event) {
            case VisitorNamed _ -> 1;
            case VisitorStruck _ -> -1;
            case NeedsPassedOn _ -> 0;
        };
    }

    private static int passed(GateEvent event) {
        return event instanceof VisitorAdmitted ? 1 : event instanceof VisitorLeft ? -1 : 0;
    }

    private void take(ApplicationEvent event, Recorded recorded) {
        switch (event) {
            case PermitReviewed e -> {
                tour = e.tour();
                review = Review.of(e, recorded);
                reception = json(e.reception());
            }
            case ReceptionChanged e -> reception = json(e.reception());
            case PermitGranted e -> grant = Grant.of(e, recorded);
            case PermitExtended e -> grant = grant == null ? null : grant.until(e.validUntil());
            case PermitRefused e -> ends(recorded, e.clause());
            case PermitWithdrawn _, PermitRevoked _, PermitExpired _, PermitNotUsed _, PermitClosed _ ->
                ends(recorded, null);
            case PermitApplied _, WalkInRegistered _ -> {}
        }
    }

    private Json json(Reception said) {
        return new Json(json.write(said));
    }

    private void ends(Recorded recorded, @Nullable String clause) {
        ending = new Ending(recorded.occurredAt(), recorded.actor(), recorded.reason(), clause);
    }

    private PermitRow row(PermitEvent event, Recorded recorded) {
        return new PermitRow(
                row.permitId(),
                row.number(),
                row.stage().after(event).code(),
                row.application(),
                tour.contents(),
                tour.scope(),
                tour.route(),
                review,
                reception,
                grant,
                notice,
                photography,
                visitors,
                inside,
                ending,
                Math.max(row.version(), recorded.sequence() + 1),
                Math.max(row.position(), recorded.position()));
    }
}
