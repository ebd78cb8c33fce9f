package org.keji.query.customersearch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.keji.query.search.Words;

/**
 * The name of an organisation without what all names have: width, case, accents, punctuation, and the words for its
 * legal form.
 *
 * @param chinese what is written in scripts that do not separate words, run together
 * @param latin the other words, in their order
 */
record OrganisationName(String chinese, List<String> latin) {

    private static final Pattern CHINESE_FORM =
            Pattern.compile("股份有限公司|有限责任公司|有限公司|(特殊普通合伙|有限合伙|普通合伙)$|股份公司$|(?<![分子])公司$|株式会社");

    /** They stand at the end, one or several. */
    private static final Set<String> LATIN_FORMS = Set.of(
            ("co ltd limited inc incorporated corp corporation company llc llp lp plc gmbh mbh ag kg kgaa ohg ug se sa"
                            + " sas sarl srl spa sl bv nv oy oyj ab as aps pte pty sdn bhd kk jsc ooo")
                    .split(" "));

    /** From here on two words may be one with a slip in it. */
    private static final double NEAR = 0.5;

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

    OrganisationName {
        latin = List.copyOf(latin);
    }

    static OrganisationName of(String name) {
        StringBuilder chinese = new StringBuilder();
        List<String> latin = new ArrayList<>();
        Words.runs(DOT.matcher(name).replaceAll("")).forEach(run -> {
            if (Words.isUnseparated(run)) {
                chinese.append(run.group());
            } else {
                latin.add(plain(run));
            }
        });
        return new OrganisationName(withoutForm(chinese.toString()), withoutForm(latin));
    }

    private static String plain(MatchResult run) {
        return ACCENT.matcher(Normalizer.normalize(run.group(), Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static String withoutForm(String chinese) {
        String bare = CHINESE_FORM.matcher(chinese).replaceAll("");
        return bare.isEmpty() ? chinese : bare;
    }

    private static List<String> withoutForm(List<String> latin) {
        int end = latin.size();
        while (end > 1 && LATIN_FORMS.contains(latin.get(end - 1))) {
            end--;
        }
        return latin.subList(0, end);
    }

    /** By which names that may be alike are looked up: two neighbours in Chinese, three in other words. */
    List<String> keys() {
        Set<String> keys = new TreeSet<>(chinese.isEmpty() ? Set.of() : Words.pairs(chinese));
        latin.forEach(word -> addNeighbours(keys, word, 3));
        return List.copyOf(keys);
    }

    /**
     * How alike two names are, from 0 to 1: what they share of their parts, twice, by how many both have (Dice). Half
     * of that if a word of the one has nothing like it in the other, for the word for a trade is long and says little.
     */
    double likeness(OrganisationName other) {
        double shared = dice(parts(), other.parts());
        boolean isFewer = latin.size() <= other.latin.size();
        boolean isMore = latin.size() >= other.latin.size();
        boolean torn = isFewer && !isMirroredIn(other) || isMore && !other.isMirroredIn(this);
        return torn ? shared / 2 : shared;
    }

    private boolean isMirroredIn(OrganisationName other) {
        return latin.stream().allMatch(word -> other.latin.stream().anyMatch(one -> isNear(word, one)));
    }

    private static boolean isNear(String word, String other) {
        return dice(pairs(word), pairs(other)) >= NEAR;
    }

    private static Set<String> pairs(String word) {
        Set<String> pairs = new TreeSet<>();
        addNeighbours(pairs, word, 2);
        return pairs;
    }

    static double dice(Set<String> one, Set<String> other) {
        int sum = one.size() + other.size();
        long shared = one.stream().filter(other::contains).count();
        return sum == 0 ? 0 : 2.0 * shared / sum;
    }

    /** Single characters weigh in Chinese, for in four of them one that is wrong spoils two pairs of three. */
    private Set<String> parts() {
        Set<String> parts = new TreeSet<>();
        chinese.codePoints().mapToObj(Character::toString).forEach(parts::add);
        if (!chinese.isEmpty()) {
            parts.addAll(Words.pairs(chinese));
        }
        latin.forEach(word -> parts.addAll(pairs(word)));
        return parts;
    }

    private static void addNeighbours(Set<String> parts, String word, int length) {
        String bounded = "<" + word + ">";
        int[] characters = bounded.codePoints().toArray();
        for (int from = 0; from + length <= characters.length; from++) {
            parts.add(new String(characters, from, length));
        }
    }
}
