package org.keji.query.customersearch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.customer.ContactEvent;
import org.keji.kernel.customer.ContactEvent.PersonCorrected;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.kernel.customer.FindingEvent;
import org.keji.kernel.customer.GradeEvent;
import org.keji.kernel.customer.RelationEvent;
import org.keji.kernel.customer.TeamEvent;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.WhereaboutsEvent;
import org.keji.kernel.event.EventJson;
import org.keji.query.customersearch.FindableCustomerRow.Keeping;
import org.keji.query.customersearch.FindableCustomerRow.Saying;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.keji.query.search.PersonMarks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How customers, who works there, and what was found out with them come to be found (CU-01, CU-12, CU-17). */
@Configuration(proxyBeanMethods = false)
public class CustomerSearchProjection {

    static final String NAME = "customer_search";

    @Bean
    public ReadModel customerSearch(KeyRing keys, EventJson json, PersonMarks marks) {
        return model(new ContactIndexing(keys::open, json, marks));
    }

    static ReadModel model(ContactIndexing contacts) {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>(
                                "customer",
                                FindableCustomerRow.class,
                                CustomerSearchProjection::key,
                                CustomerSearchProjection::after),
                        new Entities<>("finding", FindingRow.class, FindingRow::keyOf, FindingRow::after)),
                List.of(new Journal<>("contact", ContactMarksRow.class, contacts::row, "subject")));
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof CustomerEvent ? recorded.stream() : null;
    }

    static @Nullable FindableCustomerRow after(@Nullable FindableCustomerRow before, Recorded recorded) {
        CustomerEvent event = (CustomerEvent) recorded.event();
        FindableCustomerRow row = begun(event, before);
        return row == null ? null : changed(row, event);
    }

    private static @Nullable FindableCustomerRow begun(CustomerEvent event, @Nullable FindableCustomerRow before) {
        if (event instanceof CustomerRegistered e) {
            return FindableCustomerRow.of(e);
        }
        return event instanceof PersonRegistered e ? FindableCustomerRow.of(e) : before;
    }

    private static FindableCustomerRow changed(FindableCustomerRow row, CustomerEvent event) {
        return switch (event) {
            case CardCorrected e -> row.says(Saying.of(e.card()));
            case PersonCorrected e -> row.says(Saying.ofSomebody(e.source()));
            case CustomerDeactivated _ -> row.served(false);
            case CustomerReactivated _ -> row.served(true);
            case CustomerMerged e -> row.goesOnIn(e.into().value());
            case TeamEvent e -> row.kept(keeping(row.keeping(), e));
            case CustomerRegistered _,
                    CardReviewed _,
                    StandingChanged _,
                    ContactEvent _,
                    FindingEvent _,
                    WhereaboutsEvent _,
                    RelationEvent _,
                    GradeEvent _ -> row;
        };
    }

    private static Keeping keeping(Keeping before, TeamEvent event) {
        return switch (event) {
            case CustomerHandOverOffered e -> new Keeping(before.accountManager(), e.to());
            case CustomerHandOverAccepted e -> new Keeping(e.accountManager(), null);
            case CustomerHandOverDeclined _ -> new Keeping(before.accountManager(), null);
            case TeamNamed _ -> before;
        };
    }
}
