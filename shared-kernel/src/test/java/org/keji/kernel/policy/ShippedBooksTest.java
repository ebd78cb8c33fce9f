package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShippedBooksTest {

    /** A document of the handbook with article or section; or that no source says it. */
    private static final Pattern SOURCE = Pattern.compile("proposed|own|D\\d\\S*[§.\\d一二三四五六七八九十]\\S*");

    private final ShippedBooks books = new ShippedBooks();

    @Test
    void twoBooksShip() {
        assertThat(books.all()).extracting(PolicyVersion::edition).containsExactly("standard 1", "strict 1");
    }

    @Test
    void everyValueNamesItsSource() {
        assertThat(books.all())
                .allSatisfy(book -> assertThat(book.parameters())
                        .containsOnlyKeys(PolicyParameter.values())
                        .allSatisfy((parameter, setting) ->
                                assertThat(setting.source()).matches(SOURCE)));
    }

    @Test
    void everyValueFitsItsParameter() {
        assertThat(books.all())
                .allSatisfy(book -> assertThat(book.parameters())
                        .allSatisfy((parameter, setting) -> assertThat(
                                        parameter.type().allows(setting.value()))
                                .as("%s", parameter)
                                .isTrue()));
    }

    @Test
    void nothingInThemContradictsAndNobodyIsLeftOut() {
        assertThat(books.all())
                .allSatisfy(book ->
                        assertThat(PolicyCheck.of(books.named(book.book()))).isEmpty());
    }

    @Test
    void theBooksDifferInTheAnswerToAnEmail() {
        assertThat(books.all())
                .extracting(book -> books.named(book.book()).duration(PolicyParameter.EMAIL_ANSWER))
                .containsExactly(Duration.ofHours(48), Duration.ofHours(24));
        assertThat(books.all())
                .extracting(book -> books.named(book.book()).duration(PolicyParameter.COMPLAINT_FIRST_ANSWER))
                .containsOnly(Duration.ofHours(24));
    }

    @Test
    void aBookThatLeavesAParameterOpenIsNoBook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyEdition("draft 1", Map.of()))
                .withMessageContaining("COMPLAINT_FIRST_ANSWER");
    }

    @Test
    void whoAsksForABookThatIsNotThereIsToldWhichAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> books.named("lenient"))
                .withMessageContainingAll("standard", "strict");
    }
}
