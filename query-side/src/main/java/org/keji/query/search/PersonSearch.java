package org.keji.query.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.eventstore.vault.KeyRing;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.stereotype.Component;

/** Finds complaints of a person for those who may read complainants, after noting that it was looked for (DP-02). */
@Component
class PersonSearch {

    private final Reading reading;
    private final PersonMarks marks;
    private final KeyRing keys;
    private final Journal journal;

    PersonSearch(Reading reading, PersonMarks marks, KeyRing keys, Journal journal) {
        this.reading = reading;
        this.marks = marks;
        this.keys = keys;
        this.journal = journal;
    }

    Answer<Hits> find(Actor actor, PersonSought person, Moment moment, PageAsked page) {
        var wanted = SearchStore.complainedBy(marks.sought(person))
                .and(Reach.of(actor, Permission.READ_COMPLAINANTS).complaints(SearchProjection.NAME, moment));
        Answer<Hits> answer = reading.read(SearchProjection.NAME, moment, sql -> {
            Hits hits = SearchStore.page(sql, moment, wanted, page);
            return remembered(hits, SearchStore.subjects(sql, hits.ids()));
        });
        List<String> found = answer.body().ids();
        journal.write(new JournalEntry.Searched(actor.subject(), "searchComplainants", person.fields(), found));
        return answer;
    }

    /** Who has no key any more is not found from that moment on, whenever the marks themselves are taken out. */
    private Hits remembered(Hits hits, Map<String, String> subjects) {
        Set<String> gone = keys.withoutKey(subjects.values());
        return hits.only(row -> !gone.contains(subjects.get(row.complaintId())));
    }
}
