package org.keji.command.customer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.keji.command.customer.CustomerState.Known;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.Side;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.grade.GradeFigure;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.value.Buying;
import org.keji.kernel.value.Figures;
import org.keji.kernel.value.Period;
import org.keji.kernel.value.Purchased;

/** What each figure a grade may rest on says of a customer on the day of the decision (CU-06). */
record GradeReading(Known customer, LocalDate registeredOn, Figures figures, Buying buying, Period window)
        implements Function<GradeFigure, String> {

    static GradeReading of(Known customer, Purchased purchased, DecisionContext context) {
        ZoneId zone = context.zone();
        Period window = Period.endingOn(
                LocalDate.ofInstant(context.occurredAt(), zone),
                context.book().duration(PolicyParameter.VALUE_WINDOW).toDays());
        return new GradeReading(
                customer,
                LocalDate.ofInstant(customer.registeredAt(), zone),
                Figures.within(window, purchased.purchases()),
                Buying.in(window, purchased.purchases()),
                window);
    }

    @Override
    public String apply(GradeFigure figure) {
        return switch (figure) {
            case REVENUE -> figures.amount().toPlainString();
            case PROFIT -> figures.contribution().toPlainString();
            case PURCHASES -> String.valueOf(figures.purchases());
            case DAYS_SINCE_PURCHASE -> String.valueOf(buying.daysSince());
            case YEARS -> String.valueOf(ChronoUnit.YEARS.between(registeredOn, window.to()));
            case SIZE -> {
                CustomerSize size = customer.identity().size();
                yield size == null ? GradeFigure.UNSAID : size.code();
            }
            case STANDING -> customer.relation().standing().code();
            case ATTRACTIVENESS -> {
                Side said = customer.relation().attractiveness();
                yield said == null ? GradeFigure.UNSAID : said.code();
            }
        };
    }
}
