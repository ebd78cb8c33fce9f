package org.keji.query.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text, whatever its language: full-width and half-width, upper and lower case are one. Chinese,
 * Japanese and Korean, which do not separate words, are cut into single characters and pairs of neighbours.
 */
public final class Words {

    /** An index has a limit to what it takes as one word; a longer one is kept and sought by its beginning. */
    private static final int LONGEST = 64;

    private static final String UNSEPARATED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}\u30fc";

    private static final Pattern RUN =
            Pattern.compile("(?<unseparated>[%1$s]+)|(?<word>[\\p{L}\\p{M}\\p{N}&&[^%1$s]]+)".formatted(UNSEPARATED));

    /** A blank between two characters of such a script means nothing. */
    private static final Pattern IDLE_BLANK =
            Pattern.compile("(?<=[%1$s])[\\s\\p{Z}]+(?=[%1$s])".formatted(UNSEPARATED));

    private Words() {}

    /** All words by which these texts are found, each once, in the order of their characters. */
    public static List<String> kept(Stream<@Nullable String> texts) {
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> {
            if (text != null) {
                runs(text).forEach(run -> {
                    if (isUnseparated(run)) {
                        words.addAll(neighbours(run.group(), 1));
                        words.addAll(neighbours(run.group(), 2));
                    } else {
                        words.add(beginning(run.group()));
                    }
                });
            }
        });
        return List.copyOf(words);
    }

    /** The words a text must have to be found by this one; none if there is nothing to look for in it. */
    public static List<String> sought(String text) {
        return runs(text)
                .flatMap(run -> isUnseparated(run) ? pairs(run.group()).stream() : Stream.of(beginning(run.group())))
                .distinct()
                .sorted()
                .toList();
    }

    /** Runs of letters and digits, in one case. */
    public static Stream<MatchResult> runs(String text) {
        return RUN.matcher(folded(text)).results();
    }

    /** One spelling for all that mean the same; upper case first, since some letters have two lower ones. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Neighbours in pairs; a single character is by itself. */
    public static Set<String> pairs(String run) {
        return neighbours(run, run.codePointCount(0, run.length()) == 1 ? 1 : 2);
    }

    static String withoutIdleBlanks(String text) {
        Matcher blanks = IDLE_BLANK.matcher(text);
        return blanks.replaceAll("");
    }

    /** Whether a run is of a script that does not separate words. */
    public static boolean isUnseparated(MatchResult run) {
        return run.start("unseparated") >= 0;
    }

    private static Set<String> neighbours(String run, int length) {
        int[] characters = run.codePoints().toArray();
        return IntStream.rangeClosed(0, characters.length - length)
                .mapToObj(from -> new String(characters, from, length))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String beginning(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
