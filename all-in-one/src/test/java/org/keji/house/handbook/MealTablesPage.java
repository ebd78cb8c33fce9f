package org.keji.house.handbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keji.house.handbook.MealCases.Cap;

/** The decision tables of meals with guests, as they were written down by hand. */
final class MealTablesPage {

    private static final String HOW_TO_READ = """
            What the standard book allows at meals with guests, worked out by hand from HO-01 to HO-04. `MealTablesTest`
            holds the code that quotes, decides and reviews against every cell, and against a fen below and above every
            amount. Whoever is no key customer, and whoever has no card, is received as an ordinary one.
            """;

    private MealTablesPage() {}

    static Page page() {
        String body = HOW_TO_READ
                + caps()
                + drinks()
                + hosts("key", MealCases.KEY_HOSTS)
                + hosts("ordinary", MealCases.ORDINARY_HOSTS);
        return new Page(
                "hospitality-tables.md",
                "Limits of meals",
                "What a meal with guests may cost, and how many may sit at it, case by case.",
                body);
    }

    private static String caps() {
        List<List<String>> rows = MealCases.CAPS.stream()
                .map(cap -> List.of(
                        cap.standing().code(),
                        cap.host().code(),
                        cap.form().code(),
                        within(cap),
                        warned(cap),
                        "%d.01".formatted(cap.most())))
                .toList();
        return """

                ## HO-02: for a person and meal, CNY

                """
                + Markdown.table(
                        List.of("Standing", "Hosted by", "Form", "Allowed up to", "A warning up to", "Refused from"),
                        rows);
    }

    private static String within(Cap cap) {
        return cap.guide() + ".00";
    }

    private static String warned(Cap cap) {
        return cap.guide() < cap.most() ? cap.most() + ".00" : "-";
    }

    private static String drinks() {
        List<List<String>> rows = MealCases.DRINKS.stream()
                .map(row -> List.of(
                        row.bill(),
                        row.drinks(),
                        row.within() ? "paid" : "what is above a third is not paid",
                        row.within() ? "paid" : "paid, with a warning"))
                .toList();
        return """

                ## HO-03: drinks and fruit, CNY

                """ + Markdown.table(List.of("Bill", "Drinks and fruit", "Key", "Ordinary"), rows);
    }

    private static String hosts(String standing, List<String> table) {
        List<List<String>> rows = IntStream.range(0, table.size())
                .mapToObj(guests -> List.of(String.valueOf(guests), "`" + table.get(guests) + "`"))
                .toList();
        String heads = IntStream.rangeClosed(0, MealCases.MOST_HOSTS)
                .mapToObj(hosts -> String.valueOf(hosts % 10))
                .collect(Collectors.joining());
        return """

                ## HO-04: hosts of %s customers

                Each column is a number of hosts, from 0 to %d. A dot is allowed, w is a warning, x is refused: by HO-04,
                and without guests by HO-01.

                """.formatted(standing, MealCases.MOST_HOSTS)
                + Markdown.table(List.of("Guests", "`" + heads + "` hosts"), rows);
    }
}
