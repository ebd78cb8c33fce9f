package org.keji.query.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
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
import org.keji.query.customer.AccountRow;
import org.keji.query.forum.ForumRow.Drawing;
import org.keji.query.forum.ForumRow.Ending;
import org.keji.query.forum.ForumRow.Meeting;
import org.keji.query.forum.ForumRow.Written;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How forums enter the register, whom they invite, and what becomes of them and their questions (VP-11). */
@Configuration(proxyBeanMethods = false)
public class ForumProjection {

    static final String NAME = "forum_register";
    static final String FORUM = "forum";

    private final EventJson json = new EventJson();

    @Bean
    public ReadModel forumRegister() {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>(FORUM, ForumRow.class, ForumProjection::key, this::after),
                        new Entities<>("stratum", StratumRow.class, StratumRow::keysOf, StratumRow::after),
                        new Entities<>("guest", GuestRow.class, GuestRow::keysOf, GuestRow::after),
                        new Entities<>("question", QuestionRow.class, QuestionRow::keyOf, QuestionRow::after),
                        new Entities<>("account", AccountRow.class, AccountRow::keyOf, AccountRow::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof ForumEvent ? recorded.stream() : null;
    }

    @Nullable
    ForumRow after(@Nullable ForumRow before, Recorded recorded) {
        ForumEvent event = (ForumEvent) recorded.event();
        ForumRow row = event instanceof ForumPlanned e ? ForumRow.of(e, recorded) : before;
        return row == null
                ? null
                : next(Course.of(row), event, recorded).row(row).knowing(event, recorded);
    }

    private Course next(Course course, ForumEvent event, Recorded recorded) {
        return switch (event) {
            case ForumPlanned _, AnswerMissed _ -> course;
            case GuestsDrawn e ->
                course.drawn(
                        new Drawing(e.sample().seed(), e.sample().knownTo(), e.occurredAt(), recorded.actor()),
                        e.sample().invited().stream()
                                .map(guest -> guest.customerId().value())
                                .toList());
            case InvitationDeclined e ->
                course.invites(e.replacedBy() == null ? null : e.replacedBy().value());
            case ForumHeld e -> course.held(new Meeting(e.heldOn(), e.present().size(), e.minutesDue()));
            case MinutesMissed e -> course.missed(e.occurredAt());
            // Copied as it is; nothing is opened.
            case MinutesTaken e ->
                course.wrote(new Written(e.occurredAt(), e.inTime(), new Json(json.write(e.minutes()))));
            case QuestionRaised e -> course.asks(e.answeredBy());
            case QuestionAnswered _ -> course.answered();
            case ForumClosed _, ForumCancelled _ -> course.ends(Ending.of(recorded));
        };
    }
}
