package org.keji.query.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.customer.ContactView.Contacts;
import org.keji.query.customer.ContactView.Coverage;
import org.keji.query.customer.ContactView.Line;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions about who works at a customer, over HTTP. */
@RestController
@RequestMapping("/api/v1/customers/{id}")
@Tag(name = "Customers")
class ContactsApi {

    private final Reading reading;
    private final ContactReader contacts;
    private final Clock clock;
    private final ZoneId zone;

    ContactsApi(Reading reading, ContactReader contacts, Clock clock, @Value("${keji.policy-book}") String book) {
        this.reading = reading;
        this.contacts = contacts;
        this.clock = clock;
        this.zone = new ShippedBooks().named(book).zone();
    }

    @GetMapping("/contacts")
    @Requires(Permission.READ_CONTACTS)
    @Operation(
            operationId = "listContacts",
            summary = "Who works at the customer, or did (CU-01, RM-01 to RM-04)",
            description = "Who they are is opened for those who may read it, and every opening is logged before it is "
                    + "answered (DP-02). What they worry about is told to the account team alone (RM-03).")
    ResponseEntity<Contacts> list(@PathVariable String id, Moment moment, Actor actor) {
        Answer<Known> answer = known(id, moment, actor);
        List<Line> lines = answer.body().contacts().stream()
                .map(row -> Line.of(contacts.open(actor, answer.body().card(), row)))
                .toList();
        return answer.begin().body(new Contacts(lines));
    }

    @GetMapping("/stakeholders")
    @Requires(Permission.READ_CONTACTS)
    @Operation(
            operationId = "getStakeholders",
            summary = "Which of the four roles in decisions are known, at which stage, and the gaps (RM-05)",
            description = "Names no person: contacts are listed by their ids.")
    ResponseEntity<Coverage> stakeholders(@PathVariable String id, Moment moment, Actor actor) {
        Answer<Known> answer = known(id, moment, actor);
        return answer.begin()
                .body(Stakeholders.of(
                        answer.body().contacts(), moment.at(clock).atZone(zone).toLocalDate()));
    }

    /** @param card as it stands now, which says who may see */
    private record Known(CustomerRow card, List<ContactRow> contacts) {}

    private Answer<Known> known(String id, Moment moment, Actor actor) {
        Answer<Known> answer = reading.read(
                CustomerProjection.NAME,
                moment,
                sql -> new Known(
                        CustomerStore.find(sql, Moment.NOW, id)
                                .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")),
                        ContactStore.of(sql, moment, id)));
        if (!answer.body().card().isIn(Reach.of(actor, Permission.READ_CONTACTS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer;
    }
}
