package org.keji.query.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.keji.query.pass.Passes.DURING;
import static org.keji.query.pass.Passes.FROM;
import static org.keji.query.pass.Passes.UNTIL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The page that is taken along: all of it is in one file, and its script says what the house says. */
class VerifierPageTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads tokens and times, and writes what the page makes of each. */
    private static final String ASK = """

            const asked = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
            (async () => {
              const said = [];
              for (const [token, now] of asked.questions) said.push(await verify(token, asked.keys.keys, now));
              console.log(JSON.stringify(said.map(each => each.outcome + ' ' + (each.claims?.visitor ?? ''))));
            })();
            """;

    private final PassKeys keys = Passes.fresh();
    private final String page = VerifierPage.of(keys.believed());

    @TempDir
    private Path folder;

    private static String inside(String page, String element) {
        Matcher found =
                Pattern.compile("<" + element + ">(.*?)</", Pattern.DOTALL).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void theKeysAreInThePageAndNothingComesFromElsewhere() throws Exception {
        PassKey key = keys.believed().getFirst();
        assertThat(inside(page, "script type=\"application/json\" id=\"keys\"")).contains(key.x(), key.y(), key.id());
        assertThat(page)
                .doesNotContainPattern("(?i)https?:|[\"'(`]//|src=|href=|url\\(|@import|import\\(|fetch\\(|XMLHttp")
                .doesNotContain("@keys@", "@script@", "innerHTML", "eval(")
                .contains("重点参观 key", "厂区 enterprise");
        assertThat(page.split("</script>", -1)).hasSize(4);
    }

    /** A copy on a disk has no headers, so that the page says itself what it may do. */
    @Test
    void itMayRunItsOwnScriptAndNothingElse() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(inside(page, "script").getBytes("UTF-8"));
        assertThat(VerifierPage.policy())
                .startsWith("default-src 'none'; script-src 'sha256-%s';"
                        .formatted(Base64.getEncoder().encodeToString(digest)))
                .doesNotContain("unsafe");
        assertThat(page).contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + VerifierPage.policy());
    }

    private record Question(String token, long now) {}

    private List<Question> questions() {
        String token = Passes.token(keys, 12);
        List<Question> all = new ArrayList<>();
        for (Instant now : List.of(FROM.minusSeconds(1), FROM, UNTIL.minusSeconds(1), UNTIL)) {
            all.add(new Question(token, now.getEpochSecond()));
        }
        List<String> others = new ArrayList<>(List.of("", "x", "a.b.c", token + "=", token + "." + token));
        others.add(Passes.token(Passes.fresh(), 12));
        for (int at = 0; at < token.length(); at++) {
            others.add(token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1));
        }
        for (char last : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
            others.add(token.substring(0, token.length() - 1) + last);
        }
        others.forEach(other -> all.add(new Question(other, DURING.getEpochSecond())));
        return all;
    }

    private String house(Question question) {
        return switch (keys.verifier().verify(question.token(), Instant.ofEpochSecond(question.now()))) {
            case PassVerdict.Valid(PassClaims claims) -> "valid " + claims.visitor();
            case PassVerdict.NotYet(PassClaims claims) -> "not-yet " + claims.visitor();
            case PassVerdict.Expired(PassClaims claims) -> "expired " + claims.visitor();
            case PassVerdict.NotOurs(PassVerdict.Why why) ->
                why.name().toLowerCase(Locale.ROOT).replace('_', '-') + " ";
        };
    }

    /** Runs the very script of the page, with the cryptography browsers have. */
    @Test
    void thePageSaysOfEveryTokenWhatTheHouseSays() throws Exception {
        assumeTrue(isNodeHere(), "the script of the page is run where there is Node.js 20 or newer");
        List<Question> questions = questions();
        Path script = Files.writeString(folder.resolve("verifier.js"), inside(page, "script") + ASK);
        List<Object> asked = new ArrayList<>();
        questions.forEach(question -> asked.add(List.of(question.token(), question.now())));
        Path input = Files.writeString(
                folder.resolve("asked.json"),
                JSON.writeValueAsString(Map.of("keys", JwkSet.of(keys.believed()), "questions", asked)));
        Process node = new ProcessBuilder("node", script.toString(), input.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), "UTF-8");
        assertThat(node.waitFor()).as(said).isZero();
        assertThat(JSON.readValue(said, String[].class))
                .containsExactlyElementsOf(questions.stream().map(this::house).toList())
                .contains("valid 12", "not-yet 12", "expired 12", "no-pass ", "other-key ", "altered ");
    }

    private static boolean isNodeHere() throws InterruptedException {
        try {
            Process node = new ProcessBuilder("node", "-e", "process.exit(globalThis.crypto?.subtle ? 0 : 1)").start();
            return node.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
