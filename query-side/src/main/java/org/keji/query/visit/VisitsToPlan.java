package org.keji.query.visit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.visit.VisitTerms;
import org.keji.kernel.visit.WayIn;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.stereotype.Component;

/** What whoever works out plans and routes has to know of plans, visits and the customers who wait for one. */
@Component
public class VisitsToPlan {

    private final Reading reading;

    VisitsToPlan(Reading reading) {
        this.reading = reading;
    }

    /** A plan. */
    public record PlanOf(String planId, String accountManager, YearMonth month, String state) {}

    /**
     * A visit that takes place, or took place, on its day.
     *
     * @param planState how far its plan has come
     * @param startsAt null where only the order of the day is planned
     */
    public record Standing(
            String visitId,
            String planId,
            String planState,
            String accountManager,
            String customerId,
            String state,
            int minutes,
            LocalDate day,
            @Nullable LocalTime startsAt,
            int order) {}

    /**
     * A customer who is served, and how long they wait (VP-02).
     *
     * @param knownSince from when it counts before the first visit
     * @param lastVisit null before the first
     * @param every days between two visits, by the book's frequency for the standing
     */
    public record Waiting(
            String customerId,
            String standing,
            Instant knownSince,
            @Nullable Instant lastVisit,
            int every) {

        /** The day of the last visit or, before the first, the day the house came to know them. */
        public LocalDate since(ZoneId zone) {
            return LocalDate.ofInstant(lastVisit == null ? knownSince : lastVisit, zone);
        }
    }

    public Optional<PlanOf> plan(Moment moment, String id) {
        return reading.read(VisitProjection.NAME, moment, sql -> PlanStore.find(sql, moment, id))
                .body()
                .map(row -> new PlanOf(row.planId(), row.accountManager(), YearMonth.from(row.month()), row.state()));
    }

    /**
     * What a visit states, and whether its plan has given it up.
     *
     * @param isGivenUp whether somebody else may take it up
     */
    public record Stated(VisitTerms terms, boolean isGivenUp) {}

    public Optional<Stated> stated(Moment moment, String visit) {
        return reading.read(VisitProjection.NAME, moment, sql -> VisitStore.find(sql, moment, visit))
                .body()
                .map(VisitStore.Entry::row)
                .map(row -> new Stated(
                        terms(row), row.state().equals("removed") || row.state().equals("reassigned")));
    }

    private static VisitTerms terms(VisitRow row) {
        VisitRow.Terms said = row.terms();
        return new VisitTerms(
                new CustomerId(row.customerId()),
                said.purpose(),
                said.goal(),
                said.territory(),
                said.minutes(),
                said.checkList(),
                said.wayIn() == null ? null : WayIn.ofCode(said.wayIn()),
                said.wayInWords());
    }

    /** Visits of these account managers from a day to another, both included, in the order in which they are made. */
    public List<Standing> between(Moment moment, Collection<String> managers, LocalDate from, LocalDate until) {
        Condition wanted = VisitTables.MANAGER
                .in(managers)
                .and(VisitStore.DAY.between(from, until))
                .and(field(name("e", "state"), String.class).in("planned", "under-way", "ended", "reported"));
        return reading
                .read(VisitProjection.NAME, moment, sql -> VisitStore.inOrder(sql, moment, wanted))
                .body()
                .stream()
                .map(line -> standing(line.row(), line.accountManager(), line.planState()))
                .toList();
    }

    private static Standing standing(VisitRow row, String accountManager, String planState) {
        String startsAt = row.slot().startsAt();
        return new Standing(
                row.visitId(),
                row.planId(),
                planState,
                accountManager,
                row.customerId(),
                row.state(),
                row.terms().minutes(),
                row.slot().day(),
                startsAt == null ? null : LocalTime.parse(startsAt),
                row.slot().placeOfDay());
    }

    /** The customers an account manager looks after, by their ids. */
    public List<Waiting> customers(Moment moment, String accountManager, PolicyEdition book) {
        return reading
                .read(VisitProjection.NAME, moment, sql -> FrequencyStore.of(sql, moment, accountManager))
                .body()
                .stream()
                .map(one -> new Waiting(one.customerId(), one.standing(), one.knownSince(), one.lastVisit(), (int)
                        one.every(book).toDays()))
                .toList();
    }
}
