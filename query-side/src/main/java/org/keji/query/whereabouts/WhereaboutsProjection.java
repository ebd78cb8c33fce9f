package org.keji.query.whereabouts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.ContactEvent;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.FindingEvent;
import org.keji.kernel.customer.GradeEvent;
import org.keji.kernel.customer.RelationEvent;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.WhereaboutsEvent.PersonWhereaboutsRecorded;
import org.keji.kernel.customer.WhereaboutsEvent.WhereaboutsRecorded;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.keji.query.whereabouts.WhereaboutsRow.Known;
import org.keji.query.whereabouts.WhereaboutsRow.Spot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How it becomes known where customers are; who was registered and never placed stands there too (VP-15). */
@Configuration(proxyBeanMethods = false)
public class WhereaboutsProjection {

    static final String NAME = "whereabouts";
    static final String PLACE = "place";

    @Bean
    public ReadModel whereaboutsOfCustomers() {
        return new ReadModel(
                NAME,
                1,
                List.of(new Entities<>(
                        PLACE, WhereaboutsRow.class, WhereaboutsProjection::key, WhereaboutsProjection::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof CustomerEvent ? recorded.stream() : null;
    }

    private static @Nullable WhereaboutsRow after(@Nullable WhereaboutsRow before, Recorded recorded) {
        CustomerEvent event = (CustomerEvent) recorded.event();
        WhereaboutsRow row = begun(event, before);
        return row == null ? null : changed(row, event).knowing(recorded);
    }

    private static @Nullable WhereaboutsRow begun(CustomerEvent event, @Nullable WhereaboutsRow before) {
        if (event instanceof CustomerRegistered e) {
            return WhereaboutsRow.of(e.stream(), CustomerKind.ORGANISATION.code(), e.accountManager(), e.occurredAt());
        }
        return event instanceof PersonRegistered e
                ? WhereaboutsRow.of(e.stream(), CustomerKind.PERSON.code(), e.accountManager(), e.occurredAt())
                : before;
    }

    private static WhereaboutsRow changed(WhereaboutsRow row, CustomerEvent event) {
        return switch (event) {
            case WhereaboutsRecorded e ->
                row.located(Spot.of(e.whereabouts(), e.outlet()), Known.of(e.whereabouts(), e));
            case PersonWhereaboutsRecorded e -> row.located(null, Known.of(e.home(), e));
            case CustomerDeactivated _, CustomerMerged _ -> row.served(false);
            case CustomerReactivated _ -> row.served(true);
            case CustomerHandOverAccepted e -> row.keptBy(e.accountManager());
            case CustomerRegistered _,
                    CardCorrected _,
                    CardReviewed _,
                    StandingChanged _,
                    ContactEvent _,
                    FindingEvent _,
                    RelationEvent _,
                    GradeEvent _,
                    CustomerHandOverOffered _,
                    CustomerHandOverDeclined _,
                    TeamNamed _ -> row;
        };
    }
}
