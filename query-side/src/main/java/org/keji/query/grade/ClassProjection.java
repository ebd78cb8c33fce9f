package org.keji.query.grade;

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
import org.keji.kernel.customer.GradeEvent.CustomerGraded;
import org.keji.kernel.customer.GradeEvent.GradeOverridden;
import org.keji.kernel.customer.GradeEvent.GradeReleased;
import org.keji.kernel.customer.GradeEvent.LifecycleCorrected;
import org.keji.kernel.customer.GradeEvent.LifecycleReleased;
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
import org.keji.kernel.customer.TeamMember;
import org.keji.kernel.customer.WhereaboutsEvent;
import org.keji.query.grade.ClassedRow.Said;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What customers are classified by: their grades, marks, team, what they bought, and how long ago (CU-04 to CU-11). */
@Configuration(proxyBeanMethods = false)
public class ClassProjection {

    static final String NAME = "customer_class";
    static final String CUSTOMER = "customer";
    static final String GRADE = "grade";
    static final String PURCHASE = "purchase";

    @Bean
    public ReadModel customerClasses() {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>(CUSTOMER, ClassedRow.class, ClassProjection::key, ClassProjection::after),
                        new Entities<>(GRADE, GradeRow.class, GradeRow::keyOf, GradeRow::after),
                        new Entities<>(PURCHASE, BoughtRow.class, BoughtRow::keyOf, BoughtRow::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof CustomerEvent ? recorded.stream() : null;
    }

    static @Nullable ClassedRow after(@Nullable ClassedRow before, Recorded recorded) {
        CustomerEvent event = (CustomerEvent) recorded.event();
        ClassedRow row = begun(event, before);
        return row == null ? null : changed(row, event).knowing(recorded);
    }

    private static @Nullable ClassedRow begun(CustomerEvent event, @Nullable ClassedRow before) {
        if (event instanceof CustomerRegistered e) {
            return ClassedRow.of(e);
        }
        return event instanceof PersonRegistered e ? ClassedRow.of(e) : before;
    }

    private static ClassedRow changed(ClassedRow row, CustomerEvent event) {
        return switch (event) {
            case PersonCorrected e -> row.says(Said.of(e.territory()));
            case CustomerRegistered _,
                    CardReviewed _,
                    StandingChanged _,
                    ContactEvent _,
                    FindingEvent _,
                    WhereaboutsEvent _ -> row;
            case CardCorrected e -> row.says(Said.of(e.card()));
            case CustomerDeactivated e -> row.served(false, e.occurredAt());
            case CustomerReactivated _ -> row.served(true, null);
            case CustomerMerged _ -> row.served(false, null);
            case TeamEvent e -> kept(row, e);
            case RelationEvent e -> related(row, e);
            case GradeEvent e -> graded(row, e);
        };
    }

    private static ClassedRow kept(ClassedRow row, TeamEvent event) {
        return switch (event) {
            case CustomerHandOverAccepted e -> row.keptBy(e.accountManager(), row.functions());
            case TeamNamed e ->
                row.keptBy(
                        row.accountManager(),
                        e.team().stream().map(TeamMember::function).toList());
            case CustomerHandOverOffered _, CustomerHandOverDeclined _ -> row;
        };
    }

    private static ClassedRow related(ClassedRow row, RelationEvent event) {
        return switch (event) {
            case CustomerMarked e -> row.relates(e.vip(), row.quadrant());
            case PortfolioPlaced e -> row.relates(row.vip(), e.quadrant().code());
            case KeyListed _, KeyUnlisted _, FunnelMoved _, CreditChanged _ -> row;
        };
    }

    private static ClassedRow graded(ClassedRow row, GradeEvent event) {
        return switch (event) {
            case LifecycleCorrected e -> row.lives(e.lifecycle().code());
            case LifecycleReleased _ -> row.lives(null);
            case CustomerGraded _, GradeOverridden _, GradeReleased _ -> row;
        };
    }
}
