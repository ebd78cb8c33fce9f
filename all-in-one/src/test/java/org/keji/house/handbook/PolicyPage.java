package org.keji.house.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.PolicyVersion;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.policy.ShippedBooks;

/** The parameters of the shipped policy books, side by side. */
final class PolicyPage {

    private PolicyPage() {}

    static Page page() {
        List<PolicyVersion> books = new ShippedBooks().all();
        List<String> header = new ArrayList<>(List.of("Parameter", "Meaning", "Rule", "Range"));
        books.forEach(book -> header.addAll(List.of(book.edition(), "source")));
        List<List<String>> rows = Arrays.stream(PolicyParameter.values())
                .map(parameter -> row(parameter, books))
                .toList();
        return new Page(
                "policy.md",
                "Policy books",
                "What the shipped books decide by, each value with its source; versions published later amend them. "
                        + "`keji.policy-book` names the book the house goes by.",
                Markdown.table(header, rows));
    }

    private static List<String> row(PolicyParameter parameter, List<PolicyVersion> books) {
        List<String> cells = new ArrayList<>(List.of(
                "`" + parameter.name() + "`",
                parameter.meaning().english() + "\n" + parameter.meaning().chinese(),
                parameter.ruleId(),
                parameter.type().range()));
        for (PolicyVersion book : books) {
            Setting setting = Objects.requireNonNull(book.parameters().get(parameter));
            cells.addAll(List.of(setting.value(), setting.source()));
        }
        return cells;
    }
}
