package org.keji.command.forum;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.keji.kernel.forum.ForumEvent;
import org.keji.kernel.forum.ForumEvent.ForumCancelled;
import org.keji.kernel.forum.ForumEvent.ForumClosed;
import org.keji.kernel.forum.ForumEvent.ForumHeld;
import org.keji.kernel.forum.ForumEvent.ForumPlanned;
import org.keji.kernel.forum.ForumEvent.GuestsDrawn;
import org.keji.kernel.forum.ForumEvent.InvitationDeclined;
import org.keji.kernel.forum.ForumEvent.MinutesMissed;
import org.keji.kernel.forum.ForumEvent.MinutesTaken;
import org.keji.kernel.forum.ForumStage;
import org.keji.kernel.forum.HalfYear;
import org.keji.kernel.forum.QuestionEvent;
import org.keji.kernel.forum.QuestionEvent.AnswerMissed;
import org.keji.kernel.forum.QuestionEvent.QuestionAnswered;
import org.keji.kernel.forum.QuestionEvent.QuestionRaised;
import org.keji.kernel.identity.CustomerId;

/** What a forum remembers to decide on. */
public sealed interface ForumState {

    ForumState after(ForumEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements ForumState {

        @Override
        public ForumState after(ForumEvent event) {
            if (event instanceof ForumPlanned e) {
                return new Known(
                        e.department(),
                        e.halfYear(),
                        ForumStage.PLANNED,
                        Guests.NONE,
                        Set.of(),
                        Minutes.NONE,
                        new TreeMap<>());
            }
            throw outOfOrder(event, "cannot come first");
        }
    }

    /**
     * It was planned.
     *
     * @param department of who planned it
     * @param present the customers who came
     */
    record Known(
            String department,
            HalfYear halfYear,
            ForumStage stage,
            Guests guests,
            Set<CustomerId> present,
            Minutes minutes,
            SortedMap<Integer, Question> questions)
            implements ForumState {

        @Override
        public Known after(ForumEvent event) {
            return switch (event) {
                case ForumPlanned _ -> throw outOfOrder(event, "comes once");
                case GuestsDrawn e ->
                    invites(new Guests(
                            List.copyOf(e.sample().invited()),
                            List.copyOf(e.sample().reserve()),
                            e.occurredAt()));
                case InvitationDeclined e -> invites(guests.without(e.guest(), e.replacedBy()));
                case ForumHeld e ->
                    new Known(
                            department,
                            halfYear,
                            ForumStage.HELD,
                            guests,
                            Set.copyOf(e.present()),
                            new Minutes(e.minutesDue(), false, false),
                            questions);
                case MinutesTaken _ -> with(new Minutes(minutes.due(), true, minutes.missed()));
                case MinutesMissed _ -> with(new Minutes(minutes.due(), minutes.taken(), true));
                case QuestionEvent e -> after(e);
                case ForumClosed _, ForumCancelled _ -> at(ForumStage.after(event));
            };
        }

        private Known after(QuestionEvent event) {
            return switch (event) {
                case QuestionRaised e -> {
                    if (e.question() != questions.size() + 1) {
                        throw outOfOrder(e, "comes once for each question");
                    }
                    yield asked(e.question(), new Question(e.answeredBy(), e.answerDue(), false, false));
                }
                case QuestionAnswered e -> moved(e, Question::whenAnswered);
                case AnswerMissed e -> moved(e, Question::whenMissed);
            };
        }

        private Known moved(QuestionEvent event, UnaryOperator<Question> move) {
            Question before = questions.get(event.question());
            if (before == null) {
                throw outOfOrder(event, "is of a question that was raised");
            }
            return asked(event.question(), move.apply(before));
        }

        private Known asked(int number, Question question) {
            SortedMap<Integer, Question> all = new TreeMap<>(questions);
            all.put(number, question);
            return new Known(department, halfYear, stage, guests, present, minutes, all);
        }

        private Known invites(Guests other) {
            return new Known(department, halfYear, ForumStage.INVITED, other, present, minutes, questions);
        }

        private Known with(Minutes other) {
            return new Known(department, halfYear, stage, guests, present, other, questions);
        }

        private Known at(ForumStage other) {
            return new Known(department, halfYear, other, guests, present, minutes, questions);
        }
    }

    private static IllegalStateException outOfOrder(ForumEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
