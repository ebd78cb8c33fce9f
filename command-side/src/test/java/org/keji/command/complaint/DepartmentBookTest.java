package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.command.complaint.ClockVocabulary.particularsCorrected;
import static org.keji.command.complaint.ComplaintVocabulary.FRIDAY;
import static org.keji.command.complaint.ComplaintVocabulary.ID;
import static org.keji.command.complaint.ComplaintVocabulary.received;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAcknowledged;
import org.keji.kernel.complaint.ComplaintEvent.PastComplaintRegistered;
import org.keji.kernel.complaint.SourceFacts;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.policy.ShippedBooks;

/** A complaint goes by the book of its own department, whoever acts, and by another's once it is of that (PO-01). */
class DepartmentBookTest {

    private static final String SATURDAY = "2026-05-02T06:00:00Z";
    private static final PolicyEdition STANDARD = new ShippedBooks().named("standard");
    private static final PolicyEdition QUICK = quick();
    /** As a published book: a name is asked for, never null. */
    private static final PolicyInForce POLICY =
            department -> Objects.requireNonNull(department).equals("Logistics") ? QUICK : STANDARD;

    private static PolicyEdition quick() {
        Map<PolicyParameter, Setting> settings = new EnumMap<>(STANDARD.parameters());
        settings.put(PolicyParameter.COMPLAINT_ASSESSMENT, new Setting("PT5H", "own"));
        settings.put(PolicyParameter.COMPLAINT_FIRST_ANSWER, new Setting("PT3H", "own"));
        return new PolicyEdition("standard 1 with 2", settings);
    }

    private static Duration timeToAssess(DecisionContext context, Fact... history) {
        AggregateTestFixture<Complaint> fixture = new AggregateTestFixture<>(Complaint.class);
        fixture.registerInjectableResource(context);
        List<ComplaintAcknowledged> came = new ArrayList<>();
        fixture.given(List.of(history).stream().map(Fact::event).toList())
                .when(new AcknowledgeComplaint(ID))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.payloadsMatching(
                        org.axonframework.test.matchers.Matchers.predicate(payloads -> {
                            payloads.forEach(payload -> came.add((ComplaintAcknowledged) payload));
                            return true;
                        })));
        return Duration.between(
                Moments.at(SATURDAY), Objects.requireNonNull(came.getFirst().assessmentDue()));
    }

    /** Lin acts, who belongs to neither department. */
    private static DecisionContext context() {
        return new DecisionContext(Moments.at(SATURDAY), Moments.at(SATURDAY), POLICY, Cast.LIN.actor(), null);
    }

    private static Duration timeToAnswer(@Nullable String department) {
        var receipt = new ReceiveComplaint(
                ID, Channel.PHONE, null, null, department, null, Personal.of(ID.complainant(), "x"), null);
        return Duration.between(
                Moments.at(SATURDAY), DecideReceipt.receive(receipt, context()).firstAnswerDue());
    }

    @Test
    void theTimeToAnswerIsThatOfTheDepartmentItIsReceivedFor() {
        assertThat(timeToAnswer("Logistics")).isEqualTo(Duration.ofHours(3));
        assertThat(timeToAnswer("Billing")).isEqualTo(Duration.ofHours(24));
        assertThat(timeToAnswer(null)).as("nobody's yet: the house's").isEqualTo(Duration.ofHours(24));
    }

    @Test
    void soItIsForOneOfThePast() {
        var past = new RegisterPastComplaint(
                ID,
                Channel.WEB,
                "Loan",
                "Fees",
                "Logistics",
                "Charged twice",
                new SourceFacts("Closed", SourceFacts.Told.YES, SourceFacts.Told.NOT_SAID),
                Moments.at(SATURDAY));
        PastComplaintRegistered registered = (PastComplaintRegistered)
                DecideReceipt.registerPast(past, context()).getFirst();
        assertThat(Duration.between(Moments.at(SATURDAY), registered.firstAnswerDue()))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void theBookIsThatOfTheComplaintsDepartment() {
        DecisionContext ofBilling = context();
        assertThat(timeToAssess(ofBilling, received(FRIDAY))).isEqualTo(Duration.ofDays(2));
        assertThat(ofBilling.book().edition()).isEqualTo("standard 1");
        DecisionContext ofLogistics = context();
        assertThat(timeToAssess(ofLogistics, received(FRIDAY), particularsCorrected(FRIDAY)))
                .as("it was found to be of Logistics")
                .isEqualTo(Duration.ofHours(5));
        assertThat(ofLogistics.book().edition()).isEqualTo("standard 1 with 2");
    }
}
