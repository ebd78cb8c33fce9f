package org.keji.kernel.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.rule.Sentence;

/** Schemes as a book writes them: read, said in words, and applied at their borders (CU-06). */
class GradingSchemesTest {

    private static final String TEXT = "size: A size>=large revenue>=500.50, A purchases>=9, B years>=2"
            + " days-since-purchase<=30, C; weight: important standing>=key, ordinary";

    private final Map<GradeFigure, String> figures = new EnumMap<>(Map.of(
            GradeFigure.REVENUE,
            "0.00",
            GradeFigure.PROFIT,
            "-3.00",
            GradeFigure.PURCHASES,
            "0",
            GradeFigure.DAYS_SINCE_PURCHASE,
            "365",
            GradeFigure.YEARS,
            "0",
            GradeFigure.SIZE,
            "small",
            GradeFigure.STANDING,
            "ordinary",
            GradeFigure.ATTRACTIVENESS,
            "unsaid"));

    private static GradingScheme size() {
        return GradingSchemes.parse(TEXT).getFirst();
    }

    private String grade() {
        return size().gradeOf(figures::get);
    }

    @Test
    void theFirstStepWhoseBordersAreKeptIsTheGrade() {
        assertThat(grade()).isEqualTo("C");
        figures.put(GradeFigure.SIZE, "large");
        figures.put(GradeFigure.REVENUE, "500.49");
        assertThat(grade()).isEqualTo("C");
        figures.put(GradeFigure.REVENUE, "500.50");
        assertThat(grade()).as("a border is inside").isEqualTo("A");
        figures.put(GradeFigure.SIZE, "medium");
        assertThat(grade()).as("both are to be kept").isEqualTo("C");
        figures.put(GradeFigure.PURCHASES, "10");
        assertThat(grade()).as("numbers are no words").isEqualTo("A");
        figures.put(GradeFigure.PURCHASES, "8");
        figures.put(GradeFigure.YEARS, "2");
        figures.put(GradeFigure.DAYS_SINCE_PURCHASE, "31");
        assertThat(grade()).isEqualTo("C");
        figures.put(GradeFigure.DAYS_SINCE_PURCHASE, "30");
        assertThat(grade()).isEqualTo("B");
    }

    @Test
    void aSchemeSaysItsGradesAndTheFiguresTheyRestOn() {
        assertThat(GradingSchemes.parse(TEXT)).extracting(GradingScheme::name).containsExactly("size", "weight");
        assertThat(size().grades()).containsExactly("A", "B", "C");
        assertThat(size().figures())
                .containsExactly(
                        GradeFigure.REVENUE,
                        GradeFigure.PURCHASES,
                        GradeFigure.DAYS_SINCE_PURCHASE,
                        GradeFigure.YEARS,
                        GradeFigure.SIZE);
        assertThat(GradingSchemes.words(TEXT))
                .isEqualTo(new Sentence(
                        "size: A from size at least large and revenue at least 500.50, A from purchases at least 9,"
                                + " B from years at least 2 and days since purchase at most 30, else C;"
                                + " weight: important from standing at least key, else ordinary",
                        "size：A须规模≥large且采购额≥500.50，A须采购次数≥9，B须建卡年数≥2且距上次采购天数≤30，其余为C；"
                                + "weight：important须关系地位≥key，其余为ordinary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A, B",
                "x: A",
                "x: A revenue>=1",
                "x: A, B",
                "x: A revenue>=1, A",
                "x: A revenue>=1, B; x: A revenue>=1, B",
                "x: A revenue>=1, B revenue>=0, A size>=small, C",
                "x: A revenue>1, B",
                "x: A revenue>=1.234, B",
                "x: A revenue>=01, B",
                "x: A revenue>=large, B",
                "x: A size>=5, B",
                "x: A size>=huge, B",
                "x: A beauty>=5, B",
                "x: A  revenue>=1, B",
                "x: A revenue>=1,B",
                "x: A revenue>=1 , B",
                "X: A revenue>=1, B",
                "x: 1 revenue>=1, B",
                "x: A revenue>=1, B; ",
            })
    void whatLeavesSomethingOpenIsNoScheme(String text) {
        assertThat(GradingSchemes.find(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> GradingSchemes.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x: A revenue>=2, B revenue>=1, C | ",
                "x: A revenue>=1, B revenue>=2, C | B",
                "x: A revenue>=1, B revenue>=1, C | B",
                "x: A revenue<=1, B revenue>=2, C | ",
                "x: A revenue<=2, B revenue>=1, C | ",
                "x: A revenue>=1, B profit>=2, C | ",
                "x: A revenue<=1, B revenue<=0, C | B",
                "x: A size>=small, B size>=large years>=1, C | B",
                "x: A size>=small years>=1, B size>=large, C | ",
                "x: A standing>=key, B size>=large, C | ",
            })
    void aStepThatAnotherTakesIsFound(String text, String unreached) {
        assertThat(GradingSchemes.parse(text).getFirst().unreached())
                .extracting(GradingScheme.Step::grade)
                .isEqualTo(unreached == null ? List.of() : List.of(unreached));
    }
}
