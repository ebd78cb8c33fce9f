package org.keji.command.due;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.command.due.DueItem.Kind;
import org.keji.eventstore.message.EventMessages;
import org.keji.kernel.forum.ForumEvent;
import org.keji.kernel.forum.ForumEvent.ForumCancelled;
import org.keji.kernel.forum.ForumEvent.ForumClosed;
import org.keji.kernel.forum.ForumEvent.ForumHeld;
import org.keji.kernel.forum.ForumEvent.ForumPlanned;
import org.keji.kernel.forum.ForumEvent.GuestsDrawn;
import org.keji.kernel.forum.ForumEvent.InvitationDeclined;
import org.keji.kernel.forum.ForumEvent.MinutesMissed;
import org.keji.kernel.forum.ForumEvent.MinutesTaken;
import org.keji.kernel.forum.QuestionEvent.AnswerMissed;
import org.keji.kernel.forum.QuestionEvent.QuestionAnswered;
import org.keji.kernel.forum.QuestionEvent.QuestionRaised;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;

/**
 * Once a forum was held, its minutes are due, and so is the answer to each question (VP-11). What the minutes tell is
 * kept for a while (DP-03). All of it is worked out anew each time.
 */
final class WhenForumIsHeldThenKeepWhatIsDue {

    static final String MINUTES = "minutes";

    private final DueList due;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final Retention retention;

    /** @param streams all events of a stream that are known */
    WhenForumIsHeldThenKeepWhatIsDue(
            DueList due,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            Function<Instant, PolicyInForce> policy) {
        this.due = due;
        this.streams = streams;
        this.retention = new Retention(PolicyParameter.RETENTION_INTERACTION, policy);
    }

    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof ForumEvent event) {
            due.keep(event.stream(), items(event.stream()), EventMessages.positionOf(message));
        }
    }

    private List<DueItem> items(String stream) {
        String department = "";
        @Nullable Instant minutesDue = null;
        @Nullable Instant taken = null;
        Map<Integer, Instant> answers = new TreeMap<>();
        for (EventMessage<?> message : streams.apply(stream).toList()) {
            switch ((ForumEvent) message.getPayload()) {
                case ForumPlanned e -> department = e.department();
                case ForumHeld e -> minutesDue = e.minutesDue();
                case MinutesMissed _ -> minutesDue = null;
                case MinutesTaken e -> {
                    minutesDue = null;
                    taken = e.occurredAt();
                }
                case QuestionRaised e -> answers.put(e.question(), e.answerDue());
                case QuestionAnswered e -> answers.remove(e.question());
                case AnswerMissed e -> answers.remove(e.question());
                case GuestsDrawn _, InvitationDeclined _, ForumClosed _, ForumCancelled _ -> {}
            }
        }
        List<DueItem> items = new ArrayList<>();
        answers.forEach((question, at) -> items.add(DueItem.of(Kind.QUESTION, stream, String.valueOf(question), at)));
        if (minutesDue != null) {
            items.add(DueItem.of(Kind.MINUTES, stream, MINUTES, minutesDue));
        }
        if (taken != null) {
            items.add(retention.item(stream, taken, department));
        }
        return items;
    }
}
