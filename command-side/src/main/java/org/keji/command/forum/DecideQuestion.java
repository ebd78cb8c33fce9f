package org.keji.command.forum;

import static org.keji.command.forum.ForumRule.*;

import java.time.Instant;
import java.util.Objects;
import org.keji.command.forum.ForumState.Known;
import org.keji.command.forum.QuestionCommand.AnswerQuestion;
import org.keji.command.forum.QuestionCommand.MissAnswer;
import org.keji.command.forum.QuestionCommand.RaiseQuestion;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.forum.ForumStage;
import org.keji.kernel.forum.QuestionEvent.AnswerMissed;
import org.keji.kernel.forum.QuestionEvent.QuestionAnswered;
import org.keji.kernel.forum.QuestionEvent.QuestionRaised;
import org.keji.kernel.policy.PolicyParameter;

/** Questions raised at a forum are each answered by the department that is responsible (VP-11). */
final class DecideQuestion {

    private DecideQuestion() {}

    static QuestionRaised raise(Known state, RaiseQuestion command, DecisionContext context) {
        context.require(FORUM_WAS_HELD, state.stage() == ForumStage.HELD, "");
        boolean wasThere = command.askedBy() == null || state.present().contains(command.askedBy());
        context.require(WHO_ASKED_WAS_THERE, wasThere, "/askedBy");
        Instant due = context.now().plus(context.book().duration(PolicyParameter.FORUM_ANSWER));
        return new QuestionRaised(
                command.forumId(),
                context.now(),
                state.questions().size() + 1,
                command.words(),
                command.askedBy(),
                command.department(),
                due);
    }

    static QuestionAnswered answer(Known state, AnswerQuestion command, DecisionContext context) {
        Question question = requireQuestion(state, command.question(), context);
        Actor actor = context.actor();
        boolean isTheirs =
                actor.department().equals(question.department()) || Permission.ANSWER_FORUM.reachOf(actor) == Scope.ANY;
        context.require(DEPARTMENT_ANSWERS_FOR_ITSELF, isTheirs, "");
        context.require(QUESTION_IS_OPEN, !question.answered(), "");
        boolean inTime = !context.now().isAfter(question.answerDue());
        return new QuestionAnswered(command.forumId(), context.now(), command.question(), command.answer(), inTime);
    }

    static AnswerMissed miss(Known state, MissAnswer command, DecisionContext context) {
        Question question = requireQuestion(state, command.question(), context);
        boolean isOver =
                !question.answered() && !question.missed() && context.now().isAfter(question.answerDue());
        context.require(ANSWER_IS_OVERDUE, isOver, "");
        return new AnswerMissed(command.forumId(), context.now(), command.question());
    }

    private static Question requireQuestion(Known state, int number, DecisionContext context) {
        Question question = state.questions().get(number);
        context.require(QUESTION_WAS_RAISED, question != null, "");
        return Objects.requireNonNull(question);
    }
}
