package org.keji.query.grade;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.value.Bought;
import org.keji.kernel.value.Figures;
import org.keji.kernel.value.Period;

/**
 * All classes of one customer on one day, with what each rests on (CU-04 to CU-20).
 *
 * @param years whole years since the card was made
 * @param counted the days whose purchases make a client large
 * @param bought what they brought, CNY
 * @param window the days whose purchases tell where the relation stands; for who has left they end with that
 * @param life null for a duplicate, which has no life of its own
 * @param missing functions of the book that nobody of the team has, where the group has a team
 */
record Classing(
        ClassedRow customer,
        List<GradeRow> grades,
        PolicyEdition book,
        long years,
        Tenure tenure,
        ClientGroup group,
        Period counted,
        BigDecimal bought,
        Period window,
        LifeCourse course,
        @Nullable Life life,
        List<String> missing) {

    static Classing of(ClassedRow row, List<GradeRow> grades, List<Bought> bought, Instant at, PolicyEdition book) {
        ZoneId zone = book.zone();
        LocalDate day = LocalDate.ofInstant(at, zone);
        Period counted = new Period(
                day.minusYears(book.number(PolicyParameter.LARGE_CLIENT_YEARS).intValueExact())
                        .plusDays(1),
                day);
        BigDecimal amount = Figures.within(counted, bought).amount();
        ClientGroup group = ClientGroup.of(row.vip(), amount, book);
        Instant left = row.leftAt();
        Period window = window(left == null ? day : LocalDate.ofInstant(left, zone), book);
        LifeCourse course = LifeCourse.of(window, bought);
        long years = ChronoUnit.YEARS.between(LocalDate.ofInstant(row.registeredAt(), zone), day);
        return new Classing(
                row,
                grades,
                book,
                years,
                Tenure.of(years, book),
                group,
                counted,
                amount,
                window,
                course,
                life(row, course, window.to(), book),
                missing(row, group, book));
    }

    static Period window(LocalDate day, PolicyEdition book) {
        return Period.endingOn(day, book.duration(PolicyParameter.VALUE_WINDOW).toDays());
    }

    private static @Nullable Life life(ClassedRow row, LifeCourse course, LocalDate day, PolicyEdition book) {
        if (row.active()) {
            return Life.served(course, day, book);
        }
        return row.leftAt() == null ? null : Life.gone(course, book);
    }

    private static List<String> missing(ClassedRow row, ClientGroup group, PolicyEdition book) {
        return group.hasTeam()
                ? book.teamFunctions().stream()
                        .filter(function -> !row.functions().contains(function))
                        .toList()
                : List.of();
    }

    /** The stage that holds: what somebody said, or else what is computed; null for a duplicate. */
    @Nullable
    String stage() {
        String said = customer.lifecycle();
        Life computed = life;
        return said != null || computed == null ? said : computed.stage().code();
    }
}
