package org.keji.query.statistics;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.statistics.StatisticsView.By;
import org.keji.query.statistics.StatisticsView.Group;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Complaints in numbers over HTTP. */
@RestController
@RequestMapping("/api/v1/complaint-statistics")
@Tag(name = "Complaint statistics", description = "How many, and how many answered in time (CO-10)")
class StatisticsApi {

    private static final Field<Boolean> IN_TIME = field(name("in_time"), Boolean.class);
    private static final Field<OffsetDateTime> DUE = field(name("due_at"), OffsetDateTime.class);

    private final Reading reading;
    private final Clock clock;

    StatisticsApi(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_STATISTICS)
    @Operation(
            operationId = "getComplaintStatistics",
            summary = "Counts, and the share first answered in time with n and its 95 % Wilson interval (CO-02, CO-10)",
            description =
                    "Grouped by one dimension. Asked asOf, the numbers are those that were true then; asked at a "
                            + "position, those that were known then; asked with both, what was known then of what was true then.")
    ResponseEntity<StatisticsView> statistics(
            @RequestParam(defaultValue = "CHANNEL") By by,
            @Parameter(description = "As it was at this time; now if left out")
                    @RequestParam(required = false)
                    @Nullable
                    Instant asOf,
            @Parameter(description = "As known at this position of the log") @RequestParam(required = false) @Nullable
                    Long position,
            @Parameter(description = "Answer only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition) {
        Moment moment = new Moment(asOf, position, minPosition);
        Instant at = asOf == null ? clock.instant().truncatedTo(ChronoUnit.MICROS) : asOf;
        Answer<List<Group>> answer =
                reading.read(StatisticsProjection.NAME, moment, sql -> groups(sql, moment, at, by));
        List<Group> groups = answer.body();
        Group total = Group.of(
                "total",
                groups.stream().mapToLong(Group::count).sum(),
                groups.stream().mapToLong(Group::answeredInTime).sum(),
                groups.stream().mapToLong(Group::late).sum());
        long known = position == null ? answer.position() : position;
        return answer.begin().body(new StatisticsView(by, at, known, total, groups));
    }

    private static List<Group> groups(DSLContext sql, Moment moment, Instant at, By by) {
        Field<String> key = field(name(by.column()), String.class);
        Condition late = IN_TIME.isFalse().or(IN_TIME.isNull().and(DUE.lt(val(at.atOffset(ZoneOffset.UTC)))));
        return sql.select(key, count(), count().filterWhere(IN_TIME.isTrue()), count().filterWhere(late))
                .from(Reading.tableFor(StatisticsProjection.NAME, "contribution", moment))
                .where(Reading.at(moment))
                .groupBy(key)
                .orderBy(key)
                .fetch(row -> Group.of(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
