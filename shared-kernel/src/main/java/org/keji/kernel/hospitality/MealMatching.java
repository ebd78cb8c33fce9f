package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which line of a restaurant's bill is for which meal (HO-06): of the same day, those that together differ least, where
 * a yuan counts as much as a person, and the same invoice is the same meal. The same lists always give the same pairs.
 */
public final class MealMatching {

    private static final BigDecimal FEN = BigDecimal.valueOf(100);

    private MealMatching() {}

    /** A line and its meal. */
    record Pair(BillRow row, MealClaim meal) {}

    /** In the order of the lines. */
    public static List<MealMatch> of(List<BillRow> rows, List<MealClaim> meals) {
        return pairs(rows, meals).stream()
                .map(pair -> new MealMatch(pair.row().row(), pair.meal().hospitalityId()))
                .toList();
    }

    static List<Pair> pairs(List<BillRow> rows, List<MealClaim> meals) {
        Map<LocalDate, List<BillRow>> byDay = rows.stream()
                .sorted(Comparator.comparing(BillRow::row))
                .collect(Collectors.groupingBy(BillRow::date, TreeMap::new, Collectors.toList()));
        Map<LocalDate, List<MealClaim>> held = meals.stream()
                .sorted(Comparator.comparing(meal -> meal.hospitalityId().value()))
                .collect(Collectors.groupingBy(MealClaim::heldOn, TreeMap::new, Collectors.toList()));
        List<Pair> pairs = new ArrayList<>();
        TreeSet<LocalDate> both = new TreeSet<>(byDay.keySet());
        both.retainAll(held.keySet());
        for (LocalDate day : both) {
            pairs.addAll(ofDay(byDay.getOrDefault(day, List.of()), held.getOrDefault(day, List.of())));
        }
        pairs.sort(Comparator.comparing(pair -> pair.row().row()));
        return pairs;
    }

    private static List<Pair> ofDay(List<BillRow> rows, List<MealClaim> meals) {
        // As many of each: who is left over is paired with nobody, which costs nothing.
        int all = Math.max(rows.size(), meals.size());
        long[][] cost = new long[all][all];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < meals.size(); j++) {
                cost[i][j] = apart(rows.get(i), meals.get(j));
            }
        }
        int[] mealOf = Assignment.of(cost);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (mealOf[i] < meals.size()) {
                pairs.add(new Pair(rows.get(i), meals.get(mealOf[i])));
            }
        }
        return pairs;
    }

    /** One more than nothing where the invoice is not the same, so that it decides between equals. */
    private static long apart(BillRow row, MealClaim meal) {
        if (row.invoice() != null && row.invoice().equals(meal.invoice())) {
            return 0;
        }
        BigDecimal money = row.amount().subtract(meal.stated()).abs();
        BigDecimal heads = BigDecimal.valueOf(Math.abs(row.headcount() - meal.people()));
        return 1 + money.add(heads).multiply(FEN).longValueExact();
    }
}
