package org.keji.query.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What visits of a month come to, over HTTP. */
@RestController
@RequestMapping("/api/v1/visit-measures")
@Tag(name = "Visits", description = VisitsApi.ABOUT)
class MeasuresApi {

    private final Reading reading;
    private final BookInForce books;
    private final Clock clock;

    MeasuresApi(Reading reading, BookInForce books, Clock clock) {
        this.reading = reading;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_VISITS)
    @Operation(
            operationId = "getVisitMeasures",
            summary =
                    "What an account manager's visits of a month came to, and who waits for one (VP-02, VP-07, VP-10)",
            description =
                    "As it stands, or as it stood, by the policy book of that moment. A customer waits who was not "
                            + "visited, by anybody, within the time the book gives to the standing, counted from the last visit "
                            + "or, before the first, from when the house came to know them.")
    ResponseEntity<MeasuresView> measures(
            @Parameter(example = "account-manager-1") @RequestParam String accountManager,
            @Parameter(description = "Any day of the month", example = "2026-06-01")
                    @RequestParam
                    @DateTimeFormat(iso = ISO.DATE)
                    LocalDate month,
            Moment moment,
            Actor actor) {
        Asked.text(accountManager, "accountManager");
        Asked.day(month, "month");
        if (!Reach.of(actor, Permission.READ_VISITS).covers(null, accountManager)) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        YearMonth asked = YearMonth.from(month);
        String plan = VisitPlanId.of(accountManager, asked).value();
        PolicyEdition book = books.at(moment);
        Instant at = moment.at(clock);
        return reading.read(
                        VisitProjection.NAME,
                        moment,
                        sql -> MeasuresView.of(
                                accountManager,
                                asked,
                                VisitStore.ofPlan(sql, moment, plan),
                                FrequencyStore.of(sql, moment, accountManager),
                                book,
                                at))
                .respond();
    }
}
