package org.keji.query.customersearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keji.eventstore.vault.BlindIndex;
import org.keji.eventstore.vault.KeyGone;
import org.keji.eventstore.vault.KeyPlace;
import org.keji.eventstore.vault.MasterKey;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.customer.ContactEvent.ContactCorrected;
import org.keji.kernel.customer.ContactEvent.ContactDeparted;
import org.keji.kernel.customer.ContactEvent.ContactRegistered;
import org.keji.kernel.customer.CustomerEvent.CardCorrected;
import org.keji.kernel.customer.CustomerEvent.CardReviewed;
import org.keji.kernel.customer.CustomerEvent.CustomerDeactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerMerged;
import org.keji.kernel.customer.CustomerEvent.CustomerReactivated;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.FindingEvent.FindingNoted;
import org.keji.kernel.customer.FindingEvent.FindingWithdrawn;
import org.keji.kernel.customer.FindingKind;
import org.keji.kernel.customer.RegistrationNumber;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Envelope;
import org.keji.kernel.personal.Personal;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.Recorded;
import org.keji.query.search.PersonMarks;

/** Events in, rows out: by what customers, who works there and what was found out are found. */
class CustomerSearchProjectionTest {

    private static final String FORGOTTEN = "forgotten";
    private static final PersonMarks MARKS = new PersonMarks(new BlindIndex(
            new MasterKey(new KeyPlace.InEnvironment(Base64.getEncoder().encodeToString(new byte[32])))));
    private static final PersonId SUN = PersonId.of(new UUID(4, 4));
    private static final Card DONGGANG = new Card(
            "福州东港物流有限公司",
            new RegistrationNumber("91350100M000100Y43"),
            "Logistics",
            CustomerSize.MEDIUM,
            Territory.DOMESTIC,
            "东港路18号",
            "Fair",
            "Pallets");

    private final CustomerId id = CustomerId.of(new UUID(1, 1));
    private final List<Recorded> events = new ArrayList<>();

    CustomerSearchProjectionTest() {
        then(new CustomerRegistered(id, at(0), DONGGANG, "ann", at(900)));
        then(new ContactRegistered(id, at(1), SUN, details(SUN, "Sun Li", "+86 592 5550100"), "ann"));
        then(new FindingNoted(id, at(2), 1, FindingKind.COMPETITOR, "海达 tender", "bo"));
    }

    private void then(DomainEvent event) {
        long sequence = events.stream()
                .filter(before -> before.stream().equals(event.stream()))
                .count();
        long position = events.size() + 1L;
        Map<String, Object> marks = new HashMap<>(Map.of("actor", "cy", "reason", "so"));
        events.add(new Recorded(event, position, event.stream(), sequence, at(1000 + position), marks));
    }

    private static Personal<ContactDetails> details(PersonId person, String name, String phone) {
        String json = "{\"name\":\"%s\",\"phone\":\"%s\"}".formatted(name, phone);
        return Personal.sealed(
                new Envelope(person.value(), new UUID(3, 3), "details", json.getBytes(StandardCharsets.UTF_8)));
    }

    private BothWays rows() throws Exception {
        ContactIndexing contacts = new ContactIndexing(
                (subject, _, bytes) -> {
                    if (new String(bytes, StandardCharsets.UTF_8).contains(FORGOTTEN)) {
                        throw new KeyGone(subject);
                    }
                    return bytes;
                },
                new EventJson(),
                MARKS);
        return new BothWays(CustomerSearchProjection.model(contacts), events);
    }

    private static String has(String... words) {
        return "select words @> array['%s'] from customer"
                .formatted(String.join("','", words).replace("fu'", "fu''"));
    }

    @Test
    void aCustomerIsFoundByWhatTheCardSaysAndByHowTheNameSounds() throws Exception {
        BothWays rows = rows();
        assertThat(rows.rows(has("东港", "logistics", "fair", "pallets", "18", "91350100m000100y43", "fu'zhou")))
                .containsExactly("t");
        assertThat(rows.rows("select words && array['you''xian', 'gong''si'] from customer"))
                .as("the sound of a legal form finds everybody")
                .containsExactly("f");
        assertThat(rows.rows("select name_keys, address_keys from customer"))
                .containsExactly("{东港,州东,港物,物流,福州} {18,东港,号,港路}");
    }

    @Test
    void aCardSaidAnewIsFoundByWhatItSaysNow() throws Exception {
        Card harbour = new Card(
                "East Harbour Ltd.", null, "Port", CustomerSize.LARGE, Territory.INTERNATIONAL, null, null, null);
        then(new CardCorrected(id, at(5), harbour, at(900)));
        then(new CardReviewed(id, at(6), at(900)));
        BothWays rows = rows();
        assertThat(rows.rows(has("harb", "harbou", "port", "ltd"))).containsExactly("t");
        assertThat(rows.rows("select words && array['东港', 'pallets', 'ha', 'por', '18'] from customer"))
                .containsExactly("f");
        assertThat(rows.rows("select registration_number, address_keys from customer"))
                .containsExactly("- {}");
        assertThat(rows.rows("name", "customer", at(4), 5)).containsExactly("福州东港物流有限公司");
    }

    @Test
    void whoLooksAfterThemAndWhetherTheyAreServedIsKnown() throws Exception {
        String whose = "select account_manager, offered_to, active, merged_into from customer";
        then(new CustomerHandOverOffered(id, at(3), "bo"));
        assertThat(rows().rows(whose)).containsExactly("ann bo t -");
        then(new CustomerHandOverDeclined(id, at(4)));
        assertThat(rows().rows(whose)).containsExactly("ann - t -");
        then(new CustomerHandOverAccepted(id, at(5), "bo"));
        then(new CustomerDeactivated(id, at(6)));
        assertThat(rows().rows(whose)).containsExactly("bo - f -");
        then(new CustomerReactivated(id, at(7), at(900)));
        assertThat(rows().rows(whose)).containsExactly("bo - t -");
        CustomerId other = CustomerId.of(new UUID(2, 2));
        then(new CustomerMerged(id, at(8), other));
        assertThat(rows().rows(whose)).containsExactly("bo - f " + other);
    }

    @Test
    void ofEachContactTheNewestMarksStayAloneAndNoneOfWhoIsForgotten() throws Exception {
        PersonId other = PersonId.of(new UUID(5, 5));
        then(new ContactRegistered(id, at(3), other, details(other, "Wu Min", "13800138000"), "ann"));
        then(new ContactCorrected(id, at(4), SUN, details(SUN, "Sun Lili", "+86 592 5550199")));
        then(new ContactRegistered(
                id, at(5), PersonId.of(new UUID(6, 6)), details(PersonId.of(new UUID(6, 6)), FORGOTTEN, "1"), "ann"));
        then(new ContactDeparted(id, at(6), SUN));
        BothWays rows = rows();
        assertThat(rows.rows("select position, subject from contact order by position"))
                .containsExactly("4 " + other, "5 " + SUN);
        String newest = "select count(*) from contact where phones && array['%s']";
        assertThat(rows.rows(newest.formatted(MARKS.ofPhone("05925550199").getFirst())))
                .containsExactly("1");
        assertThat(rows.rows(newest.formatted(MARKS.ofPhone("05925550100").getFirst())))
                .containsExactly("0");
        assertThat(rows.rows("select every(marks @> phones and cardinality(phones) > 0) from contact"))
                .containsExactly("t");
    }

    @Test
    void aFindingIsFoundByItsWordsAndStaysReadableWhenItIsWithdrawn() throws Exception {
        then(new FindingNoted(id, at(3), 2, FindingKind.NEED, "pallets", "ann"));
        then(new FindingWithdrawn(id, at(5), 1));
        BothWays rows = rows();
        assertThat(rows.rows("select number, kind, text, noted_by, withdrawn_by, withdrawn_reason,"
                        + " words @> array['海达', 'tender'] from finding order by number"))
                .containsExactly("1 competitor 海达 tender bo cy so t", "2 need pallets ann - - f");
        assertThat(rows.rows("number, withdrawn_at", "finding", at(4), 5)).containsExactly("1 -", "2 -");
    }
}
