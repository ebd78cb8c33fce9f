package org.keji.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.keji.kernel.calendar.Day.Kind.HOLIDAY;
import static org.keji.kernel.calendar.Day.Kind.MAKE_UP;
import static org.keji.kernel.calendar.Day.Kind.WEEKEND;
import static org.keji.kernel.calendar.Day.Kind.WORKDAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.kernel.policy.WorkingHours;

/** Which days are worked, by the first months of 2026 as they were announced, and of years nobody published. */
class DaysTest {

    private static final WorkingHours HOURS = WorkingHours.parse("MON-FRI 09:00-18:00");
    private static final Holiday NEW_YEAR = holiday("2026-01-01", "2026-01-03");
    private static final Holiday SPRING = holiday("2026-02-15", "2026-02-23");
    private static final YearPlan PLAN = new YearPlan(
            List.of(NEW_YEAR, SPRING), List.of(day("2026-01-04"), day("2026-02-14"), day("2026-02-28")), "Notice");
    private static final Days DAYS = new Days(HOURS, Map.of(2026, PLAN));

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Holiday holiday(String from, String until) {
        return new Holiday("Holiday", "节日", day(from), day(until));
    }

    @Test
    void aDayIsWhatWasAnnouncedOrElseWhatItsWeekdayIs() {
        assertThat(DAYS.on(day("2026-01-01"))).isEqualTo(new Day(day("2026-01-01"), HOLIDAY, NEW_YEAR));
        assertThat(DAYS.on(day("2026-01-04")).kind()).isEqualTo(MAKE_UP);
        assertThat(DAYS.on(day("2026-01-05")).kind()).isEqualTo(WORKDAY);
        assertThat(DAYS.on(day("2026-01-10")).kind()).isEqualTo(WEEKEND);
        assertThat(DAYS.isWorked(day("2026-01-02"))).isFalse();
        assertThat(DAYS.isWorked(day("2026-01-04"))).isTrue();
        assertThat(DAYS.isWorked(day("2026-02-14"))).isTrue();
        assertThat(DAYS.isWorked(day("2026-02-23"))).isFalse();
        assertThat(DAYS.isWorked(day("2026-02-24"))).isTrue();
    }

    @Test
    void workingDaysAreCountedAcrossHolidays() {
        assertThat(DAYS.after(day("2026-02-13"), 1)).isEqualTo(day("2026-02-14"));
        assertThat(DAYS.after(day("2026-02-13"), 2)).isEqualTo(day("2026-02-24"));
        assertThat(DAYS.after(day("2026-02-13"), 6)).isEqualTo(day("2026-02-28"));
        assertThat(DAYS.after(day("2026-02-15"), 1)).isEqualTo(day("2026-02-24"));
        assertThatIllegalArgumentException().isThrownBy(() -> DAYS.after(day("2026-02-15"), 0));
    }

    @Test
    void aMonthHasTheDaysThatAreWorked() {
        assertThat(DAYS.workedIn(YearMonth.of(2026, 1))).hasSize(21).startsWith(day("2026-01-04"));
        assertThat(DAYS.workedIn(YearMonth.of(2026, 2))).hasSize(16).endsWith(day("2026-02-27"), day("2026-02-28"));
        assertThat(DAYS.between(day("2026-01-03"), day("2026-01-05")))
                .extracting(Day::kind)
                .containsExactly(HOLIDAY, MAKE_UP, WORKDAY);
    }

    @Test
    void aYearNobodyPublishedCountsByItsWeekdays() {
        assertThat(DAYS.isPublished(2026)).isTrue();
        assertThat(DAYS.isPublished(2027)).isFalse();
        assertThat(DAYS.isWorked(day("2027-01-01"))).isTrue();
        assertThat(DAYS.workedIn(YearMonth.of(2027, 1))).hasSize(21);
        WorkingHours six = WorkingHours.parse("MON-SAT 09:00-18:00");
        assertThat(new Days(six, Map.of()).workedIn(YearMonth.of(2027, 1))).hasSize(26);
    }

    @Test
    void aHolidayBelongsToBothYearsItLiesIn() {
        YearPlan next =
                new YearPlan(List.of(holiday("2026-12-31", "2027-01-02")), List.of(day("2026-12-27")), "Notice");
        Days days = new Days(HOURS, Map.of(2026, PLAN, 2027, next));
        assertThat(days.isWorked(day("2026-12-31"))).isFalse();
        assertThat(days.isWorked(day("2026-12-27"))).isTrue();
    }

    @Test
    void holidaysOverlapWhereTheyShareADay() {
        assertThat(NEW_YEAR.overlaps(holiday("2026-01-03", "2026-01-05"))).isTrue();
        assertThat(holiday("2026-01-03", "2026-01-05").overlaps(NEW_YEAR)).isTrue();
        assertThat(NEW_YEAR.overlaps(holiday("2026-01-04", "2026-01-05"))).isFalse();
        assertThat(holiday("2025-12-01", "2025-12-31").overlaps(NEW_YEAR)).isFalse();
    }

    @Test
    void kindsOfDaysHaveNames() {
        assertThat(Day.Kind.values())
                .extracting(Day.Kind::code, Day.Kind::chinese)
                .containsExactly(
                        tuple("workday", "工作日"),
                        tuple("weekend", "周末"),
                        tuple("holiday", "节假日"),
                        tuple("make-up", "调休上班"));
    }
}
