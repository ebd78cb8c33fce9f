package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintRule.ANSWER_FOLLOWS_RECEIPT;
import static org.keji.command.complaint.ComplaintRule.ANSWER_LIES_IN_THE_PAST;
import static org.keji.command.complaint.ComplaintRule.FIRST_ANSWER_IS_GIVEN_ONCE;
import static org.keji.command.complaint.ComplaintRule.OWNER_ANSWERS;
import static org.keji.command.complaint.ComplaintVocabulary.FRIDAY;
import static org.keji.command.complaint.ComplaintVocabulary.acknowledge;
import static org.keji.command.complaint.ComplaintVocabulary.answered;
import static org.keji.command.complaint.ComplaintVocabulary.answeredInTime;
import static org.keji.command.complaint.ComplaintVocabulary.answeredLate;
import static org.keji.command.complaint.ComplaintVocabulary.missedAfter;
import static org.keji.command.complaint.ComplaintVocabulary.received;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.rule.HouseRule.OBJECT_EXISTS;

import java.util.List;
import org.keji.command.spec.Example;

/** Who gives the first answer, once, and whether it was in time (CO-02, CO-04). */
final class FirstAnswerExamples {

    private static final boolean IN_TIME = true;
    private static final boolean LATE = false;
    private static final String TARGET = "2026-05-02T08:00:00Z";
    private static final String MONDAY = "2026-05-04T08:00:00Z";

    /** The target of 24 hours and its neighbours; a weekend stops no clock. */
    static final List<Example> BOUNDARIES = List.of(
            boundary("An answer in the moment of receipt is in time", FRIDAY, FRIDAY, IN_TIME),
            boundary("An answer after 23:59:59 is in time", FRIDAY, "2026-05-02T07:59:59Z", IN_TIME),
            boundary("An answer after exactly 24:00:00 is in time", FRIDAY, TARGET, IN_TIME),
            boundary("An answer a microsecond after 24:00:00 is late", FRIDAY, "2026-05-02T08:00:00.000001Z", LATE),
            boundary("A weekend does not stop the clock", FRIDAY, MONDAY, LATE),
            boundary("A complaint of Saturday is answered by Sunday", TARGET, "2026-05-03T08:00:00Z", IN_TIME),
            boundary(
                    "The night at the turn of the year counts",
                    "2026-12-31T15:30:00Z",
                    "2027-01-01T15:30:00Z",
                    IN_TIME));

    static final List<Example> DECISIONS = List.of(
            example("CO-02", "An answer registered days later counts from when it was given")
                    .shows(FIRST_ANSWER_IS_GIVEN_ONCE, ANSWER_FOLLOWS_RECEIPT, ANSWER_LIES_IN_THE_PAST)
                    .given(received(FRIDAY))
                    .when(acknowledge().at(MONDAY).dated(TARGET))
                    .then(answeredInTime(TARGET)),
            example("CO-02", "An answer that was noted as missed is in time if it was given in time")
                    .given(received(FRIDAY), missedAfter(TARGET))
                    .when(acknowledge().at(MONDAY).dated(TARGET))
                    .then(answeredInTime(TARGET)),
            example("CO-02", "A missed first answer can still be given")
                    .given(received(FRIDAY), missedAfter(TARGET))
                    .when(acknowledge().at(MONDAY))
                    .then(answeredLate(MONDAY)),
            example("CO-02", "A second first answer is refused")
                    .given(received(FRIDAY), answeredInTime(TARGET))
                    .when(acknowledge().at(MONDAY))
                    .refusedBy(FIRST_ANSWER_IS_GIVEN_ONCE),
            example("CO-02", "Nobody answers a complaint before it was received")
                    .given(received(FRIDAY))
                    .when(acknowledge().at(TARGET).dated("2026-05-01T07:59:59.999999Z"))
                    .refusedBy(ANSWER_FOLLOWS_RECEIPT),
            example("CO-02", "An answer planned for tomorrow is no answer yet")
                    .given(received(FRIDAY))
                    .when(acknowledge().at(FRIDAY).dated(TARGET))
                    .refusedBy(ANSWER_LIES_IN_THE_PAST),
            example("CO-04", "The owner answers")
                    .shows(OWNER_ANSWERS)
                    .given(received(FRIDAY))
                    .when(acknowledge().at(TARGET))
                    .then(answeredInTime(TARGET)),
            example("CO-04", "Another account manager does not answer for the owner")
                    .given(received(FRIDAY))
                    .when(acknowledge().by(CHEN).at(TARGET))
                    .refusedBy(OWNER_ANSWERS),
            example("CO-04", "A supervisor may answer for the owner")
                    .shows(OWNER_ANSWERS)
                    .given(received(FRIDAY))
                    .when(acknowledge().by(ZHAO).at(TARGET))
                    .then(answeredInTime(TARGET)),
            example("CO-04", "Who may not answer is not told that it was answered")
                    .given(received(FRIDAY), answeredInTime(TARGET))
                    .when(acknowledge().by(CHEN).at(MONDAY))
                    .refusedBy(OWNER_ANSWERS),
            example("API-01", "A complaint that never came in is not answered")
                    .when(acknowledge().at(FRIDAY))
                    .refusedBy(OBJECT_EXISTS));

    private FirstAnswerExamples() {}

    private static Example boundary(String title, String receipt, String answer, boolean inTime) {
        return example("CO-02", title)
                .given(received(receipt))
                .when(acknowledge().at(answer))
                .then(answered(answer, inTime));
    }
}
