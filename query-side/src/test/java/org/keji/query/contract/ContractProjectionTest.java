package org.keji.query.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.kernel.contract.Arrival;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAcknowledged;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAgreed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeNotified;
import org.keji.kernel.contract.ContractChangeEvent.ChangeObjected;
import org.keji.kernel.contract.ContractChangeEvent.ChangeProposed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeRefused;
import org.keji.kernel.contract.ContractChangeEvent.ChangeReviewed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeTookEffect;
import org.keji.kernel.contract.ContractChangeEvent.ChangeWithdrawn;
import org.keji.kernel.contract.ContractEvent;
import org.keji.kernel.contract.ContractEvent.ContractClarified;
import org.keji.kernel.contract.ContractEvent.ContractFulfilled;
import org.keji.kernel.contract.ContractEvent.ContractRegistered;
import org.keji.kernel.contract.ContractEvent.ContractSigned;
import org.keji.kernel.contract.ContractEvent.ContractTerminated;
import org.keji.kernel.contract.ContractEvent.DepartmentAgreed;
import org.keji.kernel.contract.ContractEvent.DepartmentObjected;
import org.keji.kernel.contract.ContractEvent.ReviewBegun;
import org.keji.kernel.contract.ContractRenewalEvent.ContractRenewed;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAgreed;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAnnounced;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalDeclined;
import org.keji.kernel.contract.Ending;
import org.keji.kernel.contract.Side;
import org.keji.kernel.contract.Terms;
import org.keji.kernel.identity.ContractId;
import org.keji.kernel.identity.CustomerId;
import org.keji.query.customer.SomeCustomer;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.Recorded;

/** Events in, rows out: a contract with its reviews and changes, as it stands and as it stood. */
class ContractProjectionTest {

    private static final List<String> BOTH = List.of("Billing", "Customer service");
    private static final LocalDate LAST = LocalDate.parse("2027-12-31");
    private static final Ending ENDING = new Ending(LAST, at(900), at(800));
    private static final String SHOWN = "state, terms_price, asked, awaited, open_change, open_major";
    private static final String OURS = " from contract where contract_id = 'contract-" + new UUID(1, 1) + "'";

    private final ContractId id = ContractId.of(new UUID(1, 1));
    private final List<Recorded> events = new ArrayList<>();

    /** Another contract, of which everything is there already. */
    ContractProjectionTest() {
        ContractId other = ContractId.of(new UUID(2, 2));
        then(registered(other, Terms.NONE));
        then(new ReviewBegun(other, at(0), 1, List.of("Billing"), at(9)));
        then(new ChangeProposed(other, at(0), 1, price("7"), false, "ann"));
        then(registered(id, price("100")));
        then(new ReviewBegun(id, at(0), 1, BOTH, at(24)));
    }

    private static Terms price(String price) {
        return new Terms("Cranes", new BigDecimal(price), "May", "Training", "Two years");
    }

    private static ContractRegistered registered(ContractId id, Terms terms) {
        return new ContractRegistered(
                id, at(0), CustomerId.of(new UUID(3, 3)), "K-1", Arrival.FAX, terms, LAST, "Sales", "ann", "bo");
    }

    private void then(ContractEvent event) {
        then(event, null);
    }

    private void then(ContractEvent event, @Nullable String reason) {
        long sequence = events.stream()
                .filter(before -> before.stream().equals(event.stream()))
                .count();
        long position = events.size() + 1L;
        Map<String, Object> marks = new HashMap<>(Map.of("actor", "whoever"));
        if (reason != null) {
            marks.put("reason", reason);
        }
        events.add(new Recorded(event, position, event.stream(), sequence, at(1000 + position), marks));
    }

    private void signed() {
        then(new DepartmentAgreed(id, at(1), 1, "Billing", "sun"));
        then(new DepartmentAgreed(id, at(2), 1, "Customer service", "wei"));
        then(new ContractSigned(id, at(3), ENDING));
    }

    private BothWays rows() throws Exception {
        List<Recorded> all = new ArrayList<>(events);
        all.add(SomeCustomer.registered(all.size() + 1L));
        return new BothWays(new ContractProjection().contractRegister(), all);
    }

    @Test
    void aContractIsPutBeforeTheDepartmentsAndWaitsForThem() throws Exception {
        then(new DepartmentAgreed(id, at(1), 1, "Billing", "sun"));
        BothWays rows = rows();
        assertThat(rows.rows("select number, arrival, department, account_manager, registered_by, terms_product,"
                        + " ends_on, version, position" + OURS))
                .containsExactly("K-1 fax Sales ann bo Cranes 2027-12-31 3 6");
        assertThat(rows.rows("select " + SHOWN + OURS))
                .containsExactly("under-review 100.00 {Billing,\"Customer service\"} {\"Customer service\"} - -");
        assertThat(rows.rows("select answer_due = '%s'%s".formatted(at(24), OURS)))
                .containsExactly("t");
        assertThat(rows.rows(
                        "select round, change, department, verdict, reviewed_by, reviewed_at = '%s'".formatted(at(1))
                                + " from review where contract_id = '%s' order by department".formatted(id)))
                .containsExactly("1 - Billing agrees sun t", "1 - Customer service - - -");
    }

    @Test
    void anObjectionSendsItBackAndTheNextRoundBeginsAnew() throws Exception {
        then(new DepartmentAgreed(id, at(1), 1, "Billing", "sun"));
        then(new DepartmentObjected(id, at(2), 1, "Customer service", "wei"), "No room");
        BothWays back = rows();
        assertThat(back.rows("select state, awaited, answer_due" + OURS)).containsExactly("unclear {} -");
        then(new ContractClarified(id, at(3), price("90"), null, "bo"));
        then(new ReviewBegun(id, at(3), 2, List.of("Billing"), at(30)));
        BothWays again = rows();
        assertThat(again.rows("select " + SHOWN + ", ends_on" + OURS))
                .containsExactly("under-review 90.00 {Billing,\"Customer service\"} {Billing} - - -");
        assertThat(again.rows(
                        "select round, department, verdict, because from review where contract_id = '%s'".formatted(id)
                                + " order by round, department"))
                .containsExactly("1 Billing agrees -", "1 Customer service objects No room", "2 Billing - -");
        assertThat(again.rows("terms_price, ends_on", "contract", at(2), 6)).contains("100.00 2027-12-31");
    }

    @Test
    void termsInForceStayUntilAChangeHolds() throws Exception {
        signed();
        then(new ChangeProposed(id, at(10), 1, price("150"), true, "ann"), "Dearer steel");
        then(new ChangeAgreed(id, at(11), 1, Side.HOUSE));
        then(new ChangeAgreed(id, at(12), 1, Side.CUSTOMER));
        then(new ChangeNotified(id, at(13), 1, BOTH, at(33)));
        then(new ChangeAcknowledged(id, at(14), 1, "Billing", "sun"));
        then(new ChangeReviewed(id, at(15), 1, "Customer service", "wei"));
        BothWays open = rows();
        assertThat(open.rows("select " + SHOWN + OURS))
                .as("of a major change a department is heard when it has reviewed it")
                .containsExactly("in-force 100.00 {Billing,\"Customer service\"} {Billing} 1 t");
        assertThat(open.rows("select state, terms_price, because, house_agreed_at = '%s', customer_agreed_at = '%s',"
                                .formatted(at(11), at(12))
                        + " notified_at = '%s', settled_at from change where contract_id = '%s'".formatted(at(13), id)))
                .containsExactly("notified 150.00 Dearer steel t t t -");
        then(new ChangeReviewed(id, at(16), 1, "Billing", "sun"));
        then(new ChangeTookEffect(id, at(16), 1, price("150")));
        BothWays held = rows();
        assertThat(held.rows("select " + SHOWN + ", answer_due" + OURS))
                .containsExactly("in-force 150.00 {Billing,\"Customer service\"} {} - - -");
        assertThat(held.rows(
                        "select change, department, acknowledged_by, acknowledged_at = '%s', verdict".formatted(at(14))
                                + " from review where change = 1 and contract_id = '%s' order by 2".formatted(id)))
                .containsExactly("1 Billing sun t agrees", "1 Customer service wei f agrees");
        assertThat(held.rows("select state, settled_at = '%s', settled_because from change where contract_id = '%s'"
                        .formatted(at(16), id)))
                .containsExactly("in-force t -");
        assertThat(held.rows("terms_price", "contract", at(15), 15)).contains("100.00");
    }

    @Test
    void anAcknowledgementIsEnoughForAChangeThatIsNotMajor() throws Exception {
        signed();
        then(new ChangeProposed(id, at(10), 1, price("101"), false, "ann"));
        then(new ChangeNotified(id, at(13), 1, List.of("Billing"), at(33)));
        then(new ChangeAcknowledged(id, at(14), 1, "Billing", "sun"));
        assertThat(rows().rows("select awaited, answer_due, open_major" + OURS)).containsExactly("{} - f");
    }

    @Test
    void aChangeIsDroppedInThreeWaysAndTheTermsStay() throws Exception {
        signed();
        then(new ChangeProposed(id, at(10), 1, price("150"), false, "ann"));
        then(new ChangeRefused(id, at(11), 1, Side.CUSTOMER), "Too dear");
        then(new ChangeProposed(id, at(12), 2, price("140"), true, "ann"));
        then(new ChangeNotified(id, at(13), 2, List.of("Billing"), at(33)));
        then(new ChangeObjected(id, at(14), 2, "Billing", "sun"), "No budget");
        then(new ChangeProposed(id, at(15), 3, price("130"), false, "ann"));
        then(new ChangeWithdrawn(id, at(16), 3), "Not needed");
        BothWays rows = rows();
        assertThat(rows.rows("select change, state, settled_because from change where contract_id = '%s' order by 1"
                        .formatted(id)))
                .containsExactly("1 refused Too dear", "2 objected No budget", "3 withdrawn Not needed");
        assertThat(rows.rows("select state, terms_price, open_change, answer_due" + OURS))
                .containsExactly("in-force 100.00 - -");
        assertThat(rows.rows("select verdict, because from review where change = 2"))
                .containsExactly("objects No budget");
    }

    @Test
    void aRenewalMovesTheEndAndIsToBeAnnouncedAnewAfterwards() throws Exception {
        signed();
        String shown = "select ends_on, ends_at = '%s', announce_by = '%s', announced_in_time, renewed_until" + OURS;
        LocalDate later = LAST.plusYears(1);
        then(new RenewalAnnounced(id, at(700), later, "ann", true));
        assertThat(rows().rows(shown.formatted(at(900), at(800)))).containsExactly("2027-12-31 t t t 2028-12-31");
        then(new RenewalDeclined(id, at(701), Side.CUSTOMER), "Too dear");
        assertThat(rows().rows(shown.formatted(at(900), at(800)))).containsExactly("2027-12-31 t t t -");
        then(new RenewalAnnounced(id, at(810), later, "ann", false));
        then(new RenewalAgreed(id, at(811), Side.HOUSE));
        then(new ContractRenewed(id, at(812), new Ending(later, at(9900), at(9800))));
        BothWays renewed = rows();
        assertThat(renewed.rows(shown.formatted(at(9900), at(9800)))).containsExactly("2028-12-31 t t - -");
        assertThat(renewed.rows("select announced_at, signed_at = '%s'%s".formatted(at(3), OURS)))
                .containsExactly("- t");
        assertThat(renewed.rows("ends_on", "contract", at(811), 13)).contains("2027-12-31");
    }

    @Test
    void whatEndedSaysHowAndWaitsForNobody() throws Exception {
        then(new ContractTerminated(id, at(5)), "They bought elsewhere");
        assertThat(rows().rows("select state, ended_at = '%s', ended_because, awaited, answer_due%s"
                        .formatted(at(5), OURS)))
                .containsExactly("terminated t They bought elsewhere {} -");
    }

    @Test
    void whatWasFulfilledGivesNoReason() throws Exception {
        signed();
        then(new ContractFulfilled(id, at(50)));
        assertThat(rows().rows("select state, ended_because, signed_at = '%s'%s".formatted(at(3), OURS)))
                .containsExactly("fulfilled - t");
    }
}
