package org.keji.kernel.forum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.ForumId;

/** What can happen to a question raised at a forum (VP-11). Questions are counted from 1. */
public sealed interface QuestionEvent extends ForumEvent {

    /** The number of the question among those of its forum. */
    int question();

    /**
     * A customer asked something, and a department is to answer it.
     *
     * @param words what was asked; it names no person
     * @param askedBy the customer; null where nobody noted who it was
     * @param answeredBy the department that is responsible
     * @param answerDue the last moment in time for the answer, by the book of the day
     */
    @EventName("forum.question-raised")
    record QuestionRaised(
            ForumId forumId,
            Instant occurredAt,
            @Part int question,
            String words,
            @Nullable CustomerId askedBy,
            String answeredBy,
            Instant answerDue)
            implements QuestionEvent {}

    /**
     * The customer has an answer.
     *
     * @param answer in words that name no person
     */
    @EventName("forum.question-answered")
    record QuestionAnswered(
            ForumId forumId, Instant occurredAt, @Part int question, String answer, boolean inTime)
            implements QuestionEvent {}

    /** The time for the answer has passed without one; it may still follow, and is late. */
    @EventName("forum.answer-missed")
    record AnswerMissed(
            ForumId forumId, Instant occurredAt, @Part int question) implements QuestionEvent {}
}
