package org.keji.kernel.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keji.kernel.event.EventJson;

/** What was sealed before anyone was asked for a language is read today and means the same. */
class ComplainantTest {

    private static final String BEFORE = "{\"name\":\"Mei Sun\",\"phone\":null,\"email\":\"mei@example.org\"}";

    private final EventJson json = new EventJson();

    @Test
    void withoutALanguageItReadsAndIsWrittenAsBefore() {
        Complainant complainant = json.read(BEFORE, Complainant.class);
        assertThat(complainant).isEqualTo(new Complainant("Mei Sun", null, "mei@example.org"));
        assertThat(json.write(complainant)).isEqualTo(BEFORE);
        assertThat(Language.asked(complainant.language())).isEqualTo(Language.ZH);
    }

    @Test
    void withALanguageItKeepsIt() {
        Complainant complainant = new Complainant("Mei Sun", null, null, "en");
        Complainant again = json.read(json.write(complainant), Complainant.class);
        assertThat(again).isEqualTo(complainant);
        assertThat(Language.asked(again.language())).isEqualTo(Language.EN);
    }

    @Test
    void aLanguageTheHouseDoesNotWriteIsAnsweredInChinese() {
        assertThat(Language.ofCode("fr")).isEmpty();
        assertThat(Language.asked("fr")).isEqualTo(Language.ZH);
    }
}
