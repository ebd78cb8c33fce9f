package org.keji.query.value;

import static org.keji.kernel.policy.PolicyParameter.VALUE_RATE;
import static org.keji.kernel.policy.PolicyParameter.VALUE_RETENTION;
import static org.keji.kernel.policy.PolicyParameter.VALUE_YEARS;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.value.Bought;
import org.keji.kernel.value.Buying;
import org.keji.kernel.value.Figures;
import org.keji.kernel.value.NetPresentValue;
import org.keji.kernel.value.Period;
import org.keji.kernel.value.Prospect;
import org.keji.kernel.value.Quintiles;
import org.keji.kernel.value.RetentionValue;
import org.keji.query.value.ValueStore.Fifths;
import org.keji.query.value.ValueView.Rfm;
import org.keji.query.value.ValueView.Score;

/**
 * What is made of one customer's purchases (CU-13).
 *
 * @param active whether the customer is served, and so has scores
 * @param total everything the customer bought
 * @param firstDay what the customer bought on the first day
 * @param inWindow what the customer bought in the window
 */
record Valuation(boolean active, Figures total, List<Bought> firstDay, List<Bought> inWindow, Period window) {

    /** @param acquisitionCost what winning the customer cost, CNY, which no purchase says */
    NetPresentValue yearly(PolicyEdition book, BigDecimal acquisitionCost) {
        Prospect prospect = prospect();
        return new NetPresentValue(
                acquisitionCost,
                prospect.firstPurchase(),
                prospect.yearlyIncome(),
                prospect.yearlyCost(),
                book.number(VALUE_RATE),
                book.number(VALUE_YEARS).intValueExact());
    }

    /** @param promotion what is spent on keeping the customer a year, CNY, which no purchase says */
    RetentionValue retention(PolicyEdition book, BigDecimal promotion) {
        return new RetentionValue(
                prospect().yearlyContribution(),
                promotion,
                book.number(VALUE_RETENTION),
                book.number(VALUE_RATE),
                book.number(VALUE_YEARS).intValueExact());
    }

    Rfm rfm(Peers.Known peers) {
        Buying buying = Buying.in(window, inWindow);
        Fifths fifths = peers.fifths();
        Quintiles recency = fifths.recency();
        Score days = new Score(
                BigDecimal.valueOf(buying.daysSince()),
                score(recency, buying.recency()),
                recency.borders().stream().map(BigDecimal::negate).toList());
        return new Rfm(
                window.from(),
                window.to(),
                recency.n(),
                peers.position(),
                days,
                scored(fifths.frequency(), buying.frequency()),
                scored(fifths.monetary(), buying.amount()));
    }

    private Score scored(Quintiles quintiles, BigDecimal value) {
        return new Score(value, score(quintiles, value), quintiles.borders());
    }

    private @Nullable Integer score(Quintiles quintiles, BigDecimal value) {
        return active ? quintiles.score(value) : null;
    }

    private Prospect prospect() {
        List<Bought> later =
                inWindow.stream().filter(one -> !one.on().equals(total.first())).toList();
        return Prospect.of(Figures.of(firstDay), Figures.of(later), window);
    }
}
