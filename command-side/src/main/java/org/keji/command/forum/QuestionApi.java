package org.keji.command.forum;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.keji.command.door.Answers;
import org.keji.command.forum.QuestionCommand.AnswerQuestion;
import org.keji.command.forum.QuestionCommand.RaiseQuestion;
import org.keji.command.forum.QuestionRequest.Answering;
import org.keji.command.forum.QuestionRequest.Raising;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.ForumId;
import org.keji.kernel.identity.Named;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about questions raised at forums over HTTP. */
@RestController
@RequestMapping(ForumSending.FORUMS + "/{id}/questions")
@Answers(ForumReceipt.class)
@Tag(name = "Forums", description = ForumSending.ABOUT)
class QuestionApi {

    private final ForumSending sending;

    QuestionApi(ForumSending sending) {
        this.sending = sending;
    }

    @PostMapping
    @Requires(Permission.HOLD_FORUM)
    @Operation(
            operationId = "registerForumQuestion",
            summary = "Note what a customer asked at a forum, and which department answers it (VP-11)",
            description = "After it was held. From then on the time of the policy book for the answer runs.")
    ResponseEntity<String> raise(
            @PathVariable String id, @RequestBody Raising body, Actor actor, HttpServletRequest http) {
        body.check();
        RaiseQuestion command = new RaiseQuestion(forum(id), body.question(), body.askedBy(), body.department());
        return sending.answer(sending.receipt(command, body, actor, http).made(), command);
    }

    @PostMapping("/{question}/answer")
    @Requires(Permission.ANSWER_FORUM)
    @Operation(
            operationId = "answerForumQuestion",
            summary = "Answer what one's department was asked at a forum (VP-11)",
            description = "Once. An answer after its time is taken, and is late.")
    ResponseEntity<String> answer(
            @PathVariable String id,
            @PathVariable String question,
            @RequestBody Answering body,
            Actor actor,
            HttpServletRequest http) {
        body.check();
        int number = Named.number(question, ForumRule.QUESTION_WAS_RAISED);
        return sending.step(new AnswerQuestion(forum(id), number, body.answer()), body, actor, http);
    }

    private static ForumId forum(String id) {
        return Named.object(id, ForumId::new);
    }
}
