package org.keji.query.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerEvent.StandingChanged;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How cards of customers come to be, are kept accurate, and are taken out of service and back in (CU-01 to CU-12). */
@Configuration(proxyBeanMethods = false)
public class CustomerProjection {

    static final String NAME = "customer_card";

    @Bean
    public ReadModel customerCards() {
        return new ReadModel(
                NAME,
                1,
                List.of(new Entities<>("card", CustomerRow.class, CustomerProjection::key, CustomerProjection::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof CustomerEvent ? recorded.stream() : null;
    }

    static @Nullable CustomerRow after(@Nullable CustomerRow before, Recorded recorded) {
        CustomerEvent event = (CustomerEvent) recorded.event();
        CustomerRow row = event instanceof CustomerRegistered e ? CustomerRow.of(e) : before;
        return row == null ? null : changed(row, event).knowing(recorded);
    }

    private static CustomerRow changed(CustomerRow row, CustomerEvent event) {
        return switch (event) {
            case CustomerRegistered _ -> row;
            case CardCorrected e -> row.says(e.card()).reviewed(e.occurredAt(), e.reviewDue());
            case CardReviewed e -> row.reviewed(e.occurredAt(), e.reviewDue());
            case StandingChanged e -> row.stands(e.standing()).due(e.reviewDue());
            case CustomerDeactivated _ -> row.served(false);
            case CustomerReactivated e -> row.served(true).due(e.reviewDue());
        };
    }
}
