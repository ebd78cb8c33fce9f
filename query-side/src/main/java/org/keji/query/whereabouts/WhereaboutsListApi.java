package org.keji.query.whereabouts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Visit;
import org.keji.kernel.place.Whereabouts;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.whereabouts.WhereaboutsRow.Known;
import org.keji.query.whereabouts.WhereaboutsStore.Wanted;
import org.keji.query.whereabouts.WhereaboutsView.Line;
import org.keji.query.whereabouts.WhereaboutsView.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions where customers are, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Customers")
class WhereaboutsListApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final BookInForce books;
    private final SealedReader sealed;
    private final Clock clock;

    WhereaboutsListApi(Reading reading, BookInForce books, SealedReader sealed, Clock clock) {
        this.reading = reading;
        this.books = books;
        this.sealed = sealed;
        this.clock = clock;
    }

    @GetMapping("/whereabouts")
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "listWhereabouts",
            summary = "Where customers are, and of whom that is not known or not confirmed (VP-15)",
            description =
                    "Of those that are served, newest registration first. Filters are exact. An account manager sees "
                            + "the customers they look after. Where persons are is opened one by one. The Link header leads "
                            + "to the next page.")
    ResponseEntity<Page> list(
            WhereaboutsFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Place after = Place.read(cursor, "customer");
        Instant at = moment.at(clock);
        Duration lasts = books.at(moment).duration(PolicyParameter.WHEREABOUTS_CONFIRMED);
        Wanted wanted = new Wanted(filter, at.minus(lasts), after, limit + 1);
        Reach reach = Reach.of(actor, Permission.READ_CUSTOMERS);
        return Answer.page(
                reading.read(
                        WhereaboutsProjection.NAME, moment, sql -> WhereaboutsStore.page(sql, moment, reach, wanted)),
                limit,
                http,
                WhereaboutsRow::place,
                row -> Line.of(row, row.said(), at, lasts),
                Page::new);
    }

    @GetMapping("/customers/{id}/whereabouts")
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "getWhereabouts",
            summary = "Where one customer is, and when they receive visitors (VP-15)",
            description = "As it stands, or as it stood. Of a person it is opened for those who may read contacts, "
                    + "and the opening is logged before it is answered (DP-02).")
    ResponseEntity<Line> one(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Instant at = moment.at(clock);
        Duration lasts = books.at(moment).duration(PolicyParameter.WHEREABOUTS_CONFIRMED);
        Answer<Found> answer = reading.read(WhereaboutsProjection.NAME, moment, sql -> Found.in(sql, moment, id));
        if (!answer.body().now().isIn(Reach.of(actor, Permission.READ_CUSTOMERS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        WhereaboutsRow row = answer.body().then();
        return answer.versioned(row.version(), moment, http, () -> Line.of(row, told(actor, answer.body()), at, lasts));
    }

    /** Of a person only to whom contacts may be opened. */
    private @Nullable Whereabouts told(Actor actor, Found found) {
        WhereaboutsRow row = found.then();
        Known known = row.known();
        if (known == null || row.spot() != null) {
            return row.said();
        }
        if (!found.now().isIn(Reach.of(actor, Permission.READ_CONTACTS))) {
            return null;
        }
        Visit visit = new Visit(actor, "getWhereabouts", row.customerId());
        return sealed.open(visit, known.saidBy(), known.said().text(), Whereabouts.class)
                .value();
    }

    /** @param now as it stands now, which is what says who may see how it was */
    private record Found(WhereaboutsRow now, WhereaboutsRow then) {

        static Found in(DSLContext sql, Moment moment, String id) {
            return new Found(there(sql, Moment.NOW, id), there(sql, moment, id));
        }

        private static WhereaboutsRow there(DSLContext sql, Moment moment, String id) {
            return WhereaboutsStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
        }
    }
}
