package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.hospitality.MealMatching.Pair;
import org.keji.kernel.identity.HospitalityId;

/** What does not fit between a restaurant's bill and the meals of the house (HO-06), in an order of its own. */
public final class MealDifferences {

    private final List<MealDifference> found = new ArrayList<>();

    private MealDifferences() {}

    public static List<MealDifference> between(List<BillRow> rows, List<MealClaim> meals) {
        MealDifferences differences = new MealDifferences();
        List<Pair> pairs = MealMatching.pairs(rows, meals);
        differences.ofRows(rows, pairs);
        List<MealClaim> inOrder = meals.stream()
                .sorted(Comparator.comparing(MealClaim::heldOn)
                        .thenComparing(meal -> meal.hospitalityId().value()))
                .toList();
        differences.ofMeals(inOrder, pairs);
        differences.split(inOrder);
        differences.seatedTwice(inOrder);
        return List.copyOf(differences.found);
    }

    private void ofRows(List<BillRow> rows, List<Pair> pairs) {
        Map<Integer, MealClaim> mealOf =
                pairs.stream().collect(Collectors.toMap(pair -> pair.row().row(), Pair::meal));
        rows.stream().sorted(Comparator.comparing(BillRow::row)).forEach(row -> {
            MealClaim meal = mealOf.get(row.row());
            if (meal == null) {
                add(DifferenceKind.EXTRA, row.row(), List.of(), null, row.amount());
            } else {
                compared(row, meal);
            }
        });
    }

    private void compared(BillRow row, MealClaim meal) {
        List<HospitalityId> it = List.of(meal.hospitalityId());
        if (row.amount().compareTo(meal.stated()) != 0) {
            add(DifferenceKind.AMOUNT, row.row(), it, meal.stated(), row.amount());
        }
        BigDecimal heads = BigDecimal.valueOf(row.headcount());
        if (row.headcount() < meal.guests()) {
            add(DifferenceKind.PADDED, row.row(), it, BigDecimal.valueOf(meal.guests()), heads);
        } else if (row.headcount() != meal.people()) {
            add(DifferenceKind.HEADCOUNT, row.row(), it, BigDecimal.valueOf(meal.people()), heads);
        }
    }

    private void ofMeals(List<MealClaim> meals, List<Pair> pairs) {
        Set<HospitalityId> matched =
                pairs.stream().map(pair -> pair.meal().hospitalityId()).collect(Collectors.toSet());
        for (MealClaim meal : meals) {
            List<HospitalityId> it = List.of(meal.hospitalityId());
            if (!matched.contains(meal.hospitalityId())) {
                add(DifferenceKind.MISSING, null, it, meal.stated(), null);
            }
            if (!meal.signed()) {
                add(DifferenceKind.UNSIGNED, null, it, meal.stated(), null);
            }
        }
    }

    /** Each keeps the cap by itself, and together they do not keep it for whoever sat at the largest of them. */
    private void split(List<MealClaim> meals) {
        Set<List<MealClaim>> groups = new LinkedHashSet<>(together(meals, MealClaim::party));
        groups.addAll(together(meals, MealClaim::requestedBy));
        for (List<MealClaim> group : groups) {
            BigDecimal sum = group.stream().map(MealClaim::stated).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal most = group.stream()
                    .map(MealClaim::most)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            boolean eachKeeps = group.stream().allMatch(meal -> meal.stated().compareTo(meal.most()) <= 0);
            if (eachKeeps && sum.compareTo(most) > 0) {
                add(DifferenceKind.SPLIT, null, ids(group), sum, null);
            }
        }
    }

    private static List<List<MealClaim>> together(List<MealClaim> meals, Function<MealClaim, String> whose) {
        Map<String, List<MealClaim>> groups = meals.stream()
                .collect(Collectors.groupingBy(
                        meal -> meal.heldOn() + " " + whose.apply(meal), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }

    private void seatedTwice(List<MealClaim> meals) {
        Map<String, List<HospitalityId>> seats = new LinkedHashMap<>();
        for (MealClaim meal : meals) {
            meal.recipients().stream()
                    .distinct()
                    .forEach(guest -> seats.computeIfAbsent(meal.heldOn() + " " + guest.value(), _ -> new ArrayList<>())
                            .add(meal.hospitalityId()));
        }
        seats.values().stream()
                .filter(group -> group.size() > 1)
                .distinct()
                .forEach(group -> add(DifferenceKind.PADDED, null, List.copyOf(group), null, null));
    }

    private static List<HospitalityId> ids(List<MealClaim> group) {
        return group.stream().map(MealClaim::hospitalityId).toList();
    }

    private void add(
            DifferenceKind kind,
            @Nullable Integer row,
            List<HospitalityId> meals,
            @Nullable BigDecimal ours,
            @Nullable BigDecimal theirs) {
        found.add(new MealDifference(found.size() + 1, kind, row, meals, ours, theirs));
    }
}
