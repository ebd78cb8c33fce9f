package org.keji.house.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.house.repository.Repository;

/** Documents people read: short enough to be read, and leading nowhere that is gone. */
class DocumentsTest {

    private static final int README_LINES = 150;
    private static final Path README = Path.of("README.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @Test
    void theReadmeIsReadInFiveMinutes() {
        assertThat(Repository.files(".md").stream()
                        .filter(README::equals)
                        .map(file -> Repository.text(file).lines().count()))
                .as("at most %d lines → move what is not for everyone into docs", README_LINES)
                .allMatch(lines -> lines <= README_LINES);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> dead = Repository.files(".md").stream()
                .flatMap(file ->
                        links(file).filter(target -> !resolves(file, target)).map(target -> file + " → " + target))
                .toList();
        assertThat(dead).as("correct the link, or remove it").isEmpty();
    }

    private static Stream<String> links(Path file) {
        return LINK.matcher(Repository.text(file))
                .results()
                .map(found -> found.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches());
    }

    private static boolean resolves(Path file, String target) {
        String[] parts = target.split("#", 2);
        Path linked = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        boolean exists = Files.exists(Repository.root().resolve(linked));
        return exists && (parts.length == 1 || hasAnchor(linked, parts[1]));
    }

    private static boolean hasAnchor(Path file, String anchor) {
        String text = Repository.text(file);
        return text.contains("<a id=\"" + anchor + "\"></a>")
                || HEADING.matcher(text).results().map(DocumentsTest::anchorOf).anyMatch(anchor::equals);
    }

    /** How a heading is addressed: in lower case, without punctuation, with dashes for blanks. */
    private static String anchorOf(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
