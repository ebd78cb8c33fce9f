package org.keji.house.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.house.repository.Repository;

/** The handbook says what the code does. {@code ./dev handbook} writes it anew. */
class HandbookTest {

    private static final Path FOLDER = Path.of("docs/handbook");
    private static final boolean REWRITE = Boolean.getBoolean("keji.rewrite");
    private static final int LINES_SHOWN = 5;

    private final Handbook handbook = new Handbook();

    @Test
    void theHandbookIsTheOneInTheRepository() throws IOException {
        Map<String, String> today = handbook.files();
        if (REWRITE) {
            rewrite(today);
        }
        List<String> drift = new ArrayList<>();
        today.forEach((file, text) -> compare(file, text, drift));
        assertThat(drift).as("run ./dev handbook and commit what it writes").isEmpty();
    }

    @Test
    void noPageIsLeftFromEarlier() {
        assertThat(Repository.files(".md").stream()
                        .filter(file -> file.startsWith(FOLDER))
                        .map(file -> file.getFileName().toString()))
                .as("remove the page that nothing writes any more")
                .isSubsetOf(handbook.files().keySet());
    }

    @Test
    void everyRuleOfAnAggregateHasAnExampleThatKeepsItAndOneThatBreaksIt() {
        assertThat(RulesPage.withoutExamples(handbook.book())).isEmpty();
    }

    @Test
    void theSameCodeGivesTheSameText() {
        assertThat(new Handbook().files()).isEqualTo(handbook.files());
    }

    private static void rewrite(Map<String, String> today) throws IOException {
        Path folder = Repository.root().resolve(FOLDER);
        Files.createDirectories(folder);
        for (Map.Entry<String, String> page : today.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    private static void compare(String file, String text, List<String> drift) {
        if (!Files.exists(Repository.root().resolve(FOLDER).resolve(file))) {
            drift.add(file + " is missing");
            return;
        }
        List<String> committed = Repository.text(FOLDER.resolve(file)).lines().toList();
        List<String> made = text.lines().toList();
        if (committed.equals(made)) {
            return;
        }
        int line = 0;
        while (line < Math.min(committed.size(), made.size())
                && committed.get(line).equals(made.get(line))) {
            line++;
        }
        drift.add("%s differs from line %d%n- %s%n+ %s"
                .formatted(file, line + 1, shown(committed, line, "- "), shown(made, line, "+ ")));
    }

    private static String shown(List<String> lines, int from, String mark) {
        return String.join(
                System.lineSeparator() + mark,
                lines.stream().skip(from).limit(LINES_SHOWN).toList());
    }
}
