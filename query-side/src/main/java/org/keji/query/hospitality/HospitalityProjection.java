package org.keji.query.hospitality;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.hospitality.HospitalityEvent;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRequested;
import org.keji.kernel.hospitality.MealStage;
import org.keji.kernel.hospitality.MealTerms;
import org.keji.kernel.identity.PersonId;
import org.keji.query.customer.AccountRow;
import org.keji.query.hospitality.MealRow.Request;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How meals and bills of restaurants enter the ledger, and what becomes of them (HO-01 to HO-06). */
@Configuration(proxyBeanMethods = false)
public class HospitalityProjection {

    static final String NAME = "hospitality_ledger";
    static final String MEAL = "meal";
    static final String STATEMENT = "statement";

    private final EventJson json = new EventJson();

    @Bean
    public ReadModel hospitalityLedger() {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>(MEAL, MealRow.class, HospitalityProjection::key, this::after),
                        new Entities<>(STATEMENT, StatementRow.class, StatementRow::keyOf, StatementRow::after),
                        new Entities<>("account", AccountRow.class, AccountRow::keyOf, AccountRow::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof HospitalityEvent ? recorded.stream() : null;
    }

    @Nullable
    MealRow after(@Nullable MealRow before, Recorded recorded) {
        HospitalityEvent event = (HospitalityEvent) recorded.event();
        MealRow row = event instanceof HospitalityRequested e ? first(e, recorded) : before;
        if (row == null) {
            return null;
        }
        MealDraft draft = new MealDraft(row, json);
        draft.take(event, recorded);
        return draft.row(row, event, recorded);
    }

    private MealRow first(HospitalityRequested e, Recorded recorded) {
        MealTerms terms = e.terms();
        BigDecimal people = BigDecimal.valueOf(terms.guests() + terms.hosts().size());
        return new MealRow(
                e.stream(),
                MealStage.REQUESTED.code(),
                e.customerId() == null ? null : e.customerId().value(),
                request(e, recorded),
                terms.mealAt(),
                terms.standard().multiply(people),
                MealDraft.warned(e.measures()),
                new Json(json.write(e.measures())),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0);
    }

    private Request request(HospitalityRequested e, Recorded recorded) {
        MealTerms terms = e.terms();
        return new Request(
                e.standing().code(),
                terms.organisation(),
                terms.form().code(),
                terms.hostedBy().code(),
                terms.restaurant(),
                terms.guests(),
                terms.hosts(),
                terms.standard(),
                terms.purpose(),
                terms.specialist(),
                terms.departmentAtTable(),
                e.recipients().stream().map(PersonId::value).toList(),
                // Copied as it is; nothing is opened.
                e.otherGuests() == null ? null : new Json(json.write(e.otherGuests())),
                e.department(),
                e.requestedBy(),
                e.occurredAt(),
                recorded.reason());
    }
}
