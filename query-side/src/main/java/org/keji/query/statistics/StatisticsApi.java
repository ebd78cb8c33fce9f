package org.keji.query.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.statistics.StatisticsStore.Groups;
import org.keji.query.statistics.StatisticsView.By;
import org.keji.query.statistics.StatisticsView.RepeatedCause;
import org.keji.query.statistics.StatisticsView.RepeatedCauses;
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
            summary = "Counts, times and shares in time with n and their 95 % Wilson intervals (CO-02, CO-10)",
            description =
                    "Grouped by one dimension. Asked asOf, the numbers are those that were true then; asked at a "
                            + "position, those that were known then; asked with both, what was known then of what was true then.")
    ResponseEntity<StatisticsView> statistics(@RequestParam(defaultValue = "CHANNEL") By by, Moment moment) {
        Instant at = moment.at(clock);
        Answer<Groups> answer =
                reading.read(StatisticsProjection.NAME, moment, sql -> StatisticsStore.groups(sql, moment, at, by));
        Groups groups = answer.body();
        return answer.begin().body(new StatisticsView(by, at, answer.known(moment), groups.total(), groups.each()));
    }

    @GetMapping("/repeated-causes")
    @Requires(Permission.READ_STATISTICS)
    @Operation(
            operationId = "listRepeatedCauses",
            summary = "Causes that were found in more than one complaint (CO-10)",
            description = "Most frequent first, by the latest investigation of each complaint.")
    ResponseEntity<RepeatedCauses> repeatedCauses(Moment moment) {
        Instant at = moment.at(clock);
        Answer<List<RepeatedCause>> answer =
                reading.read(StatisticsProjection.NAME, moment, sql -> StatisticsStore.repeated(sql, moment));
        return answer.begin().body(new RepeatedCauses(at, answer.known(moment), answer.body()));
    }
}
