package org.keji.query.forum;

import java.util.Optional;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Told;
import org.keji.kernel.opening.Visit;
import org.springframework.stereotype.Component;

/** Opens the minutes of a forum, for those who may see them. */
@Component
class ForumReader {

    private final SealedReader sealed;

    ForumReader(SealedReader sealed) {
        this.sealed = sealed;
    }

    /** What was said there; empty where no minutes were taken. */
    Optional<Told<String>> open(Actor actor, ForumRow row) {
        return Optional.ofNullable(row.record())
                .map(record -> sealed.open(
                        new Visit(actor, "getForum", row.forumId()),
                        "forum.minutes-taken",
                        record.minutes().text(),
                        String.class));
    }
}
