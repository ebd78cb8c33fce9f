package org.keji.query.forum;

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
import org.keji.kernel.opening.Told;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.forum.ForumView.File;
import org.keji.query.forum.ForumView.Line;
import org.keji.query.forum.ForumView.Lines;
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

/** Questions to the register of forums over HTTP. */
@RestController
@RequestMapping("/api/v1/forums")
@Tag(name = "Forums", description = ForumsApi.ABOUT)
class ForumsApi {

    static final String ABOUT =
            "Forums to which a representative list of customers is invited, their minutes and answers "
                    + "(handbook chapter 2)";
    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final ForumReader reader;
    private final Clock clock;

    ForumsApi(Reading reading, ForumReader reader, Clock clock) {
        this.reading = reading;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_FORUMS)
    @Operation(
            operationId = "listForums",
            summary = "Forums, newest plan first (VP-11)",
            description =
                    "Filters are exact. An account manager sees those to which customers they look after were ever "
                            + "invited, a department those at which it was asked something. The Link header leads to the "
                            + "next page.")
    ResponseEntity<Lines> list(
            ForumFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Instant at = moment.at(clock);
        Place after = Place.read(cursor, "forum");
        Reach reach = Reach.of(actor, Permission.READ_FORUMS);
        Answer<List<ForumRow>> answer = reading.read(
                ForumProjection.NAME,
                moment,
                sql -> ForumStore.page(sql, moment, reach, filter.wanted(moment, at), after, limit + 1));
        return Answer.page(answer, limit, http, ForumRow::place, Line::of, Lines::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_FORUMS)
    @Operation(
            operationId = "getForum",
            summary = "One forum with the sampling of its guests, its questions and answers (VP-11)",
            description =
                    "As it stands, or as it stood. For those who see all forums the minutes are opened, and every "
                            + "opening is logged before it is answered (DP-02). ETag is the forum's version.")
    ResponseEntity<File> forum(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Reach reach = Reach.of(actor, Permission.READ_FORUMS);
        Answer<Found> answer = reading.read(ForumProjection.NAME, moment, sql -> Found.in(sql, moment, reach, id));
        Found found = answer.body();
        if (!found.seen()) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        Instant at = moment.at(clock);
        return answer.versioned(found.forum().version(), moment, http, () -> file(actor, reach, found, at));
    }

    private File file(Actor actor, Reach reach, Found found, Instant at) {
        Told<String> told =
                reach.scope() == Scope.ANY ? reader.open(actor, found.forum()).orElse(null) : null;
        return new File(
                Line.of(found.forum()),
                SamplingView.of(found.forum(), found.strata(), found.guests()),
                found.questions().stream().map(row -> QuestionView.of(row, at)).toList(),
                told == null ? null : told.value(),
                told != null && told.erased() ? Boolean.TRUE : null);
    }

    /**
     * One forum at the moment asked about.
     *
     * @param seen whether it is seen as it stands now, which is what says who may see how it was
     */
    private record Found(
            boolean seen, ForumRow forum, List<StratumRow> strata, List<GuestRow> guests, List<QuestionRow> questions) {

        static Found in(DSLContext sql, Moment moment, Reach reach, String id) {
            ForumRow forum =
                    ForumStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
            return new Found(
                    ForumStore.isIn(sql, reach, id),
                    forum,
                    ForumStore.strata(sql, moment, id),
                    ForumStore.guests(sql, moment, id),
                    ForumStore.questions(sql, moment, id));
        }
    }
}
