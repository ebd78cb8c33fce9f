package org.keji.kernel.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.PersonId;
import tools.jackson.databind.json.JsonMapper;

class PersonalTest {

    private static final PersonId PERSON = PersonId.of(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"));
    private static final UUID ORIGIN = UUID.fromString("7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111");
    private static final UUID ELSEWHERE = UUID.fromString("11111111-5a52-4d0b-9e37-3c1f4be0a111");
    private static final String SECRET = "Charged twice by Mei Sun";

    private final EventJson json = new EventJson();

    record Letter(Personal<String> content, Personal<String> postscript) {}

    @Test
    void noTextShowsTheContent() {
        Personal<String> clear = Personal.of(PERSON, SECRET);
        Personal<String> sealed = read(written(clear)).content();
        assertThat(clear.toString() + sealed + new Letter(clear, sealed)).doesNotContain("Charged", "Mei Sun");
        assertThat(new Caller("Mei Sun", "555", "mei@example.org").toString()).doesNotContain("Mei", "555", "example");
    }

    @Test
    void aValueInClearIsNotWrittenWithoutASeal() {
        Personal<String> clear = Personal.of(PERSON, SECRET);
        assertThatThrownBy(() -> json.write(new Letter(clear, clear)))
                .hasMessageContaining("sealed")
                .hasMessageNotContaining("Charged");
    }

    @Test
    void aMapperThatKnowsNoPersonalValuesWritesNoContent() {
        String text = JsonMapper.builder().build().writeValueAsString(Personal.of(PERSON, SECRET));
        assertThat(text).doesNotContain("Charged", "Mei Sun");
    }

    @Test
    void writtenItIsSealedAndOpensAgain() {
        String text = written(Personal.of(PERSON, SECRET));
        assertThat(text).doesNotContain("Charged").contains(PERSON.value());
        assertThat(json.open(read(text).content(), String.class, PersonalTest::open))
                .isEqualTo(SECRET);
    }

    @Test
    void whatTheSealerThrowsIsThrown() {
        Personal<String> clear = Personal.of(PERSON, SECRET);
        IllegalStateException away = new IllegalStateException("The keys are out of reach");
        assertThatThrownBy(() -> json.write(new Letter(clear, clear), ORIGIN, (subject, context, text) -> {
                    throw away;
                }))
                .isSameAs(away);
    }

    @Test
    void whatIsSealedIsCopiedAsItIs() {
        String text = written(Personal.of(PERSON, SECRET));
        assertThat(json.write(read(text))).isEqualTo(text);
    }

    @Test
    void itOpensOnlyInTheFieldItWasWrittenIn() {
        String moved =
                written(Personal.of(PERSON, SECRET)).replace("\"field\":\"content\"", "\"field\":\"postscript\"");
        assertThatThrownBy(() -> json.open(read(moved).content(), String.class, PersonalTest::open))
                .hasMessage("Not its place");
    }

    @Test
    void itOpensOnlyInTheEventItWasWrittenWith() {
        String moved = written(Personal.of(PERSON, SECRET)).replace(ORIGIN.toString(), ELSEWHERE.toString());
        assertThatThrownBy(() -> json.open(read(moved).content(), String.class, PersonalTest::open))
                .hasMessage("Not its place");
    }

    private String written(Personal<String> content) {
        return json.write(new Letter(content, Personal.of(PERSON, "P.S.")), ORIGIN, PersonalTest::seal);
    }

    private Letter read(String text) {
        return json.read(text, Letter.class);
    }

    /** No encryption, but as strict about the place as the real one: the place is written into the value. */
    private static byte[] seal(String subject, byte[] place, byte[] clear) {
        byte[] sealed = Arrays.copyOf(place, place.length + 1 + clear.length);
        for (int i = 0; i < clear.length; i++) {
            sealed[place.length + 1 + i] = (byte) ~clear[i];
        }
        return sealed;
    }

    private static byte[] open(String subject, byte[] place, byte[] sealed) {
        boolean itsPlace = sealed.length > place.length
                && sealed[place.length] == 0
                && Arrays.equals(Arrays.copyOf(sealed, place.length), place)
                && new String(place, StandardCharsets.UTF_8).startsWith(subject);
        if (!itsPlace) {
            throw new IllegalStateException("Not its place");
        }
        byte[] clear = Arrays.copyOfRange(sealed, place.length + 1, sealed.length);
        for (int i = 0; i < clear.length; i++) {
            clear[i] = (byte) ~clear[i];
        }
        return clear;
    }
}
