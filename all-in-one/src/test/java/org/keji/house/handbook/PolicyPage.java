package org.keji.house.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.keji.kernel.policy.PolicyBook;
import org.keji.kernel.policy.PolicyBook.Setting;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.ShippedBooks;

/** The parameters of the shipped policy books, side by side. */
final class PolicyPage {

    private PolicyPage() {}

    static Page page() {
        List<PolicyBook> books = new ShippedBooks().all();
        List<String> header = new ArrayList<>(List.of("Parameter", "Rule", "Unit"));
        books.forEach(book -> header.addAll(List.of(book.edition(), "source")));
        List<List<String>> rows = Arrays.stream(PolicyParameter.values())
                .map(parameter -> row(parameter, books))
                .toList();
        return new Page(
                "policy.md",
                "Policy books",
                "The numbers and switches that decide, each with its source; `keji.policy-book` names the book in force.",
                Markdown.table(header, rows));
    }

    private static List<String> row(PolicyParameter parameter, List<PolicyBook> books) {
        List<String> cells =
                new ArrayList<>(List.of("`" + parameter.name() + "`", parameter.ruleId(), parameter.unit()));
        for (PolicyBook book : books) {
            Setting setting = Objects.requireNonNull(book.parameters().get(parameter));
            cells.addAll(List.of(setting.value(), setting.source()));
        }
        return cells;
    }
}
