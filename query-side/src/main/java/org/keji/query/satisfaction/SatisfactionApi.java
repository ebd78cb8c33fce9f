package org.keji.query.satisfaction;

import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.stddevSamp;
import static org.jooq.impl.DSL.table;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.satisfaction.TrendView.Per;
import org.keji.query.satisfaction.TrendView.Period;
import org.keji.query.statistics.Share;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trend of satisfaction over HTTP. */
@RestController
@RequestMapping("/api/v1/satisfaction-trend")
@Tag(
        name = "Satisfaction",
        description = "How satisfied customers are when they are called back or visited (chapter 6)")
class SatisfactionApi {

    private static final int SATISFIED = 4;
    private static final Field<Integer> SATISFACTION = field(name("e", "satisfaction"), Integer.class);

    private final Reading reading;
    private final Clock clock;

    SatisfactionApi(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_STATISTICS)
    @Operation(
            operationId = "getSatisfactionTrend",
            summary = "Satisfaction per week or month: n, mean, share satisfied, each with its 95 % interval (SA-02)",
            description =
                    "Of call-backs after complaints (CO-07) and contacts (IN-05), and of visits (VP-08), counted in "
                            + "the period in which it was told. Satisfied is who says 4 or 5 of 5.")
    ResponseEntity<TrendView> trend(@RequestParam(defaultValue = "WEEK") Per per, TrendFilter filter, Moment moment) {
        Instant at = moment.at(clock);
        Answer<List<Period>> answer =
                reading.read(SatisfactionProjection.NAME, moment, sql -> periods(sql, moment, at, per, filter));
        return answer.begin().body(new TrendView(per, at, answer.known(moment), answer.body()));
    }

    static List<Period> periods(DSLContext sql, Moment moment, Instant at, Per per, TrendFilter filter) {
        Field<String> period = field(name("e", per.name().toLowerCase(Locale.ROOT)), String.class);
        Condition known = moment.position() == null
                ? noCondition()
                : field(name("e", "position"), Long.class).le(moment.position());
        return sql.select(
                        period,
                        count(),
                        avg(SATISFACTION),
                        stddevSamp(SATISFACTION),
                        count().filterWhere(SATISFACTION.ge(SATISFIED)))
                .from(table(name(SatisfactionProjection.NAME, SatisfactionProjection.ANSWER))
                        .as("e")
                        .leftJoin(table(name(SatisfactionProjection.NAME, SatisfactionProjection.PLAN))
                                .as("p"))
                        .on(field(name("p", "plan_id"), String.class).eq(field(name("e", "plan_id"), String.class))))
                .where(field(name("e", "occurred_at"), OffsetDateTime.class)
                        .le(at.atOffset(ZoneOffset.UTC))
                        .and(known)
                        .and(filter.wanted()))
                .groupBy(period)
                .orderBy(period)
                .fetch(row -> {
                    BigDecimal deviation = row.value4();
                    return new Period(
                            row.value1(),
                            Mean.of(
                                    row.value2(),
                                    row.value3().doubleValue(),
                                    deviation == null ? null : deviation.doubleValue()),
                            Share.of(row.value5(), row.value2()));
                });
    }
}
