package org.keji.query.hospitality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Budgets against spend over HTTP. */
@RestController
@RequestMapping("/api/v1/hospitality-measures")
@Tag(name = "Hospitality", description = MealsApi.ABOUT)
class SpendingApi {

    private static final String DEPARTMENT = "department";
    private static final Map<String, String> COLUMNS =
            Map.of(DEPARTMENT, "department", "customer", "customer_id", "requester", "requested_by");

    private final Reading reading;
    private final BookInForce books;
    private final Clock clock;

    SpendingApi(Reading reading, BookInForce books, Clock clock) {
        this.reading = reading;
        this.books = books;
        this.clock = clock;
    }

    /** What was spent on or by one. */
    @Schema(name = "HospitalitySpending")
    record Line(
            @Schema(
                    description = "The department, the customer or who asked; empty for guests of no customer",
                    example = "Customer service")
            String key,

            @Schema(description = "Meals that took place or still may", example = "6")
            int meals,

            @Schema(description = "The budget of the month, CNY; of departments alone", example = "20000.00") @Nullable
            BigDecimal budget,

            @Schema(description = "What is approved and has no bill, CNY", example = "750.00")
            BigDecimal committed,

            @Schema(description = "What bills came to, CNY", example = "3120.00")
            BigDecimal spent,

            @Schema(description = "What is paid of them, CNY", example = "3000.00")
            BigDecimal reimbursed,

            @Schema(description = "What is left of the budget, CNY; of departments alone", example = "16130.00")
            @Nullable
            BigDecimal left,

            @Schema(description = "Meals that were recorded with a warning", example = "1")
            int warned,

            @Schema(description = "Meals whose papers were late", example = "0")
            int latePapers) {

        static Line of(Spending.Sum sum, @Nullable BigDecimal budget) {
            BigDecimal left =
                    budget == null ? null : budget.subtract(sum.committed()).subtract(sum.spent());
            return new Line(
                    sum.key(),
                    sum.meals(),
                    budget,
                    sum.committed(),
                    sum.spent(),
                    sum.reimbursed(),
                    left,
                    sum.warned(),
                    sum.latePapers());
        }
    }

    /** A month. */
    @Schema(name = "HospitalitySpendings")
    record Lines(@Schema(example = "2026-05") String month, List<Line> items) {}

    @GetMapping
    @Requires(Permission.READ_MEALS)
    @Operation(
            operationId = "listHospitalitySpending",
            summary = "What meals of a month were planned for and came to, against the budget (HO-06)",
            description =
                    "By department, customer or who asked, of the meals one sees; budgets are those of the policy "
                            + "book of the house at the moment.")
    ResponseEntity<Lines> spending(
            @Parameter(description = "That of the moment asked about, if left out", example = "2026-05")
                    @RequestParam(required = false)
                    @Nullable
                    String month,
            @Parameter(description = "department, customer or requester", example = "department")
                    @RequestParam(defaultValue = DEPARTMENT)
                    String by,
            Moment moment,
            Actor actor) {
        String column = COLUMNS.get(by);
        if (column == null) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query by");
        }
        PolicyEdition book = books.at(moment);
        ZoneId zone = book.zone();
        YearMonth asked =
                month == null ? YearMonth.from(LocalDate.ofInstant(moment.at(clock), zone)) : Months.read(month);
        Condition within = MealFilter.within(asked, zone);
        Reach reach = Reach.of(actor, Permission.READ_MEALS);
        Answer<List<Spending.Sum>> answer = reading.read(
                HospitalityProjection.NAME, moment, sql -> Spending.sums(sql, moment, reach, within, column));
        List<Line> lines = answer.body().stream()
                .map(sum -> Line.of(sum, by.equals(DEPARTMENT) ? book.mealBudget(sum.key()) : null))
                .toList();
        return answer.begin().body(new Lines(asked.toString(), lines));
    }
}
