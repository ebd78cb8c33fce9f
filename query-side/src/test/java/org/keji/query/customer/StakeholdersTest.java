package org.keji.query.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.query.customer.ContactRow.Part;
import org.keji.query.customer.ContactRow.Said;
import org.keji.query.customer.ContactView.Coverage;
import org.keji.query.customer.ContactView.RoleCovered;
import org.keji.query.readmodel.Json;

/** Who plays which role on a day, how far they have come, and which roles nobody is known to play (RM-05). */
class StakeholdersTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-05-04");
    private static final LocalDate LAST = LocalDate.parse("2026-05-10");

    private static ContactRow contact(
            String name, String stage, @Nullable String role, @Nullable LocalDate until, boolean there) {
        return new ContactRow(
                name,
                "customer-1",
                "ann",
                stage,
                role == null ? null : new Part(role, FIRST, until),
                there,
                Instant.EPOCH,
                new Said(new Json("{}"), "customer.contact-registered"),
                null);
    }

    @Test
    void theFurthestOfThoseWhoPlayARoleCounts() {
        Coverage coverage = Stakeholders.of(
                List.of(
                        contact("sun", "interested", "decision-maker", null, true),
                        contact("li", "trusting", "decision-maker", null, true),
                        contact("wu", "allied", "decision-maker", null, false),
                        contact("ma", "aware", null, null, true)),
                FIRST);
        assertThat(coverage.roles().getFirst())
                .isEqualTo(new RoleCovered("decision-maker", List.of("sun", "li"), "trusting"));
        assertThat(coverage.roles().get(1)).isEqualTo(new RoleCovered("key-influencer", List.of(), null));
        assertThat(coverage.gaps()).containsExactly("key-influencer", "coach", "guide");
    }

    @Test
    void aRoleHoldsOnItsFirstAndOnItsLastDay() {
        List<ContactRow> one = List.of(contact("sun", "aware", "guide", LAST, true));
        for (LocalDate day : List.of(FIRST, LAST)) {
            assertThat(Stakeholders.of(one, day).gaps()).doesNotContain("guide");
        }
        for (LocalDate day : List.of(FIRST.minusDays(1), LAST.plusDays(1))) {
            assertThat(Stakeholders.of(one, day).gaps()).contains("guide");
        }
    }
}
