package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.kernel.policy.PolicyParameter.COMPLAINT_FIRST_ANSWER;
import static org.keji.kernel.policy.PolicyParameter.EMAIL_ANSWER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version holds, when and for whom (PO-01). Midnight in Shanghai is 16:00 in UTC. */
class PublishedBookTest {

    private static final PublishedBook BOOK = new PublishedBook(
            Editions.STANDARD,
            List.of(
                    Editions.STANDARD,
                    Editions.version(2, "2027-01-01", null, Map.of(COMPLAINT_FIRST_ANSWER, "PT12H")),
                    Editions.version(3, "2027-01-01", null, Map.of(COMPLAINT_FIRST_ANSWER, "PT20H")),
                    Editions.version(4, "2026-12-01", null, Map.of(COMPLAINT_FIRST_ANSWER, "PT10H")),
                    Editions.version(5, "2026-12-15", "Logistics", Map.of(COMPLAINT_FIRST_ANSWER, "PT4H")),
                    Editions.version(6, "2027-02-01", "Logistics", Map.of())));

    @ParameterizedTest
    @CsvSource({
        "1999-01-01T00:00:00Z, '', standard 1, PT24H",
        "2026-11-30T15:59:59.999999Z, '', standard 1, PT24H",
        "2026-11-30T16:00:00Z, '', standard 4, PT10H",
        "2026-11-30T16:00:00.000001Z, '', standard 4, PT10H",
        "2026-12-31T15:59:59.999999Z, '', standard 4, PT10H",
        "2026-12-31T16:00:00Z, '', standard 3, PT20H",
        "2099-01-01T00:00:00Z, '', standard 3, PT20H",
        "2026-12-14T15:59:59.999999Z, Logistics, standard 4, PT10H",
        "2026-12-14T16:00:00Z, Logistics, standard 4 with 5, PT4H",
        "2026-12-14T16:00:00Z, Billing, standard 4, PT10H",
        "2026-12-31T16:00:00Z, Logistics, standard 3 with 5, PT4H",
        "2027-01-31T15:59:59.999999Z, Logistics, standard 3 with 5, PT4H",
        "2027-01-31T16:00:00Z, Logistics, standard 3, PT20H",
    })
    void theLatestThatHasBegunHolds(Instant at, String department, String edition, Duration firstAnswer) {
        PolicyEdition held = BOOK.at(at).of(department);
        assertThat(held.edition()).isEqualTo(edition);
        assertThat(held.duration(COMPLAINT_FIRST_ANSWER)).isEqualTo(firstAnswer);
        assertThat(held.duration(EMAIL_ANSWER)).as("what nobody amended").isEqualTo(Duration.ofHours(48));
    }

    /** A version that was published before a parameter existed says of it what the house ships with. */
    @Test
    void aParameterYoungerThanTheVersionIsAsShipped() {
        PolicyVersion old = new PolicyVersion(
                "standard",
                1,
                Editions.STANDARD.effectiveFrom(),
                null,
                Map.of(PolicyParameter.BUSINESS_ZONE, new Setting("Asia/Urumqi", "own")));
        PublishedBook book = PublishedBook.of(old);
        PolicyEdition edition = book.at(Instant.parse("2026-01-01T00:00:00Z")).of("");
        assertThat(edition.zone()).hasToString("Asia/Urumqi");
        assertThat(book.zone()).hasToString("Asia/Urumqi");
        assertThat(edition.duration(EMAIL_ANSWER)).isEqualTo(Duration.ofHours(48));
    }

    @Test
    void departmentsWithExceptionsAreKnown() {
        assertThat(BOOK.departments()).containsExactly("Logistics");
        assertThat(PublishedBook.of(Editions.STANDARD).departments()).isEmpty();
    }
}
