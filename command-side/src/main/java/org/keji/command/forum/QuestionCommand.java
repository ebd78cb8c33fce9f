package org.keji.command.forum;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.ForumId;

/** What one can ask of the questions raised at a forum. */
public sealed interface QuestionCommand extends ForumCommand {

    /**
     * Note what was asked, and who is to answer it (VP-11).
     *
     * @param askedBy null where nobody noted who it was
     * @param department that is responsible
     */
    @Requires(Permission.HOLD_FORUM)
    record RaiseQuestion(
            @TargetAggregateIdentifier ForumId forumId,
            String words,
            @Nullable CustomerId askedBy,
            String department) implements QuestionCommand {}

    /** Answer what one's department was asked (VP-11). */
    @Requires(Permission.ANSWER_FORUM)
    record AnswerQuestion(@TargetAggregateIdentifier ForumId forumId, int question, String answer)
            implements QuestionCommand {}

    /** Note that the time for an answer has passed (VP-11). */
    @Requires(Permission.MISS_DEADLINE)
    record MissAnswer(@TargetAggregateIdentifier ForumId forumId, int question) implements QuestionCommand {}
}
