package org.keji.planning.need;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Reach;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is due when, over HTTP. */
@RestController
@RequestMapping("/api/v1/visit-needs")
@Tag(name = "Visits", description = "An account manager's visits of a month, and what happens on the road")
class NeedsApi {

    private final Needs needs;

    NeedsApi(Needs needs) {
        this.needs = needs;
    }

    @GetMapping
    @Requires(Permission.PLAN_VISITS)
    @Operation(
            operationId = "getVisitNeeds",
            summary = "Who of an account manager's customers is due when, and whom a month leaves out (VP-02)",
            description =
                    "By the frequencies of the policy book, counted from the last visit, made or planned, or from "
                            + "when the house came to know them. Visits are proposed in the last quarter of the time between "
                            + "two, on the days with least to do; a year is looked at, so that no month bears what another "
                            + "could. It is worked out anew each time; nothing is planned by asking.")
    NeedsView needs(
            @Parameter(example = "account-manager-1") @RequestParam String accountManager,
            @Parameter(description = "Any day of the first month", example = "2099-06-01")
                    @RequestParam
                    @DateTimeFormat(iso = ISO.DATE)
                    LocalDate month,
            @Parameter(description = "1 to 12", example = "3") @RequestParam(defaultValue = "1") int months,
            @Parameter(description = "Whose calendar of days worked", example = "cn") @RequestParam(defaultValue = "cn")
                    String region,
            Actor actor) {
        Asked.text(accountManager, "accountManager");
        Asked.day(month, "month");
        Asked.text(region, "region");
        if (months < 1 || months > Needs.MONTHS) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query months");
        }
        Reach reach = Reach.of(actor, Permission.PLAN_VISITS);
        if (!reach.covers(null, accountManager)) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        YearMonth first = YearMonth.from(month);
        return NeedsView.of(needs.of(accountManager, first, region, reach), first, months);
    }
}
