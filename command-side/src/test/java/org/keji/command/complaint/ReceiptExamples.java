package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintRule.ANSWER_FOLLOWS_RECEIPT;
import static org.keji.command.complaint.ComplaintRule.ANSWER_LIES_IN_THE_PAST;
import static org.keji.command.complaint.ComplaintRule.CONTENT_IS_STATED;
import static org.keji.command.complaint.ComplaintRule.RECEIPT_LIES_IN_THE_PAST;
import static org.keji.command.complaint.ComplaintVocabulary.FRIDAY;
import static org.keji.command.complaint.ComplaintVocabulary.passOn;
import static org.keji.command.complaint.ComplaintVocabulary.pastAnswered;
import static org.keji.command.complaint.ComplaintVocabulary.pastRegistered;
import static org.keji.command.complaint.ComplaintVocabulary.receive;
import static org.keji.command.complaint.ComplaintVocabulary.received;
import static org.keji.command.complaint.ComplaintVocabulary.registerPast;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;

/** How complaints enter the books (CO-01). */
final class ReceiptExamples {

    private static final String SATURDAY = "2026-05-02T08:00:00Z";
    private static final String NEXT_WEEK = "2026-05-08T08:00:00Z";

    static final List<Example> ALL = List.of(
            example("CO-01", "A complaint is registered while the complainant is on the phone")
                    .shows(RECEIPT_LIES_IN_THE_PAST)
                    .when(receive().at(FRIDAY))
                    .then(received(FRIDAY)),
            example("CO-01", "A letter that lay over the weekend counts from the day it came")
                    .shows(RECEIPT_LIES_IN_THE_PAST)
                    .when(receive().at(NEXT_WEEK).dated(FRIDAY).because("Found in the post"))
                    .then(received(FRIDAY)),
            example("CO-01", "A complaint cannot come in tomorrow")
                    .when(receive().at(FRIDAY).dated(SATURDAY))
                    .refusedBy(RECEIPT_LIES_IN_THE_PAST),
            example("CO-01", "Sending the same complaint twice registers it once")
                    .given(received(FRIDAY))
                    .when(receive().at(SATURDAY))
                    .meetsItself(),
            example("CO-04", "Whoever takes a complaint owns it")
                    .when(receive().by(CHEN).at(FRIDAY))
                    .then(received(CHEN, FRIDAY)),
            example("CO-04", "A complaint that is passed on is owned by whoever heard it")
                    .when(passOn(CHEN).at(SATURDAY).dated(FRIDAY))
                    .then(received(CHEN, FRIDAY)),
            example("CO-01", "A complaint of the past enters the books with its first answer")
                    .shows(CONTENT_IS_STATED, RECEIPT_LIES_IN_THE_PAST, ANSWER_FOLLOWS_RECEIPT, ANSWER_LIES_IN_THE_PAST)
                    .when(registerPast(SATURDAY).at(NEXT_WEEK).dated(FRIDAY))
                    .then(pastRegistered(FRIDAY), pastAnswered(SATURDAY, true)),
            example("CO-02", "A complaint of the past that was answered late is counted as late")
                    .when(registerPast("2026-05-04T08:00:00Z").at(NEXT_WEEK).dated(FRIDAY))
                    .then(pastRegistered(FRIDAY), pastAnswered("2026-05-04T08:00:00Z", false)),
            example("CO-01", "A complaint of the past without content is no complaint")
                    .when(registerPast(" ", SATURDAY).at(NEXT_WEEK).dated(FRIDAY))
                    .refusedBy(CONTENT_IS_STATED),
            example("CO-01", "A complaint of the past lies in the past")
                    .when(registerPast(NEXT_WEEK).at(FRIDAY).dated(SATURDAY))
                    .refusedBy(RECEIPT_LIES_IN_THE_PAST),
            example("CO-02", "A complaint of the past was not answered before it was received")
                    .when(registerPast("2026-05-01T07:59:59Z").at(NEXT_WEEK).dated(FRIDAY))
                    .refusedBy(ANSWER_FOLLOWS_RECEIPT),
            example("CO-02", "A complaint of the past cannot be answered in the future")
                    .when(registerPast(NEXT_WEEK).at(SATURDAY).dated(FRIDAY))
                    .refusedBy(ANSWER_LIES_IN_THE_PAST));

    private ReceiptExamples() {}
}
