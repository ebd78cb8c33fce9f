package org.keji.planning.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.visit.LeftOut;

/**
 * Who is due when, as the API shows it.
 *
 * @param capacity what a day holds, in the unit of the loads (VP-14)
 * @param leftOut whom no visit of the first month reaches
 */
@Schema(name = "VisitNeeds")
record NeedsView(
        @Schema(example = "account-manager-1") String accountManager,
        LocalDate from,
        LocalDate until,
        @Schema(example = "24") int capacity,
        List<Month> months,
        List<Line> visits,
        List<LeftOut> leftOut) {

    /** What a month is to bear. */
    @Schema(name = "VisitNeedsOfMonth")
    record Month(
            @Schema(example = "2099-06") YearMonth month,
            @Schema(example = "22") long workedDays,
            @Schema(example = "31") int visits) {}

    /** A visit that is due. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitNeed")
    record Line(
            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(example = "key") String standing,

            @Schema(description = "Days between two visits, by the policy book", example = "31")
            int every,

            @Nullable Instant lastVisit,

            @Schema(description = "The last day in time", example = "2099-06-14")
            LocalDate due,

            @Schema(description = "When it is proposed; absent where no day has room", example = "2099-06-11") @Nullable
            LocalDate day,

            @Schema(example = "false") boolean late) {

        private static Line of(Spread.Visit visit, Need need) {
            return new Line(
                    visit.customer(),
                    need.waiting().standing(),
                    need.waiting().every(),
                    need.waiting().lastVisit(),
                    visit.due(),
                    visit.day(),
                    visit.isLate());
        }
    }

    static NeedsView of(Year year, YearMonth first, int months) {
        YearMonth end = first.plusMonths(months);
        return new NeedsView(
                year.accountManager(),
                year.from(),
                end.atDay(1).minusDays(1),
                year.full(),
                IntStream.range(0, months)
                        .mapToObj(first::plusMonths)
                        .map(month -> new Month(
                                month,
                                year.worked().stream()
                                        .filter(day -> YearMonth.from(day).equals(month))
                                        .count(),
                                year.in(month).size()))
                        .toList(),
                year.visits().stream()
                        .filter(visit -> isBefore(visit, end))
                        .map(visit -> Line.of(
                                visit, Objects.requireNonNull(year.needs().get(visit.customer()))))
                        .toList(),
                year.leftOut(first));
    }

    private static boolean isBefore(Spread.Visit visit, YearMonth end) {
        LocalDate at = visit.day() == null ? visit.due() : visit.day();
        return at.isBefore(end.atDay(1));
    }
}
