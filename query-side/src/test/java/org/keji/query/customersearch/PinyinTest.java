package org.keji.query.customersearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Chinese name is found by what somebody types who knows how it sounds. */
class PinyinTest {

    private static boolean finds(String typed, String chinese) {
        Set<String> kept = Pinyin.kept(chinese);
        for (String word : typed.split(" ")) {
            if (Pinyin.meanings(word).stream().noneMatch(kept::containsAll)) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @CsvSource({
        "fuzhou donggang, 福州东港物流",
        "fuzhoudonggang, 福州东港物流",
        "fu zhou dong gang, 福州东港物流",
        "fzdg, 福州东港物流",
        "dgwl, 福州东港物流",
        "wuliu, 福州东港物流",
        "xian, 西安钟楼",
        "xian, 先锋电子",
        "lvzhou, 绿洲环保",
        "luzhou, 绿洲环保",
        "lüzhou, 绿洲环保"
    })
    void foundBySound(String typed, String chinese) {
        assertThat(finds(typed, chinese)).isTrue();
    }

    /** A character says not how it is read, so every reading finds it. */
    @ParameterizedTest
    @CsvSource({
        "chongqing, 重庆",
        "zhonggong, 重工",
        "yinhang, 银行",
        "xingzheng, 行政",
        "xiamen, 厦门",
        "dasha, 大厦",
        "changle, 长乐",
        "leshan, 乐山",
        "yinyue, 音乐",
        "cqyh, 重庆银行",
        "xmyh, 厦门银行"
    })
    void everyReadingFinds(String typed, String chinese) {
        assertThat(finds(typed, chinese)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "donggangfuzhou, 福州东港物流",
        "fzwl, 福州东港物流",
        "fuzhouwuliu, 福州东港物流",
        "harbour, 福州东港物流",
        "a, 安徽",
        "fuzho, 福州东港物流"
    })
    void notFound(String typed, String chinese) {
        assertThat(finds(typed, chinese)).isFalse();
    }

    @Test
    void whatIsNoWordOfLettersMeansNothing() {
        for (String typed : List.of("", "7k3", "福州", "é", "x".repeat(65), "fu'zhou")) {
            assertThat(Pinyin.meanings(typed)).as(typed).isEmpty();
        }
        assertThat(Pinyin.meanings("xianxianxianxianxianxianxian")).hasSizeBetween(2, 8);
    }

    @Test
    void whatIsNotReadHasNoPinyin() {
        assertThat(Pinyin.kept("カタカナ")).isEmpty();
        assertThat(Pinyin.kept("𠮷福")).containsExactly("fu'");
        assertThat(new TreeSet<>(Pinyin.kept("福州"))).containsExactly("'fz", "fu'", "fu'zhou", "zhou'");
    }
}
