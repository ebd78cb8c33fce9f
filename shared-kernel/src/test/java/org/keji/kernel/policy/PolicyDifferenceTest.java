package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.kernel.rule.Sentence;

class PolicyDifferenceTest {

    private static final ShippedBooks BOOKS = new ShippedBooks();

    @Test
    void theTwoShippedBooksDifferInTheseWords() {
        assertThat(PolicyDifference.between(BOOKS.named("standard"), BOOKS.named("strict")))
                .extracting(difference -> difference.sentence().english())
                .contains(
                        "Time in which an e-mail is answered: 48 hours becomes 24 hours;"
                                + " source D1b2.3 becomes D1r§8.2 (IN-02)",
                        "Time from receipt to resolution of a minor complaint: 14 days becomes 10 days (CO-03)",
                        "Whether corrective and preventive actions follow every complaint, or only those of ours:"
                                + " no becomes yes; source D1g4.7.2–3 becomes D1p四.3 (CO-06)")
                .hasSize(46);
    }

    @Test
    void inChineseToo() {
        PolicyEdition other = Editions.with(PolicyParameter.COMPLAINT_INVESTIGATED_BY, "auditor quality-officer");
        assertThat(PolicyDifference.between(BOOKS.named("standard"), other))
                .extracting(PolicyDifference::sentence)
                .containsExactly(new Sentence(
                        "Who may investigate: quality officer becomes auditor, quality officer;"
                                + " source D1g4.7.1 becomes proposed (CO-05)",
                        "负责调查的人员：由质管科改为审计、质管科；依据由D1g4.7.1改为proposed（CO-05）"));
    }

    @Test
    void theSameTimeInOtherUnitsIsNoDifference() {
        assertThat(PolicyDifference.between(
                        BOOKS.named("standard"), Editions.with(PolicyParameter.COMPLAINT_RESOLUTION_MINOR, "P15D")))
                .as("the source stays, and is not told")
                .extracting(difference -> difference.sentence().chinese())
                .singleElement()
                .asString()
                .endsWith("由14天改为15天（CO-03）");
        PolicyEdition other = Editions.with(PolicyParameter.COMPLAINT_RESOLUTION_MINOR, "PT336H");
        assertThat(PolicyDifference.between(BOOKS.named("standard"), other)).isEmpty();
    }

    @Test
    void anotherSourceIsADifference() {
        PolicyVersion version = Editions.version(2, "2027-01-01", null, Map.of(PolicyParameter.EMAIL_ANSWER, "P2D"));
        assertThat(PolicyDifference.between(
                        BOOKS.named("standard"), PolicyEdition.of(version, null, Editions.STANDARD)))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sentence().english())
                        .isEqualTo("Time in which an e-mail is answered: stays 48 hours;"
                                + " source D1b2.3 becomes proposed (IN-02)"))
                .satisfies(difference ->
                        assertThat(difference.sentence().chinese()).endsWith("：仍为48小时；依据由D1b2.3改为proposed（IN-02）"));
    }
}
