package org.keji.query.customersearch;

import java.util.List;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Asked;
import org.keji.query.search.Words;

/** What questions for words have in common. */
final class Question {

    static final int LARGEST_PAGE = 500;

    private static final int LONGEST = 200;

    private Question() {}

    /**
     * The words that must be there.
     *
     * @throws Refusal if there is nothing to look for, or too much
     */
    static List<String> words(String text) {
        List<String> words = text.length() > LONGEST ? List.of() : Words.sought(text);
        if (words.isEmpty()) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query words");
        }
        return words;
    }

    static int limit(int limit) {
        return Asked.limit(limit, LARGEST_PAGE);
    }
}
