package org.keji.query.promise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.promise.LedgerStore.Entry;
import org.keji.query.promise.LedgerView.File;
import org.keji.query.promise.LedgerView.Line;
import org.keji.query.promise.LedgerView.Move;
import org.keji.query.promise.LedgerView.Page;
import org.keji.query.promise.SummaryView.Kept;
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

/** Questions to the ledger of promises and requests over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Promises", description = "What is promised to customers, and what they ask for (handbook chapter 1)")
class LedgerApi {

    private static final int LARGEST_PAGE = 500;
    private static final String KINDS = "(?:" + EntryRow.PROMISE + "|" + EntryRow.REQUEST + ")";

    private final Reading reading;
    private final Clock clock;

    LedgerApi(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/promise-ledger")
    @Requires(Permission.READ_PROMISES)
    @Operation(
            operationId = "listPromisesAndRequests",
            summary = "Promises and requests, newest first (CU-18, CU-21)",
            description = "Filters are exact. An account manager sees what concerns their customers, and everyone what "
                    + "they are responsible for. The Link header leads to the next page.")
    ResponseEntity<Page> list(
            LedgerFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Instant at = moment.at(clock);
        var wanted = filter.wanted(at, Place.read(cursor, KINDS), limit + 1);
        Reach reach = Reach.of(actor, Permission.READ_PROMISES);
        Answer<List<Entry>> answer =
                reading.read(LedgerProjection.NAME, moment, sql -> LedgerStore.page(sql, moment, reach, wanted));
        return Answer.page(answer, limit, http, entry -> entry.row().place(), entry -> Line.of(entry, at), Page::new);
    }

    @GetMapping("/promise-ledger/summary")
    @Requires(Permission.READ_STATISTICS)
    @Operation(
            operationId = "summarizePromises",
            summary = "How promises were kept, by the account manager of the customer (CU-18)",
            description =
                    "The share in time is of those kept, late, broken and overdue, with its 95 % interval: whoever "
                            + "leaves a promise open after its time has not kept it in time. Withdrawn ones count for nothing.")
    ResponseEntity<SummaryView> summary(Moment moment) {
        Instant at = moment.at(clock);
        Answer<List<Kept>> answer =
                reading.read(LedgerProjection.NAME, moment, sql -> SummaryStore.kept(sql, moment, at));
        return answer.begin().body(new SummaryView(at, answer.known(moment), answer.body()));
    }

    @GetMapping("/promises/{id}")
    @Requires(Permission.READ_PROMISES)
    @Operation(
            operationId = "getPromise",
            summary = "One promise with the due times it had (CU-18)",
            description = "As it stands, or as it stood. ETag is the version of the promise.")
    ResponseEntity<File> promise(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        return file(EntryRow.PROMISE, id, moment, actor, http);
    }

    @GetMapping("/requests/{id}")
    @Requires(Permission.READ_PROMISES)
    @Operation(
            operationId = "getRequest",
            summary = "One request of a customer (CU-21)",
            description = "As it stands, or as it stood. ETag is the version of the request.")
    ResponseEntity<File> request(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        return file(EntryRow.REQUEST, id, moment, actor, http);
    }

    private ResponseEntity<File> file(String kind, String id, Moment moment, Actor actor, HttpServletRequest http) {
        Instant at = moment.at(clock);
        Answer<Found> answer = reading.read(
                LedgerProjection.NAME,
                moment,
                sql -> new Found(
                        there(LedgerStore.find(sql, Moment.NOW, kind, id)),
                        there(LedgerStore.find(sql, moment, kind, id)),
                        LedgerStore.moves(sql, moment, id)));
        Found found = answer.body();
        if (!found.now().isIn(Reach.of(actor, Permission.READ_PROMISES))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(found.entry().row().version(), moment, http, () -> {
            List<Move> moves = found.moves().stream().map(Move::of).toList();
            return new File(Line.of(found.entry(), at), moves);
        });
    }

    private static Entry there(Optional<Entry> found) {
        return found.orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
    }

    /**
     * One entry at the moment asked about.
     *
     * @param now as it stands now, which is what says who may see how it was
     */
    private record Found(Entry now, Entry entry, List<DueMoveRow> moves) {}
}
