package org.keji.command.forum;

import java.time.Instant;

/**
 * A question raised at a forum, as far as decisions look at it.
 *
 * @param department that is to answer it
 * @param missed whether it was noted that its time has passed
 */
record Question(String department, Instant answerDue, boolean answered, boolean missed) {

    Question whenAnswered() {
        return new Question(department, answerDue, true, missed);
    }

    Question whenMissed() {
        return new Question(department, answerDue, answered, true);
    }
}
