package org.keji.command.mealstatement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Answers;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.door.MayBegin;
import org.keji.command.door.Sending;
import org.keji.command.mealstatement.StatementBody.Imported;
import org.keji.command.mealstatement.StatementBody.Review;
import org.keji.command.mealstatement.StatementBody.Step;
import org.keji.command.mealstatement.StatementCommand.ImportStatement;
import org.keji.command.mealstatement.StatementCommand.ReviewDifference;
import org.keji.command.mealstatement.StatementCommand.SettleStatement;
import org.keji.command.policybook.PolicyShelf;
import org.keji.command.sheet.CsvFile;
import org.keji.command.sheet.XlsxFile;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.hospitality.BillRow;
import org.keji.kernel.identity.MealStatementId;
import org.keji.kernel.identity.Named;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bills of restaurants over HTTP. */
@RestController
@RequestMapping(StatementApi.STATEMENTS)
@Answers(StatementReceipt.class)
@Tag(
        name = "Hospitality",
        description = "Meals with guests, what they may cost, their bills and what is paid (handbook chapter 3)")
class StatementApi {

    static final String STATEMENTS = "/api/v1/meal-statements";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    private final CommandDoor door;
    private final CommandRequests requests;
    private final MealsInLog meals;
    private final PolicyShelf shelf;
    private final Clock clock;

    StatementApi(CommandDoor door, CommandRequests requests, MealsInLog meals, PolicyShelf shelf, Clock clock) {
        this.door = door;
        this.requests = requests;
        this.meals = meals;
        this.shelf = shelf;
        this.clock = clock;
    }

    @PostMapping
    @Requires(Permission.REVIEW_MEALS)
    @MayBegin
    @Operation(
            operationId = "takeMealStatement",
            summary =
                    "Take over what a restaurant asks for a month, and hold it against the meals of the house (HO-06)",
            description = "On the last day of the month or later. Rows are matched to meals of the same day so that "
                    + "amounts and persons together differ least. Missing and extra rows, other amounts and headcounts, "
                    + "split bills and padded lists are pointed out. A bill that is sent again takes the place of the "
                    + "earlier, until it is settled.")
    ResponseEntity<String> take(@RequestBody Imported body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(command(body.restaurant(), body.month(), body.bill()), body, actor, http);
    }

    @PostMapping(
            value = "/import",
            consumes = {CSV, XLSX})
    @Requires(Permission.REVIEW_MEALS)
    @MayBegin
    @Operation(
            operationId = "importMealStatement",
            summary = "The same from a file: the first sheet of a workbook, or CSV in UTF-8 (HO-06)",
            description = "With the columns date, headcount and amount, and if the restaurant says so drinks and "
                    + "invoice, in English or Chinese and in any order; others are passed over. At most 1,000 rows. What "
                    + "cannot be read is named by row and column.")
    ResponseEntity<String> takeFile(
            @RequestBody(required = false) byte @Nullable [] body,
            @Parameter(description = "As requests name it", example = "Lotus House") @RequestParam String restaurant,
            @Parameter(example = "2026-05") @RequestParam String month,
            Actor actor,
            HttpServletRequest http) {
        requests.key(http);
        byte[] file = body == null ? new byte[0] : body;
        boolean isCsv =
                String.valueOf(http.getContentType()).toLowerCase(Locale.ROOT).startsWith(CSV);
        List<BillRow> rows = StatementSheet.rows(isCsv ? CsvFile.read(file) : XlsxFile.read(file));
        YearMonth asked = month(month);
        StatementBody.requireHead(restaurant, asked);
        ImportStatement command = command(restaurant, asked, rows);
        Sending sending = requests.sending(http, actor, List.of(restaurant, month, rows), null, null);
        return requests.answer(door.send(command, sending, StatementReceipt::of), STATEMENTS + "/" + command.stream());
    }

    @PostMapping("/{id}/differences/{difference}/review")
    @Requires(Permission.REVIEW_MEALS)
    @Operation(
            operationId = "reviewMealDifference",
            summary = "Say what is to be said to a difference, and why (HO-06)",
            description = "Once, by somebody who did not ask for the meal. Where it is of one meal that has a row, "
                    + "another amount may be agreed.")
    ResponseEntity<String> review(
            @PathVariable String id,
            @PathVariable String difference,
            @RequestBody Review body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        int number = Named.number(difference, StatementRule.DIFFERENCE_WAS_FOUND);
        return send(new ReviewDifference(statement(id), number, body.agreed()), body, actor, http);
    }

    @PostMapping("/{id}/settlement")
    @Requires(Permission.SETTLE_MEALS)
    @Operation(
            operationId = "settleMealStatement",
            summary = "Sign the month (HO-06)",
            description =
                    "When every difference is reviewed, by somebody who had no hand in any of it. Every meal that "
                            + "has a row and a signed bill is settled with what is agreed, less its own cuts.")
    ResponseEntity<String> settle(
            @PathVariable String id, @RequestBody Step body, Actor actor, HttpServletRequest http) {
        body.check();
        return send(new SettleStatement(statement(id)), body, actor, http);
    }

    private ImportStatement command(String restaurant, YearMonth month, List<BillRow> rows) {
        String name = restaurant.strip();
        Instant now = clock.instant();
        var known = meals.at(name, month, shelf.at(now).of("").zone());
        return new ImportStatement(MealStatementId.of(name, month), name, month, rows, known.claims(), known.knownTo());
    }

    private ResponseEntity<String> send(
            StatementCommand command, StatementBody body, Actor actor, HttpServletRequest http) {
        Sending sending = requests.sending(http, actor, body, body.occurredAt(), body.reason());
        return requests.answer(door.send(command, sending, StatementReceipt::of), STATEMENTS + "/" + command.stream());
    }

    private static YearMonth month(String said) {
        try {
            return YearMonth.parse(said);
        } catch (DateTimeException none) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query month");
        }
    }

    private static MealStatementId statement(String id) {
        return Named.object(id, MealStatementId::new);
    }
}
