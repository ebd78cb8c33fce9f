package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices that are still to follow, and those that nobody acknowledged yet, over HTTP (PE-03, PE-05). */
@RestController
@RequestMapping("/api/v1/open-visit-notices")
@Tag(name = "Visitors")
class NoticesApi {

    private static final int MOST = 10_000;

    private final Reading reading;
    private final Clock clock;

    NoticesApi(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** What is owed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpenVisitNotice")
    record Open(
            @Schema(example = "visitor-permit-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String permit,

            @Schema(example = "V2026-7K3QX9ZB2M") String number,

            @Schema(description = "notice, which is still to follow the word by phone; or acknowledgement")
            String what,

            @Schema(description = "Which is to acknowledge it", example = "Logistics") @Nullable
            String department,

            @Schema(description = "When the visit begins") Instant startsAt,

            @Schema(description = "The last moment in time") Instant dueAt,

            @Schema(description = "Whether that has passed", example = "false")
            boolean overdue) {}

    /** All that are open, what is due first foremost. */
    @Schema(name = "OpenVisitNotices")
    record Opens(List<Open> items) {}

    @GetMapping
    @Requires(Permission.READ_PERMITS)
    @Operation(
            operationId = "listOpenVisitNotices",
            summary =
                    "Notices that are still to be sent, and acknowledgements still owed, by what is due first (PE-03, PE-05)",
            description = "What one sees is as with permits; a department sees what it owes itself.")
    ResponseEntity<Opens> list(
            @Parameter(description = "What this department owes alone", example = "Logistics")
                    @RequestParam(required = false)
                    @Nullable
                    String department,
            Moment moment,
            Actor actor) {
        Instant at = moment.at(clock);
        Reach reach = Reach.of(actor, Permission.READ_PERMITS);
        Answer<List<PermitRow>> answer = reading.read(
                PermitProjection.NAME,
                moment,
                sql -> PermitStore.page(
                        sql, moment, reach, Awaits.NOTICE.inSql().or(Awaits.ACKNOWLEDGEMENT.inSql()), null, MOST));
        List<Open> open = answer.body().stream()
                .flatMap(row -> open(row, at))
                .filter(one -> department == null || department.equals(one.department()))
                .filter(one -> one.department() == null || reach.covers(one.department(), actor.subject()))
                .sorted(Comparator.comparing(Open::dueAt).thenComparing(Open::number))
                .toList();
        return answer.begin().body(new Opens(open));
    }

    private static Stream<Open> open(PermitRow row, Instant at) {
        return Awaits.of(row).stream().flatMap(awaits -> switch (awaits) {
            case NOTICE -> Stream.of(open(row, awaits, null, at));
            case ACKNOWLEDGEMENT -> row.notice().silent().stream().map(silent -> open(row, awaits, silent, at));
            case REVIEW, CONSENT, APPROVAL, LEAVING -> Stream.of();
        });
    }

    private static Open open(PermitRow row, Awaits awaits, @Nullable String department, Instant at) {
        Instant due = Objects.requireNonNull(awaits.due(row));
        return new Open(
                row.permitId(),
                row.number(),
                awaits.code(),
                department,
                row.application().startsAt(),
                due,
                at.isAfter(due));
    }
}
