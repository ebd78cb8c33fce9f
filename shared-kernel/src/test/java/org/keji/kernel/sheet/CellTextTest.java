package org.keji.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written into a cell comes back as it was, and nothing in it runs. */
class CellTextTest {

    private static final String TRICKY = "=+-@'_x0041_Fa＝＠\t\r\n\u0001\uFFFE客 ";
    private static final int TEXTS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"", "=1", "'=1", "''=1", "'", "''", "'s-Hertogenbosch", "-", "＋1", "a=b", " =1", "\nx"})
    void aGuardedTextComesBack(String text) {
        assertThat(CellGuard.unguarded(CellGuard.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0041_",
                "_x005F_x0041_",
                "_x",
                "__x0041__",
                "a\rb",
                "_x40F1\u0001",
                "\u0001\u001F",
                "\uFFFE$1\\"
            })
    void anEscapedTextComesBackAndIsXml(String text) {
        String escaped = CellEscape.escaped(text);
        assertThat(CellEscape.unescaped(escaped)).isEqualTo(text);
        assertThat(escaped).doesNotMatch("(?s).*[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF].*");
    }

    @Test
    void anyTextComesBackThroughBoth() {
        long seed = Long.getLong("keji.seed", System.nanoTime());
        System.out.println("CellTextTest -Dkeji.seed=" + seed);
        Random dice = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = dice.ints(dice.nextInt(10), 0, TRICKY.length())
                    .collect(StringBuilder::new, (made, at) -> made.append(TRICKY.charAt(at)), StringBuilder::append)
                    .toString();
            String cell = CellEscape.escaped(CellGuard.guarded(text));
            assertThat(CellGuard.unguarded(CellEscape.unescaped(cell)))
                    .as("seed %d", seed)
                    .isEqualTo(text);
            assertThat(cell).as("seed %d", seed).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
        }
    }

    @Test
    void whatSomebodyTypedWithAnApostropheStays() {
        assertThat(CellGuard.unguarded("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
        assertThat(CellGuard.unguarded("'=1+1")).isEqualTo("=1+1");
    }
}
