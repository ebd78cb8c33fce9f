package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShippedBooksTest {

    /** A document of the handbook with article or section; or that no source says it. */
    private static final Pattern SOURCE = Pattern.compile("proposed|own|D\\d\\S*[§.\\d]\\S*");

    private final ShippedBooks books = new ShippedBooks();

    @Test
    void twoBooksShip() {
        assertThat(books.all()).extracting(PolicyBook::edition).containsExactly("standard 1", "strict 1");
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
    void theBooksDifferInTheAnswerToAnEmail() {
        assertThat(books.all())
                .extracting(book -> book.duration(PolicyParameter.EMAIL_ANSWER))
                .containsExactly(Duration.ofHours(48), Duration.ofHours(24));
        assertThat(books.all())
                .extracting(book -> book.duration(PolicyParameter.COMPLAINT_FIRST_ANSWER))
                .containsOnly(Duration.ofHours(24));
    }

    @Test
    void aBookThatLeavesAParameterOpenIsNoBook() {
        PolicyBook standard = books.named("standard");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyBook("draft", 1, standard.effectiveFrom(), Map.of()))
                .withMessageContaining("COMPLAINT_FIRST_ANSWER");
    }

    @Test
    void whoAsksForABookThatIsNotThereIsToldWhichAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> books.named("lenient"))
                .withMessageContainingAll("standard", "strict");
    }
}
