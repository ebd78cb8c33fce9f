package org.keji.command.forum;

import static org.keji.command.forum.Convened.*;
import static org.keji.command.forum.Convening.*;
import static org.keji.command.forum.ForumRule.*;
import static org.keji.command.spec.Acquaintances.*;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** Questions are raised at forums, and answered. */
final class QuestionExamples {

    private static final Fact LIST = drawn(4);
    private static final Fact HELD = held(HARBOUR, RIVER);
    private static final Fact MINUTED = minuted(AFTERWARDS, true);
    private static final Fact ASKED = raised(1, HARBOUR);
    private static final String LAST_MOMENT = "2026-06-25T02:00:00Z";
    private static final String TOO_LATE = "2026-06-25T02:00:00.000001Z";

    static final List<Example> ALL = List.of(
            example("VP-11", "A customer who came asks something")
                    .given(planned(), LIST, HELD)
                    .shows(FORUM_WAS_HELD, WHO_ASKED_WAS_THERE)
                    .when(raise(HARBOUR))
                    .then(ASKED),
            example("VP-11", "Questions are counted")
                    .given(planned(), LIST, HELD, ASKED, answered(1, AFTERWARDS, true))
                    .when(raise(null))
                    .then(raised(2, null)),
            example("VP-11", "Who did not come asked nothing")
                    .given(planned(), LIST, HELD)
                    .when(raise(LIGHTHOUSE))
                    .refusedBy(WHO_ASKED_WAS_THERE),
            example("VP-11", "The department that is responsible answers in time at the last moment")
                    .given(planned(), LIST, HELD, ASKED)
                    .shows(QUESTION_WAS_RAISED, DEPARTMENT_ANSWERS_FOR_ITSELF, QUESTION_IS_OPEN)
                    .when(answer(1).at(LAST_MOMENT))
                    .then(answered(1, LAST_MOMENT, true)),
            example("VP-11", "A late answer is taken, and is late")
                    .given(planned(), LIST, HELD, ASKED, answerMissed(1, TOO_LATE))
                    .when(answer(1).at(TOO_LATE))
                    .then(answered(1, TOO_LATE, false)),
            example("VP-11", "The service manager may answer for a department")
                    .given(planned(), LIST, HELD, ASKED)
                    .when(answer(1).by(WANG))
                    .then(answered(1, AFTERWARDS, true)),
            example("VP-11", "Another department does not")
                    .given(planned(), LIST, HELD, ASKED)
                    .when(answer(1).by(SUN))
                    .refusedBy(DEPARTMENT_ANSWERS_FOR_ITSELF),
            example("VP-11", "Nothing is answered twice")
                    .given(planned(), LIST, HELD, ASKED, answered(1, AFTERWARDS, true))
                    .when(answer(1))
                    .refusedBy(QUESTION_IS_OPEN),
            example("VP-11", "What nobody asked is not answered")
                    .given(planned(), LIST, HELD, ASKED)
                    .when(answer(2))
                    .refusedBy(QUESTION_WAS_RAISED),
            example("VP-11", "The due list notes a late answer")
                    .given(planned(), LIST, HELD, ASKED)
                    .shows(QUESTION_WAS_RAISED, ANSWER_IS_OVERDUE)
                    .when(missAnswer(1, TOO_LATE))
                    .then(answerMissed(1, TOO_LATE)),
            example("VP-11", "At the last moment an answer is not late")
                    .given(planned(), LIST, HELD, ASKED)
                    .when(missAnswer(1, LAST_MOMENT))
                    .refusedBy(ANSWER_IS_OVERDUE),
            example("VP-11", "A late answer is noted once")
                    .given(planned(), LIST, HELD, ASKED, answerMissed(1, TOO_LATE))
                    .when(missAnswer(1, TOO_LATE))
                    .refusedBy(ANSWER_IS_OVERDUE),
            example("VP-11", "An answer that was given is not noted as late")
                    .given(planned(), LIST, HELD, ASKED, answered(1, AFTERWARDS, true))
                    .when(missAnswer(1, TOO_LATE))
                    .refusedBy(ANSWER_IS_OVERDUE),
            example("VP-11", "A forum is closed when all is answered")
                    .given(planned(), LIST, HELD, MINUTED, ASKED, answered(1, AFTERWARDS, true))
                    .when(close())
                    .then(closed()),
            example("VP-11", "And not before")
                    .given(planned(), LIST, HELD, MINUTED, ASKED, raised(2, null), answered(1, AFTERWARDS, true))
                    .when(close())
                    .refusedBy(CLOSED_FORUM_OWES_NO_ANSWER));

    private QuestionExamples() {}
}
