package org.keji.query.value;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.value.Figures;
import org.keji.kernel.value.Horizon;
import org.keji.kernel.value.Period;
import org.keji.query.policybook.BookInForce;
import org.keji.query.purchase.Buyers;
import org.keji.query.purchase.CustomerRow;
import org.keji.query.purchase.PurchaseProjection;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.value.ModelView.Retention;
import org.keji.query.value.ModelView.Yearly;
import org.keji.query.value.ValueView.PeriodSum;
import org.keji.query.value.ValueView.Sum;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a customer is worth over HTTP. */
@RestController
@RequestMapping("/api/v1/customers/{id}/value")
@Tag(name = "Value", description = "What customers are worth: figures, scores and models (handbook chapter 1)")
class ValueApi {

    private final Reading reading;
    private final BookInForce books;
    private final Peers peers;
    private final Clock clock;

    ValueApi(Reading reading, BookInForce books, Peers peers, Clock clock) {
        this.reading = reading;
        this.books = books;
        this.peers = peers;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_PURCHASES)
    @Operation(
            operationId = "getCustomerValue",
            summary = "What a customer is worth, with everything it rests on (CU-13)",
            description = "What was bought, added up, in all and within a period; scores among all who are served; the "
                    + "yearly model and the retention model by the numbers of the policy book. The models expect of a "
                    + "year what the window brought after the day of the very first purchase, which they count by "
                    + "itself. Scores may be a minute behind, and say how much they know. What a person is worth is told to "
                    + "whoever is told of finances (DP-06).")
    ResponseEntity<ValueView> value(
            @PathVariable String id,
            @Parameter(
                            description = "The first day of the period; that of the window if left out",
                            example = "2026-01-01")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(
                            description = "The last day of the period; that of the moment if left out",
                            example = "2026-12-31")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate to,
            @Parameter(description = "What winning the customer cost, CNY", example = "500")
                    @RequestParam(defaultValue = "0")
                    BigDecimal acquisitionCost,
            @Parameter(description = "What is spent on keeping the customer a year, CNY", example = "50")
                    @RequestParam(defaultValue = "0")
                    BigDecimal yearlyPromotion,
            Moment moment,
            Actor actor) {
        BigDecimal won = Horizon.money(acquisitionCost, "query acquisitionCost");
        BigDecimal promotion = Horizon.money(yearlyPromotion, "query yearlyPromotion");
        Instant at = moment.at(clock);
        PolicyEdition book = books.at(moment);
        Period window = window(book, at);
        Period period = Horizon.period(
                Objects.requireNonNullElse(Asked.day(from, "from"), window.from()),
                Objects.requireNonNullElse(Asked.day(to, "to"), window.to()),
                "query from");
        Reach reach = Reach.of(actor, Permission.READ_PURCHASES);
        Answer<Found> answer = reading.read(
                PurchaseProjection.NAME, moment, sql -> find(sql, moment, reach, id, new Periods(window, period)));
        Valuation valuation = answer.body().valuation();
        return answer.begin()
                .body(new ValueView(
                        id,
                        at,
                        answer.known(moment),
                        book.edition(),
                        Sum.of(valuation.total()),
                        PeriodSum.of(period, answer.body().inPeriod()),
                        valuation.rfm(peers.at(moment, window)),
                        Yearly.of(valuation.yearly(book, won)),
                        Retention.of(valuation.retention(book, promotion))));
    }

    /** The days that count for scores and models, the last of them the day of the moment. */
    private static Period window(PolicyEdition book, Instant at) {
        return Period.endingOn(
                LocalDate.ofInstant(at, book.zone()),
                book.duration(PolicyParameter.VALUE_WINDOW).toDays());
    }

    private record Periods(Period window, Period asked) {}

    /** What is known of one customer. */
    private record Found(Valuation valuation, Figures inPeriod) {}

    private static Found find(DSLContext sql, Moment moment, Reach reach, String id, Periods periods) {
        Buyers.find(sql, Moment.NOW, id)
                .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""))
                .requireTold(reach);
        CustomerRow then = Buyers.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
        Figures total = ValueStore.figures(sql, moment, id);
        LocalDate first = total.first();
        Valuation valuation = new Valuation(
                then.active(),
                total,
                first == null ? List.of() : ValueStore.bought(sql, moment, id, new Period(first, first)),
                ValueStore.bought(sql, moment, id, periods.window()),
                periods.window());
        return new Found(valuation, Figures.of(ValueStore.bought(sql, moment, id, periods.asked())));
    }
}
