package org.keji.query.forum;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.query.forum.ForumRow.Drawing;
import org.keji.query.forum.ForumRow.Ending;
import org.keji.query.forum.ForumRow.Meeting;
import org.keji.query.forum.ForumRow.Written;

/** What changes of a forum while it goes on. */
record Course(
        @Nullable Drawing drawing,
        List<String> invited,
        List<String> departments,
        int openQuestions,
        @Nullable Meeting meeting,
        @Nullable Instant minutesMissedAt,
        @Nullable Written record,
        @Nullable Ending ending) {

    static Course of(ForumRow row) {
        return new Course(
                row.drawing(),
                row.invited(),
                row.departments(),
                row.openQuestions(),
                row.meeting(),
                row.minutesMissedAt(),
                row.record(),
                row.ending());
    }

    ForumRow row(ForumRow before) {
        return new ForumRow(
                before.forumId(),
                before.halfYear(),
                before.state(),
                before.plan(),
                drawing,
                invited,
                departments,
                openQuestions,
                meeting,
                minutesMissedAt,
                record,
                ending,
                before.version(),
                before.position());
    }

    Course drawn(Drawing other, List<String> guests) {
        return new Course(other, guests, departments, openQuestions, meeting, minutesMissedAt, record, ending);
    }

    Course invites(@Nullable String guest) {
        List<String> all = guest == null ? invited : added(invited, guest);
        return new Course(drawing, all, departments, openQuestions, meeting, minutesMissedAt, record, ending);
    }

    Course asks(String department) {
        return new Course(
                drawing,
                invited,
                added(departments, department),
                openQuestions + 1,
                meeting,
                minutesMissedAt,
                record,
                ending);
    }

    Course answered() {
        return new Course(drawing, invited, departments, openQuestions - 1, meeting, minutesMissedAt, record, ending);
    }

    Course held(Meeting other) {
        return new Course(drawing, invited, departments, openQuestions, other, minutesMissedAt, record, ending);
    }

    Course missed(Instant at) {
        return new Course(drawing, invited, departments, openQuestions, meeting, at, record, ending);
    }

    Course wrote(Written other) {
        return new Course(drawing, invited, departments, openQuestions, meeting, minutesMissedAt, other, ending);
    }

    Course ends(Ending other) {
        return new Course(drawing, invited, departments, openQuestions, meeting, minutesMissedAt, record, other);
    }

    private static List<String> added(List<String> before, String one) {
        return Stream.concat(before.stream(), Stream.of(one)).distinct().toList();
    }
}
