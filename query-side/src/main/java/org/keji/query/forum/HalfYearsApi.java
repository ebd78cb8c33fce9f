package org.keji.query.forum;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.forum.HalfYear;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether half-years have their forums, over HTTP. */
@RestController
@RequestMapping("/api/v1/forum-measures")
@Tag(name = "Forums", description = ForumsApi.ABOUT)
class HalfYearsApi {

    private static final int MOST = 100;

    private final Reading reading;
    private final BookInForce books;
    private final Clock clock;

    HalfYearsApi(Reading reading, BookInForce books, Clock clock) {
        this.reading = reading;
        this.books = books;
        this.clock = clock;
    }

    /** A half-year. */
    @Schema(name = "ForumHalfYear")
    record Line(
            @Schema(example = "2026-H1") String halfYear,

            @Schema(description = "Its last day", example = "2026-06-30")
            LocalDate end,

            @Schema(description = "Forums that took place", example = "1")
            int held,

            @Schema(description = "How many there are to be at least, by the policy book", example = "1")
            int atLeast,

            @Schema(
                    description = "met; missing, if it is over without; or open, while it may still have them",
                    example = "met")
            String state) {

        static Line of(HalfYear half, int held, int atLeast, LocalDate today) {
            boolean isOver = today.isAfter(half.end());
            String state = held >= atLeast ? "met" : isOver ? "missing" : "open";
            return new Line(half.code(), half.end(), held, atLeast, state);
        }
    }

    /** Half-years in order. */
    @Schema(name = "ForumHalfYears")
    record Lines(List<Line> items) {}

    @GetMapping
    @Requires(Permission.READ_FORUMS)
    @Operation(
            operationId = "listForumHalfYears",
            summary = "Whether each half-year has the forums it is to have (VP-11)",
            description =
                    "As it stands, or as it stood, by the policy book of that moment, for 100 half-years at most.")
    ResponseEntity<Lines> halfYears(
            @Parameter(description = "The half-year before the last one, if left out", example = "2025-H1")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The half-year of the moment asked about, if left out", example = "2026-H1")
                    @RequestParam(required = false)
                    @Nullable
                    String until,
            Moment moment) {
        PolicyEdition book = books.at(moment);
        LocalDate today = LocalDate.ofInstant(moment.at(clock), book.zone());
        HalfYear last = Objects.requireNonNullElse(read(until, "until"), HalfYear.of(today));
        HalfYear first = Objects.requireNonNullElse(read(from, "from"), new HalfYear(last.year() - 1, last.half()));
        List<HalfYear> asked = Stream.iterate(first, half -> half.compareTo(last) <= 0, HalfYear::next)
                .limit(MOST)
                .toList();
        int atLeast = book.number(PolicyParameter.FORUMS_HALF_YEARLY).intValueExact();
        Answer<Map<String, Integer>> answer =
                reading.read(ForumProjection.NAME, moment, sql -> ForumStore.held(sql, moment, first, last));
        Map<String, Integer> held = answer.body();
        return answer.begin()
                .body(new Lines(asked.stream()
                        .map(half -> Line.of(half, held.getOrDefault(half.code(), 0), atLeast, today))
                        .toList()));
    }

    private static @Nullable HalfYear read(@Nullable String written, String parameter) {
        try {
            return written == null ? null : HalfYear.parse(written);
        } catch (IllegalArgumentException e) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query " + parameter);
        }
    }
}
