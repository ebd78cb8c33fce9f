package org.keji.query.trail;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The audit trail over HTTP. */
@RestController
@RequestMapping("/api/v1/audit-trail")
@Tag(name = "Audit trail", description = "Who did what, when, why, to what, and where in the log it stands")
class TrailApi {

    private static final int LARGEST_PAGE = 1000;
    private static final Field<Long> POSITION = field(name("e", "position"), Long.class);

    private final Reading reading;

    TrailApi(Reading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Requires(Permission.READ_AUDIT_TRAIL)
    @Operation(operationId = "listAuditTrail", summary = "The audit trail in the order of the log")
    ResponseEntity<TrailView> list(
            @Parameter(description = "The object, such as a complaint") @RequestParam(required = false) @Nullable
                    String about,
            @Parameter(description = "Who") @RequestParam(required = false) @Nullable String actor,
            @Parameter(description = "What had happened by this time") @RequestParam(required = false) @Nullable
                    Instant asOf,
            @Parameter(description = "What was known at this position of the log")
                    @RequestParam(required = false)
                    @Nullable
                    Long position,
            @Parameter(description = "Answer only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            @RequestParam(defaultValue = "100") int limit,
            @Parameter(description = "Position after which the page begins") @RequestParam(defaultValue = "0")
                    long cursor,
            HttpServletRequest http) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query limit");
        }
        Moment moment = new Moment(asOf, position, minPosition);
        Condition wanted = POSITION.gt(cursor)
                .and(equal("stream", about))
                .and(equal("actor", actor))
                .and(position == null ? noCondition() : POSITION.le(position))
                .and(
                        asOf == null
                                ? noCondition()
                                : field(name("e", "occurred_at"), OffsetDateTime.class)
                                        .le(asOf.atOffset(ZoneOffset.UTC)));
        Answer<List<TrailView.Entry>> answer =
                reading.read(TrailProjection.NAME, moment, sql -> entries(sql, wanted, limit + 1));
        boolean more = answer.body().size() > limit;
        List<TrailView.Entry> shown = more ? answer.body().subList(0, limit) : answer.body();
        ResponseEntity.BodyBuilder response = answer.begin();
        String next = more ? String.valueOf(shown.getLast().position()) : null;
        if (next != null) {
            String link = ServletUriComponentsBuilder.fromRequest(http)
                    .replaceQueryParam("cursor", next)
                    .build(true)
                    .toUriString();
            response.header("Link", "<%s>; rel=\"next\"".formatted(link));
        }
        return response.body(new TrailView(shown, next));
    }

    private static Condition equal(String column, @Nullable String value) {
        if (value != null && value.indexOf('\0') >= 0) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query");
        }
        return value == null
                ? noCondition()
                : field(name("e", column), String.class).eq(value);
    }

    /** The rules tried lie in the log itself, beside the first event of each decision. */
    private static List<TrailView.Entry> entries(DSLContext sql, Condition wanted, int limit) {
        return sql.select()
                .from(table(name(TrailProjection.NAME, "entry")).as("e"))
                .leftJoin(table(name("log", "decision")).as("d"))
                .on(field(name("d", "position"), Long.class).eq(POSITION))
                .where(wanted)
                .orderBy(POSITION)
                .limit(limit)
                .fetch(row -> new TrailView.Entry(
                        row.get(POSITION),
                        row.get("stream", String.class),
                        row.get("what", String.class),
                        row.get("actor", String.class),
                        row.get("department", String.class),
                        row.get("occurred_at", OffsetDateTime.class).toInstant(),
                        row.get("recorded_at", OffsetDateTime.class).toInstant(),
                        row.get("reason", String.class),
                        row.get(field(name("e", "book"), String.class)),
                        rules(row.get("rules", String[].class)),
                        row.get(field(name("e", "command_id"), String.class)),
                        row.get("trace_id", String.class),
                        row.get("history", Boolean.class)));
    }

    private static List<String> rules(String @Nullable [] tried) {
        return tried == null ? List.of() : Arrays.asList(tried);
    }
}
