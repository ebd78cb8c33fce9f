package org.keji.kernel.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keji.kernel.event.EventJson;

/** What was sealed before anyone was asked for a language is read today and means the same. */
class CallerTest {

    private static final String BEFORE = "{\"name\":\"Mei Sun\",\"phone\":null,\"email\":\"mei@example.org\"}";

    private final EventJson json = new EventJson();

    @Test
    void withoutALanguageItReadsAndIsWrittenAsBefore() {
        Caller caller = json.read(BEFORE, Caller.class);
        assertThat(caller).isEqualTo(new Caller("Mei Sun", null, "mei@example.org"));
        assertThat(json.write(caller)).isEqualTo(BEFORE);
        assertThat(Language.asked(caller.language())).isEqualTo(Language.ZH);
    }

    @Test
    void withALanguageItKeepsIt() {
        Caller caller = new Caller("Mei Sun", null, null, "en");
        Caller again = json.read(json.write(caller), Caller.class);
        assertThat(again).isEqualTo(caller);
        assertThat(Language.asked(again.language())).isEqualTo(Language.EN);
    }

    @Test
    void aLanguageTheHouseDoesNotWriteIsAnsweredInChinese() {
        assertThat(Language.ofCode("fr")).isEmpty();
        assertThat(Language.asked("fr")).isEqualTo(Language.ZH);
    }
}
