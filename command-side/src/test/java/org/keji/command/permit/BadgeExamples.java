package org.keji.command.permit;

import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.GateExamples.toTheGate;
import static org.keji.command.permit.GateRule.*;
import static org.keji.command.permit.Gating.*;
import static org.keji.command.permit.PermitRule.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;

/** Badges are given, come back, and are lost and found (PE-07). */
final class BadgeExamples {

    static final List<Example> ALL = List.of(
            example("PE-07", "The front desk gives a visitor a badge")
                    .given(toTheGate())
                    .shows(
                            PERMIT_HOLDS,
                            VISITOR_IS_NAMED,
                            VISITOR_IS_AWAITED,
                            GATE_OPENS_IN_ITS_TIME,
                            VISITOR_HAS_ONE_BADGE,
                            BADGE_IS_FREE)
                    .when(issue(1, BADGE))
                    .then(issued(1, BADGE)),
            example("PE-07", "A badge somebody has is not given again")
                    .given(toTheGate())
                    .when(issue(1, BADGE))
                    .refusedWhereAnotherHoldsIt(BADGE_IS_FREE),
            example("PE-07", "Nor is that of another visitor of the same permit")
                    .given(toTheGate(issued(2, BADGE)))
                    .when(issue(1, BADGE))
                    .refusedBy(BADGE_IS_FREE),
            example("PE-07", "Nor one that is lost")
                    .given(toTheGate(issued(1, BADGE), lost(1, BADGE)))
                    .when(issue(1, BADGE))
                    .refusedBy(BADGE_IS_FREE),
            example("PE-07", "Who lost a badge inside is given another there")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), lost(1, BADGE)))
                    .when(issue(1, OTHER))
                    .then(issued(1, OTHER)),
            example("PE-07", "Nobody has two badges")
                    .given(toTheGate(issued(1, BADGE)))
                    .when(issue(1, OTHER))
                    .refusedBy(VISITOR_HAS_ONE_BADGE),
            example("PE-07", "A badge that came back is given to another")
                    .given(toTheGate(issued(1, BADGE), returned(1, BADGE)))
                    .when(issue(2, BADGE))
                    .then(issued(2, BADGE)),
            example("PE-01", "Who was struck is given none")
                    .given(toTheGate(struck(2)))
                    .when(issue(2, BADGE))
                    .refusedBy(VISITOR_IS_AWAITED),
            example("PE-01", "Nor is who was not named")
                    .given(toTheGate())
                    .when(issue(3, BADGE))
                    .refusedBy(VISITOR_IS_NAMED),
            example("PE-10", "The gate opens half an hour before the tour")
                    .given(toTheGate())
                    .when(issue(1, BADGE).at(OPENING))
                    .then(issued(1, BADGE, OPENING)),
            example("PE-10", "And not a moment earlier")
                    .given(toTheGate())
                    .when(issue(1, BADGE).at("2026-05-11T01:29:59.999999Z"))
                    .refusedBy(GATE_OPENS_IN_ITS_TIME),
            example("PE-07", "A visitor outside brings the badge back")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), left(1)))
                    .shows(BADGE_IS_THEIRS, WHO_IS_INSIDE_KEEPS_THE_BADGE)
                    .when(takeBack(1, BADGE))
                    .then(returned(1, BADGE)),
            example("PE-07", "Also when the permit was revoked")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), revoked(), left(1)))
                    .when(takeBack(1, BADGE))
                    .then(returned(1, BADGE)),
            example("PE-07", "A badge is the one they were given")
                    .given(toTheGate(issued(1, BADGE), issued(2, OTHER)))
                    .when(takeBack(1, OTHER))
                    .refusedBy(BADGE_IS_THEIRS),
            example("PE-07", "A lost badge is found, though another is worn inside")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), lost(1, BADGE), issued(1, OTHER)))
                    .when(takeBack(1, BADGE))
                    .then(returned(1, BADGE)),
            example("PE-07", "A badge that was found and came back is given again")
                    .given(toTheGate(issued(1, BADGE), lost(1, BADGE), issued(1, OTHER), returned(1, BADGE)))
                    .when(issue(2, BADGE))
                    .then(issued(2, BADGE)),
            example("PE-07", "The one that is worn is still out then")
                    .given(toTheGate(issued(1, BADGE), lost(1, BADGE), issued(1, OTHER), returned(1, BADGE)))
                    .when(takeBack(1, OTHER))
                    .then(returned(1, OTHER)),
            example("PE-07", "Of two that are lost one is found")
                    .given(toTheGate(
                            issued(1, BADGE), lost(1, BADGE), issued(1, OTHER), lost(1, OTHER), returned(1, BADGE)))
                    .when(issue(2, OTHER))
                    .refusedBy(BADGE_IS_FREE),
            example("PE-07", "A badge is reported lost")
                    .given(toTheGate(issued(1, BADGE)))
                    .shows(BADGE_IS_THEIRS, PERMIT_IS_CHANGED_WITH_A_REASON)
                    .when(lose(1))
                    .then(lost(1, BADGE)),
            example("PE-07", "A loss has a reason")
                    .given(toTheGate(issued(1, BADGE)))
                    .when(lose(1).because(""))
                    .refusedBy(PERMIT_IS_CHANGED_WITH_A_REASON));

    private BadgeExamples() {}
}
