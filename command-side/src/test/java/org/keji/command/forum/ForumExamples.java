package org.keji.command.forum;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.forum.ForumState.NotThere;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.forum.ForumEvent;
import org.keji.kernel.forum.ForumStage;

/** Every example of forums. */
public final class ForumExamples implements Examples {

    static final List<Example> ALL = Stream.of(
                    InvitationExamples.ALL, MeetingExamples.ALL, QuestionExamples.ALL, ForumTable.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return Forum.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return history.isEmpty()
                ? "nothing yet"
                : ForumStage.after((ForumEvent) history.getLast()).code();
    }

    static ForumState fold(List<DomainEvent> history) {
        ForumState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((ForumEvent) event);
        }
        return state;
    }
}
