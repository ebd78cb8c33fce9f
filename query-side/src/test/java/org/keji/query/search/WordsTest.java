package org.keji.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the language, a text is found by what it is made of. */
class WordsTest {

    private static List<String> kept(String text) {
        return Words.kept(Stream.of(text));
    }

    @Test
    void chineseIsKeptBySingleCharactersAndPairs() {
        assertThat(kept("发票重复")).containsExactly("发", "发票", "复", "票", "票重", "重", "重复");
        assertThat(Words.sought("发票重复")).containsExactly("发票", "票重", "重复");
        assertThat(Words.sought("票")).containsExactly("票");
    }

    @Test
    void mixedTextFallsApartAtTheBorderOfScripts() {
        assertThat(kept("CRM系统2号")).containsExactly("2", "crm", "号", "系", "系统", "统");
        assertThat(Words.sought("CRM系统2号")).containsExactly("2", "crm", "号", "系统");
        assertThat(kept("C2026-7K3QX9ZB2M")).containsExactly("7k3qx9zb2m", "c2026");
        assertThat(kept("データ센터")).contains("データ".substring(0, 2), "ータ", "센터").doesNotContain("データ");
    }

    @ParameterizedTest
    @CsvSource({"ＣＲＭ１２３, crm123", "Straße, STRASSE", "ΟΔΟΣ, οδος", "Élan, e\u0301lan", "ｶﾀｶﾅ, カタカナ", "ﬁling, filing"})
    void spellingsThatMeanTheSameAreOne(String one, String other) {
        assertThat(kept(one)).isEqualTo(kept(other)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "-- / ?!", "'; drop table complaint; --'", "%", "\\", "\0", "\ud800"})
    void whatIsNoWordIsNone(String text) {
        assertThat(Words.sought(text)).allMatch(word -> word.matches("[a-z]+"));
        assertThat(kept(text)).isEqualTo(Words.sought(text));
    }

    @Test
    void whatIsSoughtIsAlwaysPartOfWhatIsKept() {
        for (String text : List.of("𠮷野家 ramen", "王", "王小", "a", "1 2 3", "信用卡 Credit card 信", "ー")) {
            assertThat(kept(text)).containsAll(Words.sought(text));
        }
        assertThat(kept("𠮷野家")).contains("𠮷", "𠮷野").allMatch(word -> word.codePointCount(0, word.length()) <= 2);
    }

    @Test
    void aWordWithoutEndIsKeptAndSoughtByItsBeginning() {
        String word = "𝒳y".repeat(5000);
        assertThat(kept(word)).containsExactly("xy".repeat(32)).isEqualTo(Words.sought(word));
        String outside = "𐐨".repeat(100);
        assertThat(kept(outside)).containsExactly("𐐨".repeat(64));
        assertThat(kept("发".repeat(20_000))).containsExactly("发", "发发");
    }

    @Test
    void textsThatAreMissingAddNothing() {
        assertThat(Words.kept(Stream.of("b", null, "a", "b"))).containsExactly("a", "b");
    }
}
