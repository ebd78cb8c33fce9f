package org.keji.query.customersearch;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.customersearch.Candidates.Candidate;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.search.PersonMarks;
import org.springframework.stereotype.Component;

/**
 * Finds customers who may be one (CU-12). A telephone number is somebody's, so that it was looked for is noted before
 * it is answered (DP-02), as with any search for a person.
 */
@Component
class Duplicates {

    static final String OF_A_CARD = "listPossibleDuplicates";
    static final String BEFORE_A_CARD = "checkCustomerDuplicates";

    private static final int MOST_CONTACTS = 200;

    private final Reading reading;
    private final PersonMarks marks;
    private final KeyRing keys;
    private final Journal journal;

    Duplicates(Reading reading, PersonMarks marks, KeyRing keys, Journal journal) {
        this.reading = reading;
        this.marks = marks;
        this.keys = keys;
        this.journal = journal;
    }

    /**
     * What was found.
     *
     * @param byPhone whether numbers were looked for
     * @param reached the customers where somebody has such a number
     */
    private record Found(List<Candidate> candidates, boolean byPhone, Set<String> reached) {}

    /** @throws Refusal if there is no such customer, or it is not the actor's to see */
    Answer<List<Candidate>> of(Actor actor, String customer, Moment now) {
        Answer<Found> answer = reading.read(CustomerSearchProjection.NAME, now, sql -> {
            FindableCustomerRow row =
                    CustomerSearchStore.find(sql, customer).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
            if (!row.isIn(Reach.of(actor, Permission.READ_CONTACTS))) {
                throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
            }
            FindableCustomerRow.Saying said = row.saying();
            Candidates candidates = new Candidates()
                    .named(sql, said.name())
                    .at(sql, said.address())
                    .numbered(sql, said.registrationNumber());
            return found(sql, candidates, ContactSearchStore.phones(sql, customer), customer);
        });
        return noted(actor, OF_A_CARD, answer);
    }

    /** @throws Refusal if there is nothing to look for in the number */
    Answer<List<Candidate>> of(Actor actor, DuplicateSought sought, Moment now) {
        List<String> phones = sought.phone() == null ? List.of() : marks.soughtByPhone(sought.phone(), "/phone");
        Answer<Found> answer = reading.read(CustomerSearchProjection.NAME, now, sql -> {
            Candidates candidates = new Candidates()
                    .named(sql, sought.name())
                    .at(sql, sought.address())
                    .numbered(sql, sought.number());
            return found(sql, candidates, phones, "");
        });
        return noted(actor, BEFORE_A_CARD, answer);
    }

    private Found found(DSLContext sql, Candidates candidates, List<String> phones, String itself) {
        List<ContactMarksRow> contacts =
                phones.isEmpty() ? List.of() : ContactSearchStore.reachedBy(sql, phones, MOST_CONTACTS);
        Set<String> gone =
                keys.withoutKey(contacts.stream().map(ContactMarksRow::subject).toList());
        List<String> reached = contacts.stream()
                .filter(contact -> !gone.contains(contact.subject()))
                .map(ContactMarksRow::customerId)
                .filter(customer -> !customer.equals(itself))
                .distinct()
                .toList();
        return new Found(candidates.reached(sql, reached).but(itself), !phones.isEmpty(), Set.copyOf(reached));
    }

    private Answer<List<Candidate>> noted(Actor actor, String operation, Answer<Found> answer) {
        Found found = answer.body();
        if (found.byPhone()) {
            List<String> reached = found.reached().stream().sorted().toList();
            journal.write(new JournalEntry.Searched(actor.subject(), operation, List.of("phone"), reached));
        }
        return new Answer<>(found.candidates(), answer.position(), answer.readAt());
    }
}
