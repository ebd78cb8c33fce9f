package org.keji.house.handbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.permit.NoticeCase;
import org.keji.command.permit.NoticeCases;
import org.keji.kernel.rule.Rule;

/** The table of notices of visits: what comes of each kind of tour around the time of its notice. */
final class VisitorTablesPage {

    private static final String HOW_TO_READ = """
            Every case is one tour under the standard book, worked out by hand; the strict book has the same times.

            - **Before** is the time from the application, or the decision, to the beginning of the tour. Of an ad hoc
              tour it is the time from the call to the receiving staff, made in the moment one applies.
            - **Applied for** is without, and **with a reason** is with a reason why word goes by phone first (PE-03).
            - **Decided** is the general manager's approval or, of an ad hoc tour, the department's review; **after a
              call** is with word given to the departments by phone.
            - **✓** is taken or granted; a rule is the one it is refused by.

            Exactly the time of the book is in time. `NoticeCasesTest` holds what decides against this table.

            """;

    private VisitorTablesPage() {}

    static Page page() {
        List<List<String>> rows =
                NoticeCases.ALL.stream().map(VisitorTablesPage::row).toList();
        List<String> header = List.of(
                "Kind", "Before", "Applied for", "Applied for with a reason", "Decided", "Decided after a call");
        return new Page(
                "visitor-tables.md",
                "Notices of visits",
                "%d cases of every kind of tour around the time of its notice.".formatted(rows.size()),
                HOW_TO_READ + Markdown.table(header, rows));
    }

    private static List<String> row(NoticeCase each) {
        return List.of(
                each.kind().code().replace('-', ' '),
                each.words(),
                told(each.applied()),
                told(each.appliedWithReason()),
                told(each.decided()),
                told(each.decidedWithWord()));
    }

    private static String told(@Nullable Rule refusedBy) {
        return refusedBy == null ? "✓" : Links.rule(refusedBy);
    }
}
