package org.keji.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keji.kernel.contact.Language;
import org.keji.kernel.contact.MailAddress;
import org.keji.kernel.identity.ComplaintId;

/** Every kind of notice has its words in every language of the house, and they are checked before the house opens. */
class NoticeTemplatesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ComplaintId ID = new ComplaintId("complaint-0f8fad5b-d9cb-469f-a165-70867728950e");

    private final NoticeTemplates templates = new NoticeTemplates("notices", SHANGHAI);

    static Stream<Arguments> everything() {
        return Stream.of(NoticeKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    private Letter letter(NoticeKind kind, Language language) {
        Notice notice = new Notice(
                Notice.idOf(kind, "event"), kind, ID, NoticeDesk.numberOf(ID), 1, NoticeDesk.ANSWERED, null, 0);
        return templates.letter(notice, new MailAddress("mei@example.org"), language);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void hasWordsThatNameTheNumberAndTheTimeInTheHousesZone(NoticeKind kind, Language language) {
        Letter letter = letter(kind, language);
        String number = NoticeDesk.numberOf(ID).value();
        assertThat(letter.subject()).contains(number).doesNotContain("{", "\n", "\r");
        assertThat(letter.text()).contains(number).doesNotContain("{", "mei@");
        assertThat(letter.text())
                .contains(
                        switch (language) {
                            case ZH -> "2026年5月4日 09:30（中国标准时间）";
                            case EN -> "4 May 2026, 09:30 (China Standard Time)";
                        });
    }

    @Test
    void withoutATemplateTheHouseDoesNotStart() {
        assertThatThrownBy(() -> new NoticeTemplates("nowhere", SHANGHAI))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Template nowhere/acknowledged.zh.txt is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "'Subject\n\nText {number} {name}', has an unknown placeholder {name}",
        "'Subject {content}\n\nText {number}', has an unknown placeholder {content}",
        "'Subject\n\nText {number} {time', has half a placeholder",
        "'Subject\n\nText', 'does not name the complaint''s number'",
        "'Subject {number}\nText {number}', has no subject",
        "'\n\nText {number}', has no subject"
    })
    void aTemplateThatIsNoneIsNamed(String file, String complaint) {
        assertThatThrownBy(() -> NoticeTemplate.read("x.txt", file)).hasMessage("Template x.txt " + complaint);
    }
}
