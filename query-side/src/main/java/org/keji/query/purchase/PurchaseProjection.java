package org.keji.query.purchase;

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
import org.keji.kernel.customer.FindingEvent;
import org.keji.kernel.customer.GradeEvent;
import org.keji.kernel.customer.RelationEvent;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.WhereaboutsEvent;
import org.keji.kernel.purchase.PurchaseEvent;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseCorrected;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseRecorded;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseReversed;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What customers bought, and who of them is served; figures per customer are added up where the rows lie (CU-13). */
@Configuration(proxyBeanMethods = false)
public class PurchaseProjection {

    public static final String NAME = "customer_value";

    public static final String PURCHASE = "purchase";
    public static final String CUSTOMER = "customer";
    public static final String FIGURES = "figures";

    @Bean
    public ReadModel customerValue() {
        return new ReadModel(
                NAME,
                2,
                List.of(
                        new Entities<>(PURCHASE, PurchaseRow.class, PurchaseProjection::purchase, this::after),
                        new Entities<>(CUSTOMER, CustomerRow.class, PurchaseProjection::customer, this::served)),
                List.of(),
                List.of(FIGURES));
    }

    private static @Nullable String purchase(Recorded recorded) {
        return recorded.event() instanceof PurchaseEvent ? recorded.stream() : null;
    }

    private static @Nullable String customer(Recorded recorded) {
        return recorded.event() instanceof CustomerEvent ? recorded.stream() : null;
    }

    private @Nullable PurchaseRow after(@Nullable PurchaseRow before, Recorded recorded) {
        PurchaseEvent event = (PurchaseEvent) recorded.event();
        PurchaseRow row = event instanceof PurchaseRecorded e ? PurchaseRow.of(e, recorded.actor()) : before;
        return row == null ? null : changed(row, event).knowing(recorded);
    }

    private static PurchaseRow changed(PurchaseRow row, PurchaseEvent event) {
        return switch (event) {
            case PurchaseRecorded _ -> row;
            case PurchaseCorrected e -> row.says(e.terms(), e.purchasedAt());
            case PurchaseReversed e -> row.reversed(e.occurredAt());
        };
    }

    private @Nullable CustomerRow served(@Nullable CustomerRow before, Recorded recorded) {
        CustomerEvent event = (CustomerEvent) recorded.event();
        CustomerRow row = begun(event, before);
        if (row == null) {
            return null;
        }
        return switch (event) {
            case CustomerRegistered _, CustomerReactivated _ -> row.served(true, recorded);
            case CustomerDeactivated _, CustomerMerged _ -> row.served(false, recorded);
            case CustomerHandOverAccepted e -> row.keptBy(e.accountManager(), recorded);
            case CardCorrected _,
                    CardReviewed _,
                    StandingChanged _,
                    ContactEvent _,
                    FindingEvent _,
                    WhereaboutsEvent _,
                    RelationEvent _,
                    GradeEvent _,
                    CustomerHandOverOffered _,
                    CustomerHandOverDeclined _,
                    TeamNamed _ -> row;
        };
    }

    private static @Nullable CustomerRow begun(CustomerEvent event, @Nullable CustomerRow before) {
        if (event instanceof CustomerRegistered e) {
            return CustomerRow.of(e);
        }
        return event instanceof PersonRegistered e ? CustomerRow.of(e) : before;
    }
}
