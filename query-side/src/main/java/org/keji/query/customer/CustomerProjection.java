package org.keji.query.customer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.keji.kernel.customer.RelationEvent.CreditChanged;
import org.keji.kernel.customer.RelationEvent.CustomerMarked;
import org.keji.kernel.customer.RelationEvent.FunnelMoved;
import org.keji.kernel.customer.RelationEvent.KeyListed;
import org.keji.kernel.customer.RelationEvent.KeyUnlisted;
import org.keji.kernel.customer.RelationEvent.PortfolioPlaced;
import org.keji.kernel.customer.TeamEvent;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.WhereaboutsEvent;
import org.keji.query.customer.CustomerRow.Details;
import org.keji.query.customer.CustomerRow.Keeping;
import org.keji.query.customer.CustomerRow.Marks;
import org.keji.query.customer.CustomerRow.Relation;
import org.keji.query.customer.CustomerRow.Review;
import org.keji.query.customer.CustomerRow.Standpoint;
import org.keji.query.customer.CustomerRow.Terms;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How cards of customers come to be, are kept accurate, and are taken out of service and back in (CU-01 to CU-16). */
@Configuration(proxyBeanMethods = false)
public class CustomerProjection {

    static final String NAME = "customer_card";

    @Bean
    public ReadModel customerCards() {
        return new ReadModel(
                NAME,
                3,
                List.of(
                        new Entities<>("card", CustomerRow.class, CustomerProjection::key, CustomerProjection::after),
                        new Entities<>("contact", ContactRow.class, ContactRow::keyOf, ContactRow::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof CustomerEvent ? recorded.stream() : null;
    }

    static @Nullable CustomerRow after(@Nullable CustomerRow before, Recorded recorded) {
        CustomerEvent event = (CustomerEvent) recorded.event();
        CustomerRow row = begun(event, before);
        return row == null ? null : changed(row, event).knowing(recorded);
    }

    private static @Nullable CustomerRow begun(CustomerEvent event, @Nullable CustomerRow before) {
        if (event instanceof CustomerRegistered e) {
            return CustomerRow.of(e);
        }
        return event instanceof PersonRegistered e ? CustomerRow.of(e) : before;
    }

    private static CustomerChange changed(CustomerRow row, CustomerEvent event) {
        CustomerChange change = new CustomerChange(row);
        return switch (event) {
            case PersonCorrected e ->
                change.says(Details.of(e.contact(), e.territory(), e.source()))
                        .reviewed(new Review(e.occurredAt(), e.reviewDue()));
            case CustomerRegistered _, ContactEvent _, FindingEvent _, GradeEvent _, WhereaboutsEvent _ -> change;
            case CardCorrected e ->
                change.says(Details.of(e.card())).reviewed(new Review(e.occurredAt(), e.reviewDue()));
            case CardReviewed e -> change.reviewed(new Review(e.occurredAt(), e.reviewDue()));
            case StandingChanged e -> change.stands(e.standing().code()).reviewed(due(row, e.reviewDue()));
            case CustomerDeactivated _ -> change.served(false);
            case CustomerReactivated e -> change.served(true).reviewed(due(row, e.reviewDue()));
            case CustomerMerged e -> change.goesOnIn(e.into().value());
            case TeamEvent e -> change.kept(keeping(row.keeping(), e));
            case RelationEvent e -> change.relates(relation(row.relation(), e));
        };
    }

    /** The card is to be looked over at another time, but nobody has looked it over with that. */
    private static Review due(CustomerRow row, Instant due) {
        return new Review(row.review().reviewedAt(), due);
    }

    private static Keeping keeping(Keeping before, TeamEvent event) {
        return switch (event) {
            case CustomerHandOverOffered e -> new Keeping(before.accountManager(), e.to(), before.team());
            case CustomerHandOverAccepted e -> new Keeping(e.accountManager(), null, before.team());
            case CustomerHandOverDeclined _ -> new Keeping(before.accountManager(), null, before.team());
            case TeamNamed e ->
                new Keeping(
                        before.accountManager(),
                        before.offeredTo(),
                        e.team().stream()
                                .map(one -> one.function() + "=" + one.member())
                                .toList());
        };
    }

    private static Relation relation(Relation r, RelationEvent event) {
        return switch (event) {
            case KeyListed e -> new Relation(e.list(), r.funnel(), r.terms(), r.standpoint(), r.marks());
            case KeyUnlisted _ -> new Relation(null, r.funnel(), r.terms(), r.standpoint(), r.marks());
            case FunnelMoved e -> new Relation(r.keyList(), e.funnel().code(), r.terms(), r.standpoint(), r.marks());
            case CreditChanged e -> {
                Terms terms = new Terms(e.credit().code(), e.creditDays(), e.discount());
                yield new Relation(r.keyList(), r.funnel(), terms, r.standpoint(), r.marks());
            }
            case PortfolioPlaced e -> {
                Standpoint standpoint = new Standpoint(
                        e.attractiveness().code(),
                        e.position().code(),
                        e.quadrant().code());
                yield new Relation(r.keyList(), r.funnel(), r.terms(), standpoint, r.marks());
            }
            case CustomerMarked e -> {
                Marks marks = new Marks(e.vip(), e.greenChannel(), e.onSiteService());
                yield new Relation(r.keyList(), r.funnel(), r.terms(), r.standpoint(), marks);
            }
        };
    }
}
