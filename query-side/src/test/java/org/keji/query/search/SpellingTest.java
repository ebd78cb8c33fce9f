package org.keji.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of one person's data meet, spellings of two persons' do not. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13800138000 | +86 138 0013 8000",
                "138-0013-8000 | 0086 13800138000",
                "１３８００１３８０００ | 86 138 0013 8000",
                "+86(138)0013.8000 | 013800138000",
                "010-6555 1234 | +86 10 65551234",
                "+86 (010) 6555 1234 | (010) 65551234",
                "+1 (212) 555-0177 | 212-555-0177",
                "+1 212 555 0177 | 1-212-555-0177",
                "+49 (0)151 23456789 | 0151/23456789",
                "+39 06 1234567 | 06 1234567",
                "+852 2345 6789 | 23456789",
                "Tel. 555-0177 转 8001 | 555 0177",
                "13800138000 / 13900139000 | 13900139000"
            })
    void theSameNumber(String one, String other) {
        assertThat(Collections.disjoint(Spelling.phoneReadings(one), Spelling.phoneReadings(other)))
                .as("%s and %s", Spelling.phoneReadings(one), Spelling.phoneReadings(other))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13800138000 | 13800138001",
                "13800138000 | 138001380001",
                "13800138000 | 0013 8000",
                "+86 138 0013 8000 | +1 380 013 8000",
                "13800138000 | 8000"
            })
    void anotherNumber(String one, String other) {
        assertThat(Collections.disjoint(Spelling.phoneReadings(one), Spelling.phoneReadings(other)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "8000", "+", "00000000", "12/34", "\0"})
    void noNumber(String text) {
        assertThat(Spelling.phoneReadings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王小明 | 小明",
                "王 小　明 | 王小明",
                "O'Neill, Ann-Marie | marie ANN",
                "ＡＮＮ　Smith | ann  smith",
                "Jürgen Groß | GROSS",
                "J. Smith | smith j"
            })
    void aNameHasThePartsItIsFoundBy(String name, String part) {
        assertThat(Spelling.nameParts(name)).containsAll(Spelling.nameParts(part));
        assertThat(Spelling.nameParts(part)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"王小明 | 王明", "王小明 | 王", "Ann Smith | Anna", "Smith | Smyth", "Ann Smith | annsmith"})
    void aNameLacksThePartsOfAnother(String name, String part) {
        assertThat(Spelling.nameParts(name).containsAll(Spelling.nameParts(part)))
                .isFalse();
    }

    @Test
    void anAddressIsComparedAsAWholeInOneCase() {
        assertThat(Spelling.email(" Ann.Smith@Example.COM ")).isEqualTo("ann.smith@example.com");
        assertThat(Spelling.email("ａｎｎ@example.com")).isEqualTo("ann@example.com");
        assertThat(Spelling.email("  ")).isEmpty();
    }
}
