package org.keji.query.customersearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Chinese in Latin letters without tones, in three kinds of words that no text has: {@code fu'} for a syllable,
 * {@code fu'zhou} for two neighbours, {@code 'fz} for what two neighbours begin with. A character that is read in
 * several ways has the words of each, for a name says not which is meant; so a name is found by every reading, and now
 * and then by one that nobody uses.
 */
final class Pinyin {

    private static final char FIRST_HAN = 0x4e00;
    private static final char LAST_HAN = 0x9fff;

    /** No syllable is longer: zhuang, chuang, shuang. */
    private static final int LONGEST_SYLLABLE = 6;

    /** More ways to cut a word into syllables are not tried; names have one or two. */
    private static final int MOST_CUTS = 8;

    private static final int MOST_INITIALS = 12;
    private static final Pattern LETTERS = Pattern.compile("[a-zü]{2,64}");
    private static final Set<String> SYLLABLES = syllables();

    private Pinyin() {}

    /** All words by which a text of Chinese characters is found. */
    static Set<String> kept(String chinese) {
        Set<String> words = new TreeSet<>();
        Set<String> before = Set.of();
        for (int character : chinese.codePoints().toArray()) {
            Set<String> now = readings(character);
            for (String next : now) {
                words.add(next + "'");
                for (String one : before) {
                    words.add(one + "'" + next);
                    words.add("'" + one.charAt(0) + next.charAt(0));
                }
            }
            before = now;
        }
        return words;
    }

    /**
     * What somebody may mean who types this: each is a list of words that must all be there.
     *
     * @param typed a word in lower case
     */
    static List<List<String>> meanings(String typed) {
        List<List<String>> meanings = new ArrayList<>();
        if (LETTERS.matcher(typed).matches()) {
            String letters = typed.replace('ü', 'v');
            cut(letters, List.of(), meanings);
            if (letters.length() <= MOST_INITIALS) {
                meanings.add(initials(letters));
            }
        }
        return meanings;
    }

    private static void cut(String rest, List<String> before, List<List<String>> meanings) {
        if (rest.isEmpty()) {
            meanings.add(neighbours(before));
            return;
        }
        for (int length = Math.min(LONGEST_SYLLABLE, rest.length()); length > 0; length--) {
            String syllable = rest.substring(0, length);
            if (SYLLABLES.contains(syllable) && meanings.size() < MOST_CUTS) {
                List<String> more = new ArrayList<>(before);
                more.add(syllable);
                cut(rest.substring(length), more, meanings);
            }
        }
    }

    private static List<String> neighbours(List<String> syllables) {
        if (syllables.size() == 1) {
            return List.of(syllables.getFirst() + "'");
        }
        Set<String> words = new TreeSet<>();
        for (int i = 1; i < syllables.size(); i++) {
            words.add(syllables.get(i - 1) + "'" + syllables.get(i));
        }
        return List.copyOf(words);
    }

    private static List<String> initials(String letters) {
        Set<String> words = new TreeSet<>();
        for (int i = 2; i <= letters.length(); i++) {
            words.add("'" + letters.substring(i - 2, i));
        }
        return List.copyOf(words);
    }

    /** Every way in which a character is read; ü is typed v or u. */
    private static Set<String> readings(int character) {
        Set<String> readings = new TreeSet<>();
        String[] found =
                character > Character.MAX_VALUE ? null : PinyinHelper.toHanyuPinyinStringArray((char) character);
        if (found != null) {
            for (String one : found) {
                String toneless = one.substring(0, one.length() - 1);
                readings.add(toneless.replace("u:", "v"));
                readings.add(toneless.replace("u:", "u"));
            }
        }
        return readings;
    }

    private static Set<String> syllables() {
        Set<String> all = new TreeSet<>();
        for (char character = FIRST_HAN; character <= LAST_HAN; character++) {
            all.addAll(readings(character));
        }
        return Set.copyOf(all);
    }
}
