package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.house.testing.CustomerFinder.CHECKS;
import static org.keji.house.testing.CustomerFinder.CONTACT_SEARCHES;
import static org.keji.house.testing.CustomerFinder.CUSTOMERS;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keji.house.testing.CustomerFinder;
import org.keji.house.testing.Desk;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Who works at customers is found by marks, and customers who may be one are offered; both is noted (CU-12). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactSearchIT {

    private static final String OWNER = "account-manager-1";
    private static final String OTHER = "account-manager-2";
    private static final String MANAGER = "service-manager-1";
    private static final String NOTED = "select count(*) from log.journal where kind = 'searched'";

    private final House house = House.fresh();
    private final Desk desk = new Desk(house);
    private final CustomerFinder finder = new CustomerFinder(house);

    /** Eight digits nobody else's number ends with. */
    private final String digits = String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));

    @AfterAll
    void close() {
        house.close();
    }

    private long marksOf(String person) {
        return house.number("select count(*) from customer_search.contact where subject = '" + person + "'");
    }

    @Test
    void aContactIsFoundAsTheyWereSaidLastAndItIsNoted() {
        String customer = finder.register(OWNER, "Spindle", Map.of());
        String phone = "+86 138" + digits.substring(0, 4) + " " + digits.substring(4);
        String contact = finder.contact(
                OWNER, customer, Map.of("name", "欧阳 牡丹", "phone", phone, "email", "Marker@Holunder.example"));
        for (Map<String, String> known : List.of(
                Map.of("name", "牡丹"),
                Map.of("phone", "138" + digits),
                Map.of("email", "marker@holunder.EXAMPLE"),
                Map.of("name", "欧阳", "phone", "0086138" + digits))) {
            assertThat(finder.contacts(OWNER, known)).containsExactly(contact);
        }
        assertThat(finder.contacts(OTHER, Map.of("name", "牡丹"))).isEmpty();
        assertThat(finder.contacts(MANAGER, Map.of("name", "丹牡"))).isEmpty();
        for (String user : List.of(
                "product-manager-1", "general-manager-1", "quality-officer-1", "analyst-1", "administrator-1")) {
            assertThat(house.post(user, CONTACT_SEARCHES, Map.of("name", "牡丹")).status())
                    .as(user)
                    .isEqualTo(403);
        }
        long before = house.number(NOTED);
        JsonNode found = finder.posted(MANAGER, CONTACT_SEARCHES, Map.of("name", "牡丹"));
        assertThat(found.at("/items/0/customerName").asString()).isEqualTo("Spindle");
        assertThat(found.toString()).doesNotContain("牡丹", digits, "olunder");
        assertThat(house.number(NOTED + " and operation = 'searchContacts' and actor = '" + MANAGER
                        + "' and detail->'fields' ->> 0 = 'name' and detail->'found' ->> 0 = '" + contact + "'"))
                .isPositive();
        assertThat(house.number(NOTED)).isEqualTo(before + 1);
        assertThat(house.number(
                        "select count(*) from customer_search.contact c where c::text ~* 'olunder|" + digits + "|牡丹'"))
                .isZero();
    }

    @Test
    void whoIsCorrectedIsNotFoundByWhatWasWrong() {
        String customer = finder.register(OWNER, "Distaff", Map.of());
        String contact = finder.contact(OWNER, customer, Map.of("name", "端木 海棠", "phone", "136" + digits));
        desk.act(
                OWNER,
                CUSTOMERS + "/" + customer + "/contacts/" + contact + "/correction",
                Map.of("name", "上官 芍药", "reason", "Married"));
        assertThat(finder.contacts(MANAGER, Map.of("name", "海棠"))).isEmpty();
        assertThat(finder.contacts(MANAGER, Map.of("phone", "136" + digits))).isEmpty();
        assertThat(finder.contacts(MANAGER, Map.of("name", "芍药"))).containsExactly(contact);
        assertThat(marksOf(contact)).isEqualTo(1);
        desk.refused(MANAGER, CONTACT_SEARCHES, Map.of(), 422, "API-02");
    }

    @Test
    void whoIsErasedIsNotFoundAtOnceAndTheirMarksGo() {
        String customer = finder.register(OWNER, "Elder", Map.of());
        String erased = finder.contact(OWNER, customer, Map.of("name", "Marker-Holder", "phone", "139" + digits));
        String keyless = finder.contact(OWNER, customer, Map.of("name", "Marker-Hasel", "phone", "139" + digits));
        assertThat(finder.contacts(MANAGER, Map.of("name", "marker"))).containsExactly(keyless, erased);
        String person = "/api/v1/persons/" + erased;
        desk.act201(MANAGER, person + "/erasure-request", Map.of("reason", "By letter; identity checked"));
        desk.act("general-manager-1", person + "/erasure", Map.of("reason", "A court orders it"));
        assertThat(finder.contacts(MANAGER, Map.of("name", "marker"))).containsExactly(keyless);
        assertThat(marksOf(erased)).as("with the event that destroyed the key").isZero();
        house.execute("delete from vault.subject_key where subject = '" + keyless + "'");
        assertThat(finder.contacts(MANAGER, Map.of("name", "marker")))
                .as("at once, the marks still being there")
                .isEmpty();
        assertThat(finder.posted(MANAGER, CHECKS, Map.of("phone", "139" + digits))
                        .get("items"))
                .isEmpty();
        assertThat(marksOf(keyless)).isEqualTo(1);
    }

    /** One customer of each of two account managers under a name, and one at the same address with the same number. */
    private record Three(String mine, String others, String third) {}

    private Three three(String name, String number, String phone, int house) {
        Map<String, Object> card = Map.of("address", "福州市鼓楼区东港路%d号".formatted(house), "registrationNumber", number);
        String mine = finder.register(OWNER, name + "有限公司", card);
        String others = finder.register(OTHER, name + "股份公司", Map.of());
        finder.contact(OWNER, mine, Map.of("name", "Wu Min", "phone", phone));
        String elsewhere = "福州鼓楼区东港路%d号".formatted(house);
        String third = finder.register(OTHER, "Something Else %d Ltd.".formatted(house), Map.of("address", elsewhere));
        finder.contact(OTHER, third, Map.of("name", "Wu Min", "phone", "+86 " + phone));
        return new Three(mine, others, third);
    }

    @Test
    void possibleDuplicatesAreOfferedAndNobodyIsStopped() {
        String phone = "137" + digits;
        Three three = three("厦门海丝船务", "91310000132206289R", phone, 18);
        JsonNode byName = finder.posted(OWNER, CHECKS, Map.of("name", "厦门海丝船务"));
        assertThat(CustomerFinder.ids(byName, "id")).containsExactlyInAnyOrder(three.mine(), "");
        byName.get("items").forEach(line -> {
            if (!line.has("id")) {
                assertThat(line.toString()).isEqualTo("{\"accountManager\":\"" + OTHER + "\"}");
            }
        });
        JsonNode all = finder.posted(
                MANAGER, CHECKS, Map.of("name", "厦门海丝船务", "phone", phone, "registrationNumber", "91310000132206289r"));
        assertThat(CustomerFinder.ids(all, "id")).first().isEqualTo(three.mine());
        assertThat(all.at("/items/0/why").valueStream().map(why -> why.get("by").asString()))
                .containsExactly("registration-number", "phone", "name");
        assertThat(CustomerFinder.ids(all, "id"))
                .containsExactlyInAnyOrder(three.mine(), three.others(), three.third());
        assertThat(house.number(NOTED + " and operation = 'checkCustomerDuplicates' and actor = '" + MANAGER
                        + "' and detail->'fields' ->> 0 = 'phone' and json_array_length(detail->'found') = 2"))
                .isEqualTo(1);
        desk.refused(OWNER, CHECKS, Map.of(), 422, "API-02");
        desk.refused(OWNER, CHECKS, Map.of("phone", "12"), 422, "API-02");
        finder.register(OTHER, "厦门海丝船务有限公司", Map.of());
    }

    @Test
    void theDuplicatesOfACardAreThereUntilTheyAreMerged() {
        Three three = three("泉州石湖造纸", "91350100M000100Y43", "135" + digits, 20);
        JsonNode ofCard = desk.shown(MANAGER, CUSTOMERS + "/" + three.mine() + "/possible-duplicates");
        assertThat(CustomerFinder.ids(ofCard, "id")).containsExactlyInAnyOrder(three.others(), three.third());
        assertThat(ofCard.toString()).contains("\"by\":\"address\"", "\"by\":\"phone\"", "\"by\":\"name\"");
        assertThat(house.get(OTHER, CUSTOMERS + "/" + three.mine() + "/possible-duplicates")
                        .status())
                .isEqualTo(403);
        Reply unknown =
                house.get(OWNER, CUSTOMERS + "/customer-00000000-0000-5000-8000-000000000000/possible-duplicates");
        assertThat(unknown.status()).isEqualTo(404);
        desk.act(
                MANAGER,
                CUSTOMERS + "/" + three.others() + "/merger",
                Map.of("into", three.mine(), "reason", "Registered twice"));
        assertThat(CustomerFinder.ids(
                        desk.shown(MANAGER, CUSTOMERS + "/" + three.mine() + "/possible-duplicates"), "id"))
                .as("who was merged is no duplicate any more")
                .containsExactly(three.third());
    }
}
