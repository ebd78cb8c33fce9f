package org.keji.query.grade;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.value.Period;
import org.keji.query.grade.ClassStore.Share;
import org.keji.query.grade.ClassStore.Then;
import org.keji.query.grade.ClassStore.Wanted;
import org.keji.query.grade.ClassView.Line;
import org.keji.query.grade.ClassView.Page;
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

/** Questions to the classes of customers over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Classes",
        description = "How customers are classified, graded and served, with what that rests on (handbook chapter 1)")
class ClassApi {

    private static final int LARGEST_PAGE = 200;

    private final Reading reading;
    private final BookInForce books;
    private final Clock clock;

    ClassApi(Reading reading, BookInForce books, Clock clock) {
        this.reading = reading;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping("/customer-classes")
    @Requires(Permission.READ_PURCHASES)
    @Operation(
            operationId = "listCustomerClasses",
            summary = "How customers are classified, newest registration first (CU-04 to CU-20)",
            description =
                    "Filters are exact. Years, group and stage of life are worked out for the moment by the book as "
                            + "it is then; to find few among many takes as long as to work out all. An account manager sees "
                            + "their own customers. The Link header leads to the next page.")
    ResponseEntity<Page> list(
            ClassFilter filter,
            @Parameter(description = "false for those that are no longer served (CU-12)")
                    @RequestParam(defaultValue = "true")
                    boolean active,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Wanted wanted = new Wanted(filter, active, Place.read(cursor, "customer"), limit + 1);
        Then then = then(moment);
        Reach reach = Reach.of(actor, Permission.READ_PURCHASES);
        Answer<List<Classing>> answer =
                reading.read(ClassProjection.NAME, moment, sql -> ClassStore.page(sql, then, reach, wanted));
        return Answer.page(
                answer, limit, http, one -> one.customer().place(), one -> Line.of(one, then.at()), Page::new);
    }

    @GetMapping("/customers/{id}/class")
    @Requires(Permission.READ_PURCHASES)
    @Operation(
            operationId = "getCustomerClass",
            summary = "How one customer is classified, and what that rests on (CU-04 to CU-20)",
            description = "As it stands, or as it stood. Grades are as they were computed last; all else is worked out "
                    + "for the moment by the book as it is then.")
    ResponseEntity<Line> classOf(@PathVariable String id, Moment moment, Actor actor) {
        Then then = then(moment);
        Reach reach = Reach.of(actor, Permission.READ_PURCHASES);
        Answer<Classing> answer = reading.read(ClassProjection.NAME, moment, sql -> {
            ClassedRow now =
                    ClassStore.find(sql, Moment.NOW, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
            if (!now.isIn(reach)) {
                throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
            }
            ClassedRow row =
                    ClassStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
            return ClassStore.classing(sql, then, row);
        });
        return answer.begin().body(Line.of(answer.body(), then.at()));
    }

    @GetMapping("/customers/portfolio")
    @Requires(Permission.READ_PURCHASES)
    @Operation(
            operationId = "getPortfolio",
            summary =
                    "Who is served, by quadrants of the portfolio, with what they bring and the visits advised (CU-09)",
            description =
                    "Purchases of the window of the book are counted. An account manager sees their own customers.")
    ResponseEntity<PortfolioView> portfolio(Moment moment, Actor actor) {
        Then then = then(moment);
        Reach reach = Reach.of(actor, Permission.READ_PURCHASES);
        PolicyEdition book = then.book();
        Period window = Classing.window(LocalDate.ofInstant(then.at(), book.zone()), book);
        Answer<List<Share>> answer =
                reading.read(ClassProjection.NAME, moment, sql -> ClassStore.portfolio(sql, moment, reach, window));
        return answer.begin().body(PortfolioView.of(answer.body(), then.at(), window, book));
    }

    private Then then(Moment moment) {
        return new Then(moment, moment.at(clock), books.at(moment));
    }
}
