package org.keji.query.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.opening.Told;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.visit.VisitOutcome;
import org.keji.kernel.visit.VisitTalk;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.readmodel.Wanted;
import org.keji.query.visit.VisitStore.Entry;
import org.keji.query.visit.VisitView.File;
import org.keji.query.visit.VisitView.Line;
import org.keji.query.visit.VisitView.Page;
import org.keji.query.visit.VisitView.Prospect;
import org.keji.query.visit.VisitView.Prospects;
import org.keji.query.visit.VisitView.Step;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the history of visits over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Visits", description = VisitsApi.ABOUT)
class VisitsApi {

    static final String ABOUT =
            "An account manager's visits of a month, and what happens on the road (handbook chapter 2)";
    static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final VisitReader reader;
    private final Clock clock;
    private final EventJson json = new EventJson();

    VisitsApi(Reading reading, VisitReader reader, Clock clock) {
        this.reading = reading;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/visits")
    @Requires(Permission.READ_VISITS)
    @Operation(
            operationId = "listVisits",
            summary = "Visits planned, made, missed and moved, latest day first (VP-01 to VP-13)",
            description =
                    "Filters are exact, days are included. An account manager sees the visits of their own plans. "
                            + "The Link header leads to the next page.")
    ResponseEntity<Page> list(
            VisitFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Instant at = moment.at(clock);
        Place after = Place.read(cursor, "visit");
        Reach reach = Reach.of(actor, Permission.READ_VISITS);
        Answer<List<Entry>> answer = reading.read(
                VisitProjection.NAME,
                moment,
                sql -> VisitStore.page(sql, moment, reach, filter.wanted(at), after, limit + 1));
        return Answer.page(answer, limit, http, entry -> entry.row().place(), entry -> Line.of(entry, at), Page::new);
    }

    @GetMapping("/visits/{id}")
    @Requires(Permission.READ_VISITS)
    @Operation(
            operationId = "getVisit",
            summary = "One visit with its steps and its report (VP-08, VP-12)",
            description =
                    "As it stands, or as it stood. Whom one met and what was said is opened, and every opening is "
                            + "logged before it is answered (DP-02). ETag is the version of the visit within its plan.")
    ResponseEntity<File> visit(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Instant at = moment.at(clock);
        Answer<Found> answer = reading.read(VisitProjection.NAME, moment, sql -> Found.in(sql, moment, id));
        Found found = answer.body();
        if (!found.now().isIn(Reach.of(actor, Permission.READ_VISITS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        VisitRow row = found.entry().row();
        return answer.versioned(row.version(), moment, http, () -> file(actor, found, at));
    }

    private File file(Actor actor, Found found, Instant at) {
        VisitRow row = found.entry().row();
        VisitRow.Report report = row.report();
        Told<VisitTalk> told = reader.open(actor, row).orElse(null);
        return new File(
                Line.of(found.entry(), at),
                found.steps().stream().map(Step::of).toList(),
                report == null ? null : report.met(),
                report == null ? null : json.read(report.outcome().text(), VisitOutcome.class),
                told == null ? null : told.value(),
                told != null && told.erased() ? Boolean.TRUE : null);
    }

    @GetMapping("/prospects")
    @Requires(Permission.READ_VISITS)
    @Operation(
            operationId = "listProspects",
            summary = "Who was met on visits and may become a customer, newest first (VP-17)",
            description =
                    "An account manager sees those met on visits of their own plans. The Link header leads to the "
                            + "next page.")
    ResponseEntity<Prospects> prospects(
            @Parameter(description = "Whose visit it was", example = "account-manager-1")
                    @RequestParam(required = false)
                    @Nullable
                    String accountManager,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Place after = Place.read(cursor, "visit");
        Reach reach = Reach.of(actor, Permission.READ_VISITS);
        Condition wanted = Wanted.equal("p", "account_manager", Asked.text(accountManager, "accountManager"));
        Answer<List<ProspectRow>> answer = reading.read(
                VisitProjection.NAME,
                moment,
                sql -> VisitStore.prospects(sql, moment, reach, wanted, after, limit + 1));
        return Answer.page(answer, limit, http, ProspectRow::place, Prospect::of, Prospects::new);
    }

    /**
     * One visit at the moment asked about.
     *
     * @param now as it stands now, which is what says who may see how it was
     */
    private record Found(Entry now, Entry entry, List<StepRow> steps) {

        static Found in(DSLContext sql, Moment moment, String id) {
            return new Found(there(sql, Moment.NOW, id), there(sql, moment, id), VisitStore.steps(sql, moment, id));
        }

        private static Entry there(DSLContext sql, Moment moment, String id) {
            return VisitStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
        }
    }
}
