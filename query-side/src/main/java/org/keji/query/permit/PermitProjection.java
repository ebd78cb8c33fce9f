package org.keji.query.permit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.permit.GateEvent;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.VisitorEvent;
import org.keji.kernel.permit.VisitorEvent.NeedsPassedOn;
import org.keji.kernel.permit.VisitorEvent.VisitorNamed;
import org.keji.kernel.permit.VisitorEvent.VisitorStruck;
import org.keji.query.customer.AccountRow;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.keji.query.search.PersonMarks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How permits come to the desk and the gate, and what becomes of their visitors and pictures (PE-01 to PE-11). */
@Configuration(proxyBeanMethods = false)
public class PermitProjection {

    static final String NAME = "visitor_permit";
    static final String PERMIT = "permit";
    static final String VISITOR = "visitor";
    static final String PICTURE = "picture";
    static final String PUBLICATION = "publication";
    static final String MARKS = "visitor_marks";

    private final EventJson json = new EventJson();

    @Bean
    public ReadModel visitorPermits(KeyRing keys, EventJson opening, PersonMarks marks) {
        return model(new VisitorMarks(keys::open, opening, marks));
    }

    ReadModel model(VisitorMarks marks) {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>(PERMIT, PermitRow.class, PermitProjection::key, this::permit),
                        new Entities<>(VISITOR, VisitorRow.class, VisitorRow::keyOf, this::visitor),
                        new Entities<>(PICTURE, PictureRow.class, PictureRow::keysOf, PictureRow::after),
                        new Entities<>(PUBLICATION, PublicationRow.class, PublicationRow::keyOf, PublicationRow::after),
                        new Entities<>("account", AccountRow.class, AccountRow::keyOf, AccountRow::after)),
                List.of(new Journal<>(MARKS, VisitorMarksRow.class, marks::row, "subject")));
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof PermitEvent ? recorded.stream() : null;
    }

    @Nullable
    PermitRow permit(@Nullable PermitRow before, Recorded recorded) {
        return Course.after(before, recorded, json);
    }

    /** Copied as it is; nothing is opened. */
    @Nullable
    VisitorRow visitor(@Nullable VisitorRow before, Recorded recorded) {
        if (recorded.event() instanceof VisitorNamed e) {
            return VisitorRow.of(e, new Json(json.write(e.details())));
        }
        if (before == null) {
            return null;
        }
        return recorded.event() instanceof GateEvent e
                ? before.after(e, recorded)
                : said(before, (VisitorEvent) recorded.event());
    }

    private VisitorRow said(VisitorRow before, VisitorEvent event) {
        return switch (event) {
            case NeedsPassedOn e -> before.needing(e, new Json(json.write(e.needs())));
            case VisitorStruck _ -> before.struck();
            case VisitorNamed _ -> before;
        };
    }
}
