package org.keji.command.history;

import java.util.Arrays;
import java.util.List;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** The columns of the US Consumer Financial Protection Bureau's complaint database that are taken over. */
enum PastColumn {
    RECEIVED("Date received"),
    PRODUCT("Product"),
    ISSUE("Issue"),
    COMPANY("Company"),
    CHANNEL("Submitted via"),
    SENT("Date sent to company"),
    RESPONSE("Company response to consumer"),
    TIMELY("Timely response?"),
    DISPUTED("Consumer disputed?");

    private final String title;

    PastColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** @throws Refusal naming the first column that is missing */
    static void requireAll(List<String> header) {
        Arrays.stream(values())
                .filter(column -> !header.contains(column.title))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "line 1, column " + missing.title);
                });
    }

    /** @throws Refusal if the row is shorter than the header */
    String of(List<String> header, PastRow row) {
        int index = header.indexOf(title);
        if (index >= row.fields().size()) {
            throw unreadable();
        }
        String text = row.fields().get(index).strip();
        if (text.indexOf('\0') >= 0) {
            throw unreadable();
        }
        return text;
    }

    Refusal unreadable() {
        return new Refusal(HouseRule.ROW_IS_READABLE, "column " + title);
    }
}
