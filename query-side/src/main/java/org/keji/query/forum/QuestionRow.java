package org.keji.query.forum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.forum.QuestionEvent;
import org.keji.kernel.forum.QuestionEvent.AnswerMissed;
import org.keji.kernel.forum.QuestionEvent.QuestionAnswered;
import org.keji.kernel.forum.QuestionEvent.QuestionRaised;
import org.keji.query.readmodel.Recorded;

/**
 * A question raised at a forum, and what was answered.
 *
 * @param askedBy the customer; null where nobody noted who it was
 * @param department that is responsible for the answer
 * @param answerMissedAt when it was noted that the time for it had passed; null if it was not
 * @param reply null while it is not answered
 */
record QuestionRow(
        String id,
        String forumId,
        int question,
        String words,
        @Nullable String askedBy,
        String department,
        Instant raisedAt,
        Instant answerDue,
        @Nullable Instant answerMissedAt,
        @Nullable Reply reply) {

    /** The answer. */
    record Reply(String answer, String answeredBy, Instant answeredAt, boolean answeredInTime) {}

    static @Nullable String keyOf(Recorded recorded) {
        return recorded.event() instanceof QuestionEvent event ? event.stream() + " " + event.question() : null;
    }

    static @Nullable QuestionRow after(@Nullable QuestionRow before, Recorded recorded) {
        return switch ((QuestionEvent) recorded.event()) {
            case QuestionRaised e -> first(e);
            case AnswerMissed e -> before == null ? null : before.with(e.occurredAt(), before.reply);
            case QuestionAnswered e ->
                before == null
                        ? null
                        : before.with(
                                before.answerMissedAt,
                                new Reply(e.answer(), recorded.actor(), e.occurredAt(), e.inTime()));
        };
    }

    private static QuestionRow first(QuestionRaised e) {
        return new QuestionRow(
                e.stream() + " " + e.question(),
                e.stream(),
                e.question(),
                e.words(),
                e.askedBy() == null ? null : e.askedBy().value(),
                e.answeredBy(),
                e.occurredAt(),
                e.answerDue(),
                null,
                null);
    }

    private QuestionRow with(@Nullable Instant missed, @Nullable Reply given) {
        return new QuestionRow(id, forumId, question, words, askedBy, department, raisedAt, answerDue, missed, given);
    }

    /** Whether its answer is late at a moment, or came late. */
    boolean isLate(Instant at) {
        return reply == null ? at.isAfter(answerDue) : !reply.answeredInTime();
    }
}
