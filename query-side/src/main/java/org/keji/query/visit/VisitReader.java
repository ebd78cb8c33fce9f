package org.keji.query.visit;

import java.util.Optional;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Told;
import org.keji.kernel.opening.Visit;
import org.keji.kernel.visit.VisitTalk;
import org.springframework.stereotype.Component;

/** Opens what was said and found on a visit, for those who may see it. */
@Component
class VisitReader {

    private final SealedReader sealed;

    VisitReader(SealedReader sealed) {
        this.sealed = sealed;
    }

    /** What was said; empty where it is not reported. */
    Optional<Told<VisitTalk>> open(Actor actor, VisitRow row) {
        return Optional.ofNullable(row.report())
                .map(report -> sealed.open(
                        new Visit(actor, "getVisit", row.planId()),
                        "visit.reported",
                        report.talk().text(),
                        VisitTalk.class));
    }

    /** What a department was told. */
    Told<String> open(Actor actor, VisitFindingRow row) {
        return sealed.open(
                new Visit(actor, "getVisitFinding", row.planId()),
                "visit.finding-passed-on",
                row.content().text(),
                String.class);
    }
}
