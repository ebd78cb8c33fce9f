package org.keji.query.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an event changes is what it says otherwise than the stream said before; payloads in, changes out. */
class SaidTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FIRST = sealed("2ed6657d-e927-568b-95e1-2665a8aea6a2", "Zmlyc3Q=");
    private static final String SECOND = sealed("7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111", "c2Vjb25k");

    private final Said said = new Said("thing-1");

    private static String sealed(String origin, String text) {
        return "{\"subject\":\"person-1\",\"origin\":\"%s\",\"field\":\"name\",\"sealed\":\"%s\"}"
                .formatted(origin, text);
    }

    /** Changes as text: {@code field: old → new}, a dash where nothing is said. */
    private List<String> hear(String payload) {
        return texts(said.hear(JSON.readTree(payload)));
    }

    private List<String> hearOf(String part, String payload) {
        return texts(said.hear(JSON.readTree(payload), Optional.of(part)));
    }

    private static List<String> texts(List<Change> changes) {
        return changes.stream()
                .map(change -> change.field() + ": " + text(change.before()) + " → " + text(change.after()))
                .toList();
    }

    private static String text(@Nullable JsonNode value) {
        return value == null ? "-" : value.toString();
    }

    @Test
    void theFirstEventSaysEverythingAnewAndKeepsEachType() {
        assertThat(hear("{\"text\": \"a\", \"number\": 7, \"share\": 0.25, \"flag\": false, \"nothing\": null}"))
                .containsExactly("text: - → \"a\"", "number: - → 7", "share: - → 0.25", "flag: - → false");
    }

    @Test
    void whatIsSaidOfAPartIsComparedWithWhatWasSaidOfThatPart() {
        hear("{\"kind\": \"wrong amount\"}");
        hearOf("action", "{\"action\": 1, \"kind\": \"corrective\", \"due\": 5}");
        assertThat(hearOf("action", "{\"action\": 2, \"kind\": \"preventive\", \"due\": 5}"))
                .containsExactly("action.2.kind: - → \"preventive\"", "action.2.due: - → 5");
        assertThat(hearOf("action", "{\"action\": 1, \"due\": 6}")).containsExactly("action.1.due: 5 → 6");
        assertThat(hear("{\"kind\": \"wrong amount\"}")).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsShownHoweverOftenTheRestIsRepeated() {
        hear("{\"kind\": \"a\", \"due\": 1, \"owner\": \"li\"}");
        assertThat(hear("{\"kind\": \"b\", \"due\": 1}")).containsExactly("kind: \"a\" → \"b\"");
        assertThat(hear("{\"kind\": \"b\", \"due\": 1}")).isEmpty();
        assertThat(hear("{\"kind\": \"a\"}")).containsExactly("kind: \"b\" → \"a\"");
        assertThat(hear("{\"owner\": \"wang\"}"))
                .as("compared with what was said last, whichever event said it")
                .containsExactly("owner: \"li\" → \"wang\"");
    }

    @Test
    void whoseEventItIsAndWhenItHappenedAreLeftOut() {
        assertThat(hear("{\"thingId\": \"thing-1\", \"occurredAt\": \"2026-05-01T08:00:00Z\", \"other\": \"thing-2\"}"))
                .containsExactly("other: - → \"thing-2\"");
    }

    @Test
    void anObjectIsItsFieldsAtAnyDepth() {
        hear("{\"facts\": {\"response\": \"none\", \"place\": {\"town\": \"x\", \"street\": \"y\"}}}");
        assertThat(hear("{\"facts\": {\"response\": \"paid\", \"place\": {\"town\": \"x\", \"street\": \"z\"}}}"))
                .containsExactly("facts.response: \"none\" → \"paid\"", "facts.place.street: \"y\" → \"z\"");
    }

    @Test
    void whatIsSaidNoLongerIsGone() {
        hear("{\"product\": \"p\", \"facts\": {\"response\": \"none\", \"timely\": true}}");
        assertThat(hear("{\"product\": null, \"facts\": {\"response\": \"none\"}}"))
                .containsExactly("product: \"p\" → -", "facts.timely: true → -");
        assertThat(hear("{\"product\": null, \"facts\": null}")).containsExactly("facts.response: \"none\" → -");
        assertThat(hear("{\"product\": \"p\"}")).containsExactly("product: - → \"p\"");
    }

    @Test
    void listsAreComparedAndShownWhole() {
        hear("{\"informs\": [\"a\", \"b\"]}");
        assertThat(hear("{\"informs\": [\"a\", \"b\"]}")).isEmpty();
        assertThat(hear("{\"informs\": [\"b\", \"a\"]}")).containsExactly("informs: [\"a\",\"b\"] → [\"b\",\"a\"]");
        assertThat(hear("{\"informs\": []}")).containsExactly("informs: [\"b\",\"a\"] → []");
    }

    @Test
    void aSealedValueShowsThatItIsThereAndWhetherItWasReplaced() {
        assertThat(hear("{\"name\": " + FIRST + "}")).containsExactly("name: - → {\"sealed\":true,\"replaced\":false}");
        assertThat(hear("{\"name\": " + FIRST + "}")).as("a copy").isEmpty();
        assertThat(hear("{\"name\": " + SECOND + "}"))
                .containsExactly("name: {\"sealed\":true} → {\"sealed\":true,\"replaced\":true}");
        assertThat(hear("{\"name\": null}")).containsExactly("name: {\"sealed\":true} → -");
    }

    @Test
    void noCiphertextIsShownHoweverDeepItLies() {
        hear("{\"persons\": [" + FIRST + ", {\"name\": " + FIRST + "}], \"contact\": {\"phone\": " + FIRST + "}}");
        assertThat(hear("{\"persons\": [" + SECOND + "], \"contact\": {\"phone\": " + SECOND + "}}"))
                .containsExactly(
                        "persons: [{\"sealed\":true},{\"name\":{\"sealed\":true}}] → [{\"sealed\":true}]",
                        "contact.phone: {\"sealed\":true} → {\"sealed\":true,\"replaced\":true}");
    }
}
