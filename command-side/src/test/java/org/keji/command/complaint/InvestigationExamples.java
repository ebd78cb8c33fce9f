package org.keji.command.complaint;

import static org.keji.command.complaint.ClockRule.STEP_FOLLOWS_THE_ONE_BEFORE;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.command.complaint.ResolutionRule.*;
import static org.keji.command.complaint.ResolutionVocabulary.*;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.complaint.Responsibility.NOT_OURS;
import static org.keji.kernel.complaint.Responsibility.OURS;
import static org.keji.kernel.complaint.Responsibility.SHARED;

import java.util.List;
import org.keji.command.spec.Example;

/** What happened, why, and whose doing it was (CO-05). */
final class InvestigationExamples {

    static final List<Example> ALL = List.of(
            example("CO-05", "Quality finds out that it was ours")
                    .shows(INVESTIGATION_FOLLOWS_ASSESSMENT, INVESTIGATOR_BY_THE_BOOK, CAUSE_IS_STATED)
                    .given(Stories.ASSESSED)
                    .when(investigate(OURS).at(day(4)))
                    .then(investigated(OURS, day(4))),
            example("CO-05", "Whose doing it was may be shared")
                    .given(Stories.ASSESSED)
                    .when(investigate(SHARED).at(day(4)))
                    .then(investigated(SHARED, day(4))),
            example("CO-05", "Another investigation replaces the first")
                    .shows(INVESTIGATION_FOLLOWS_ASSESSMENT)
                    .given(Stories.OURS_FOUND)
                    .when(investigate(NOT_OURS).at(day(5)))
                    .then(investigated(NOT_OURS, day(5))),
            example("CO-05", "An investigation of yesterday is registered as of yesterday")
                    .given(Stories.ASSESSED)
                    .when(investigate(OURS).at(day(5)).dated(day(4)))
                    .then(investigated(OURS, day(4))),
            example("CO-05", "After a refused answer it is investigated again")
                    .shows(ANSWER_IS_GIVEN_ONCE_A_ROUND)
                    .given(Stories.then(Stories.ANSWERED, discontent(1, day(9))))
                    .when(investigate(OURS).at(day(10)))
                    .then(investigated(OURS, day(10))),
            example("CO-05", "The owner does not investigate where the book names quality")
                    .given(Stories.ASSESSED)
                    .when(investigate(NOT_OURS).by(LIN).at(day(4)))
                    .refusedBy(INVESTIGATOR_BY_THE_BOOK),
            example("CO-05", "A supervisor does not investigate where the book names quality")
                    .given(Stories.ASSESSED)
                    .when(investigate(NOT_OURS).by(ZHAO).at(day(4)))
                    .refusedBy(INVESTIGATOR_BY_THE_BOOK),
            example("CO-05", "Who may not investigate is not told how far it has come")
                    .given(Stories.CLOSED)
                    .when(investigate(NOT_OURS).by(LIN).at(day(11)))
                    .refusedBy(INVESTIGATOR_BY_THE_BOOK),
            example("CO-05", "What is not assessed is not investigated")
                    .given(Stories.ACKNOWLEDGED)
                    .when(investigate(OURS).at(day(4)))
                    .refusedBy(INVESTIGATION_FOLLOWS_ASSESSMENT),
            example("CO-05", "An investigation without a cause found nothing")
                    .given(Stories.ASSESSED)
                    .when(investigate(OURS, " ").at(day(4)))
                    .refusedBy(CAUSE_IS_STATED),
            example("CO-05", "Nothing is answered before the facts are verified")
                    .given(Stories.ASSESSED)
                    .when(solve().at(day(4)))
                    .refusedBy(FACTS_COME_BEFORE_THE_ANSWER),
            example("CO-07", "What was answered is not investigated behind the answer")
                    .given(Stories.ANSWERED)
                    .when(investigate(OURS).at(day(9)))
                    .refusedBy(ANSWER_IS_GIVEN_ONCE_A_ROUND),
            example("CO-11", "An investigation is not dated before the assessment it rests on")
                    .given(Stories.ASSESSED)
                    .when(investigate(OURS).at(day(4)).dated(day(2)))
                    .refusedBy(STEP_FOLLOWS_THE_ONE_BEFORE));

    private InvestigationExamples() {}
}
