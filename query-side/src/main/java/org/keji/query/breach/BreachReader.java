package org.keji.query.breach;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Visit;
import org.keji.query.breach.BreachRow.Reply;
import org.springframework.stereotype.Component;

/** Opens what was told of a breach, for those who may see it. */
@Component
class BreachReader {

    private final SealedReader sealed;

    BreachReader(SealedReader sealed) {
        this.sealed = sealed;
    }

    /** What was told; null where nothing was, or where it was forgotten. */
    record Opened(@Nullable String account, @Nullable String answer) {}

    Opened open(Actor actor, BreachRow row) {
        Visit visit = new Visit(actor, "getBreach", row.breachId());
        Reply reply = row.reply();
        String account = row.report().account().text();
        return new Opened(
                sealed.open(visit, "breach.reported", account, String.class).value(),
                reply == null
                        ? null
                        : sealed.open(visit, "breach.answered", reply.answer().text(), String.class)
                                .value());
    }
}
