package org.keji.query.customersearch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.search.PersonMarks;
import org.keji.query.search.PersonSought;
import org.springframework.stereotype.Component;

/** Finds who works at customers for those who may read it, after noting that it was looked for (DP-02). */
@Component
class ContactSearch {

    static final String OPERATION = "searchContacts";

    private final Reading reading;
    private final PersonMarks marks;
    private final KeyRing keys;
    private final Journal journal;

    ContactSearch(Reading reading, PersonMarks marks, KeyRing keys, Journal journal) {
        this.reading = reading;
        this.marks = marks;
        this.keys = keys;
        this.journal = journal;
    }

    /**
     * A page of those who were found.
     *
     * @param next where it ends, if another page follows
     */
    record Hits(
            List<ContactMarksRow> contacts,
            Map<String, FindableCustomerRow> customers,
            @Nullable Place next) {}

    /** @param moment by when what was written must be known; it is looked for among what is known now */
    Answer<Hits> find(Actor actor, PersonSought person, Moment moment, @Nullable Place after, int limit) {
        var wanted = ContactSearchStore.bearing(marks.sought(person));
        Reach reach = Reach.of(actor, Permission.READ_CONTACTS);
        Answer<Hits> answer = reading.read(
                CustomerSearchProjection.NAME,
                moment,
                sql -> hits(sql, ContactSearchStore.page(sql, reach, wanted, after, limit + 1), limit));
        List<String> found =
                answer.body().contacts().stream().map(ContactMarksRow::subject).toList();
        journal.write(new JournalEntry.Searched(actor.subject(), OPERATION, person.fields(), found));
        return answer;
    }

    /** Who has no key any more is not found from that moment on; the page ends where it did. */
    private Hits hits(DSLContext sql, List<ContactMarksRow> read, int limit) {
        List<ContactMarksRow> page = read.subList(0, Math.min(limit, read.size()));
        ContactMarksRow last = read.size() > limit ? page.getLast() : null;
        Set<String> gone =
                keys.withoutKey(page.stream().map(ContactMarksRow::subject).toList());
        List<ContactMarksRow> kept =
                page.stream().filter(row -> !gone.contains(row.subject())).toList();
        Map<String, FindableCustomerRow> customers =
                CustomerSearchStore.of(
                                sql,
                                kept.stream().map(ContactMarksRow::customerId).toList())
                        .stream()
                        .collect(Collectors.toMap(FindableCustomerRow::customerId, Function.identity()));
        return new Hits(kept, customers, last == null ? null : new Place(last.saidAt(), last.subject()));
    }
}
