package org.keji.query.hospitality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.opening.Told;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the ledger of meals over HTTP. */
@RestController
@RequestMapping("/api/v1/hospitality-requests")
@Tag(name = "Hospitality", description = MealsApi.ABOUT)
class MealsApi {

    static final String ABOUT =
            "Meals with guests, what they may cost, their bills and what is paid (handbook chapter 3)";
    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final MealReader reader;
    private final BookInForce books;

    MealsApi(Reading reading, MealReader reader, BookInForce books) {
        this.reading = reading;
        this.reader = reader;
        this.books = books;
    }

    @GetMapping
    @Requires(Permission.READ_MEALS)
    @Operation(
            operationId = "listHospitalityRequests",
            summary = "Meals with guests, newest request first (HO-01 to HO-06)",
            description = "Filters are exact. An account manager sees those they asked for or arrange, and those of "
                    + "customers they look after. The Link header leads to the next page.")
    ResponseEntity<MealView.Lines> list(
            MealFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Place after = Place.read(cursor, "hospitality");
        Condition wanted = filter.wanted(books.at(moment).zone());
        Reach reach = Reach.of(actor, Permission.READ_MEALS);
        Answer<List<MealRow>> answer = reading.read(
                HospitalityProjection.NAME,
                moment,
                sql -> MealStore.page(sql, moment, reach, wanted, after, limit + 1));
        return Answer.page(answer, limit, http, MealRow::place, MealView.Line::of, MealView.Lines::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_MEALS)
    @Operation(
            operationId = "getHospitalityRequest",
            summary = "One meal with its limits, its bill and what is not paid of it (HO-01 to HO-06)",
            description = "As it stands, or as it stood. For those who see all meals the names of other guests are "
                    + "opened, and every opening is logged before it is answered (DP-02). ETag is the version.")
    ResponseEntity<MealView.File> meal(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Reach reach = Reach.of(actor, Permission.READ_MEALS);
        Answer<Found> answer =
                reading.read(HospitalityProjection.NAME, moment, sql -> Found.in(sql, moment, reach, id));
        Found found = answer.body();
        if (!found.seen()) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(found.meal().version(), moment, http, () -> file(actor, reach, found.meal()));
    }

    private MealView.File file(Actor actor, Reach reach, MealRow meal) {
        Told<String> told =
                reach.scope() == Scope.ANY ? reader.open(actor, meal).orElse(null) : null;
        return MealView.File.of(meal, told == null ? null : told.value(), told != null && told.erased());
    }

    /**
     * One meal at the moment asked about.
     *
     * @param seen whether it is seen as it stands now, which is what says who may see how it was
     */
    private record Found(boolean seen, MealRow meal) {

        static Found in(DSLContext sql, Moment moment, Reach reach, String id) {
            MealRow meal = MealStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
            return new Found(MealStore.isIn(sql, reach, id), meal);
        }
    }
}
