package org.keji.command.complaint;

import static org.keji.command.complaint.ClockVocabulary.paused;
import static org.keji.command.complaint.ComplaintVocabulary.FRIDAY;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.command.complaint.ComplaintVocabulary.missedAfter;
import static org.keji.command.complaint.HandOverVocabulary.offered;
import static org.keji.command.complaint.ResolutionVocabulary.content;
import static org.keji.command.complaint.ResolutionVocabulary.reopened;
import static org.keji.command.complaint.ResolutionVocabulary.withdrawn;
import static org.keji.command.spec.Cast.CHEN;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Fact;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.event.DomainEvent;

/** The situations in which every command is tried; all lie before the twentieth of May. */
enum Situation {
    NOT_RECEIVED,
    RECEIVED(Stories.RECEIVED),
    RECEIVED_AND_MISSED(Stories.then(Stories.RECEIVED, missedAfter(day(2)))),
    RECEIVED_AND_OFFERED(Stories.then(Stories.RECEIVED, offered(CHEN, FRIDAY))),
    ACKNOWLEDGED(Stories.ACKNOWLEDGED),
    ASSESSED(Stories.ASSESSED),
    ASSESSED_AND_PAUSED(Stories.then(Stories.ASSESSED, paused(day(4)))),
    OURS_FOUND(Stories.OURS_FOUND),
    ACTION_PLANNED(Stories.PLANNED),
    ACTION_CARRIED_OUT(Stories.CARRIED_OUT),
    ACTION_VERIFIED(Stories.VERIFIED),
    ANSWERED(Stories.ANSWERED),
    ANSWER_ACCEPTED(Stories.then(Stories.ANSWERED, content(1, day(9)))),
    CALLED_BACK(Stories.CALLED_BACK),
    CLOSED(Stories.CLOSED),
    REOPENED(Stories.then(Stories.CLOSED, reopened(2, day(11)))),
    WITHDRAWN(Stories.then(Stories.RECEIVED, withdrawn(day(2), ClockName.FIRST_ANSWER, ClockName.RESOLUTION)));

    private final Fact[] facts;

    Situation(Fact... facts) {
        this.facts = facts;
    }

    Fact[] facts() {
        return facts;
    }

    List<DomainEvent> history() {
        return Stream.of(facts).map(Fact::event).toList();
    }
}
