package org.keji.query.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.permit.PermitView.File;
import org.keji.query.permit.PermitView.Line;
import org.keji.query.permit.PermitView.Lines;
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

/** Questions to the desk of permits over HTTP. */
@RestController
@RequestMapping("/api/v1/visitor-permits")
@Tag(name = "Visitors", description = PermitsApi.ABOUT)
class PermitsApi {

    static final String ABOUT = "What visitors enter by, from the application to the badge (handbook chapter 3)";
    private static final String ONE = "getVisitorPermit";
    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final VisitorReader reader;
    private final Clock clock;

    PermitsApi(Reading reading, VisitorReader reader, Clock clock) {
        this.reading = reading;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_PERMITS)
    @Operation(
            operationId = "listVisitorPermits",
            summary = "Permits, newest application first, and what they wait for (PE-01 to PE-06)",
            description = "Filters are exact. An account manager sees those they applied for, those they receive and "
                    + "those of customers they look after; a department sees those it was given notice of. The Link "
                    + "header leads to the next page.")
    ResponseEntity<Lines> list(
            PermitFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Instant at = moment.at(clock);
        Place after = Place.read(cursor, "visitor-permit");
        Reach reach = Reach.of(actor, Permission.READ_PERMITS);
        Answer<List<PermitRow>> answer = reading.read(
                PermitProjection.NAME,
                moment,
                sql -> PermitStore.page(sql, moment, reach, filter.wanted(), after, limit + 1));
        return Answer.page(answer, limit, http, PermitRow::place, row -> Line.of(row, at), Lines::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_PERMITS)
    @Operation(
            operationId = ONE,
            summary = "One permit with its visitors, where they are, and pictures that were taken (PE-07, PE-08)",
            description = "As it stands, or as it stood. Who the visitors are is opened for everybody but the "
                    + "departments that were given notice, and every opening is logged before it is answered (DP-02). "
                    + "ETag is the permit's version.")
    ResponseEntity<File> permit(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Reach reach = Reach.of(actor, Permission.READ_PERMITS);
        Answer<Found> answer = reading.read(PermitProjection.NAME, moment, sql -> Found.in(sql, moment, reach, id));
        Found found = answer.body();
        if (!found.seen()) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        Instant at = moment.at(clock);
        return answer.versioned(found.permit().version(), moment, http, () -> file(actor, reach, found, at));
    }

    private File file(Actor actor, Reach reach, Found found, Instant at) {
        List<VisitorView> visitors = reach.scope() == Scope.DEPARTMENT
                ? found.visitors().stream().map(VisitorView::of).toList()
                : reader.views(actor, ONE, found.visitors());
        return new File(Line.of(found.permit(), at), visitors, found.pictures(), found.publications());
    }

    /**
     * One permit at the moment asked about.
     *
     * @param seen whether it is seen as it stands now, which is what says who may see how it was
     */
    private record Found(
            boolean seen,
            PermitRow permit,
            List<VisitorRow> visitors,
            List<PictureRow> pictures,
            List<PublicationRow> publications) {

        static Found in(DSLContext sql, Moment moment, Reach reach, String id) {
            PermitRow permit =
                    PermitStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
            return new Found(
                    PermitStore.isIn(sql, reach, id),
                    permit,
                    PermitStore.visitors(sql, moment, id),
                    PermitStore.pictures(sql, moment, id),
                    PermitStore.publications(sql, moment, id));
        }
    }
}
