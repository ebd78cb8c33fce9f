package org.keji.command.permit;

import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.GateRule.*;
import static org.keji.command.permit.Gating.*;
import static org.keji.command.permit.PermitRule.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.permit.Entry;

/** Visitors are let in, let out and turned away (PE-06, PE-07, PE-10). */
final class GateExamples {

    private static final String EARLY = "2026-05-11T01:29:59.999999Z";

    static final List<Example> ALL = List.of(
            example("PE-06", "Who has a badge is let in")
                    .given(toTheGate(issued(1, BADGE)))
                    .shows(
                            PERMIT_HOLDS,
                            VISITOR_IS_NAMED,
                            VISITOR_IS_AWAITED,
                            GATE_OPENS_IN_ITS_TIME,
                            WHO_ENTERS_IS_OUTSIDE,
                            WHO_ENTERS_WEARS_A_BADGE)
                    .when(admit(1))
                    .then(admitted(1, BADGE)),
            example("PE-07", "Or is given one and let in at once")
                    .given(toTheGate())
                    .shows(VISITOR_HAS_ONE_BADGE, BADGE_IS_FREE)
                    .when(admitWith(1, BADGE))
                    .then(issued(1, BADGE), admitted(1, BADGE)),
            example("PE-07", "Nobody enters without a badge")
                    .given(toTheGate())
                    .when(admit(1))
                    .refusedBy(WHO_ENTERS_WEARS_A_BADGE),
            example("PE-07", "The badge they have is not given again")
                    .given(toTheGate(issued(1, BADGE)))
                    .when(admitWith(1, BADGE))
                    .then(admitted(1, BADGE)),
            example("PE-07", "Nor another beside it")
                    .given(toTheGate(issued(1, BADGE)))
                    .when(admitWith(1, OTHER))
                    .refusedBy(VISITOR_HAS_ONE_BADGE),
            example("PE-07", "Nobody goes in twice")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE)))
                    .when(admit(1))
                    .refusedBy(WHO_ENTERS_IS_OUTSIDE),
            example("PE-07", "Who went out comes in again")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), left(1)))
                    .when(admit(1))
                    .then(admitted(1, BADGE)),
            example("PE-06", "Who was turned away may come again")
                    .given(toTheGate(turnedAway(1)))
                    .when(admitWith(1, BADGE))
                    .then(issued(1, BADGE), admitted(1, BADGE)),
            example("PE-01", "Who was struck does not enter")
                    .given(toTheGate(struck(2)))
                    .when(admitWith(2, BADGE))
                    .refusedBy(VISITOR_IS_AWAITED),
            example("PE-10", "Nobody enters before the gate opens")
                    .given(toTheGate())
                    .when(admitWith(1, BADGE).at(EARLY))
                    .refusedBy(GATE_OPENS_IN_ITS_TIME),
            example("PE-10", "At the last moment somebody enters")
                    .given(toTheGate(issued(1, BADGE)))
                    .when(admit(1).at(UNTIL))
                    .then(admitted(1, BADGE, UNTIL)),
            example("PE-10", "And not when it is over")
                    .given(toTheGate(issued(1, BADGE)))
                    .when(admit(1).at(OVER))
                    .refusedBy(GATE_OPENS_IN_ITS_TIME),
            example("PE-10", "When it was extended they do")
                    .given(toTheGate(issued(1, BADGE), extended(Receiving.LATER)))
                    .when(admit(1).at(OVER))
                    .then(admitted(1, BADGE, OVER)),
            example("PE-06", "A walk-in who was consented to is let in")
                    .given(walkedIn(null), named(1), granted(Entry.CONSENT, "Wang", APPLYING, APPLYING, LEAVING))
                    .when(admitWith(1, BADGE).at(APPLYING))
                    .then(issued(1, BADGE, APPLYING), admitted(1, BADGE, APPLYING)),
            example("PE-06", "And before that is not")
                    .given(walkedIn(null), named(1))
                    .when(admitWith(1, BADGE).at(APPLYING))
                    .refusedBy(PERMIT_HOLDS),
            example("PE-07", "Who is inside is let out with the badge taken back")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE)))
                    .shows(WHO_LEAVES_IS_INSIDE, BADGE_IS_THEIRS)
                    .when(letOut(1, true))
                    .then(left(1), returned(1, BADGE)),
            example("PE-07", "Or goes out with it")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE)))
                    .when(letOut(1, false))
                    .then(left(1)),
            example("PE-07", "What is lost is not taken back")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), lost(1, BADGE)))
                    .when(letOut(1, true))
                    .refusedBy(BADGE_IS_THEIRS),
            example("PE-07", "Who lost it is let out without")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), lost(1, BADGE)))
                    .when(letOut(1, false))
                    .then(left(1)),
            example("PE-07", "Letting out works whatever has become of the permit")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), revoked()))
                    .when(letOut(1, true).at(OVER))
                    .then(left(1, OVER), returned(1, BADGE, OVER)),
            example("PE-06", "A visitor is turned away, and that is recorded")
                    .given(toTheGate())
                    .shows(
                            WHO_ENTERS_IS_OUTSIDE,
                            VISITOR_IS_AWAITED,
                            REFUSAL_NAMES_ITS_CLAUSE,
                            PERMIT_IS_CHANGED_WITH_A_REASON)
                    .when(turnAway(1, "PE-06"))
                    .then(turnedAway(1)),
            example("PE-06", "By a rule of visitors")
                    .given(toTheGate())
                    .when(turnAway(1, "CO-01"))
                    .refusedBy(REFUSAL_NAMES_ITS_CLAUSE),
            example("PE-06", "And with a reason")
                    .given(toTheGate())
                    .when(turnAway(1, "PE-06").because(""))
                    .refusedBy(PERMIT_IS_CHANGED_WITH_A_REASON),
            example("PE-01", "Who was struck is not turned away")
                    .given(toTheGate(struck(2)))
                    .when(turnAway(2, "PE-06"))
                    .refusedBy(VISITOR_IS_AWAITED),
            example("PE-10", "The due list notes who is inside when it is over")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE)))
                    .shows(VISITOR_HAS_OVERSTAYED)
                    .when(noteOverstay(1, OVER))
                    .then(overstayed(1, OVER)),
            example("PE-10", "Not at the last moment")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE)))
                    .when(noteOverstay(1, UNTIL))
                    .refusedBy(VISITOR_HAS_OVERSTAYED),
            example("PE-10", "Once")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), overstayed(1, OVER)))
                    .when(noteOverstay(1, OVER))
                    .refusedBy(VISITOR_HAS_OVERSTAYED),
            example("PE-10", "And again when more time went by")
                    .given(toTheGate(
                            issued(1, BADGE), admitted(1, BADGE), overstayed(1, OVER), extended(Receiving.LATER, OVER)))
                    .when(noteOverstay(1, "2026-05-11T08:00:00.000001Z"))
                    .then(overstayed(1, "2026-05-11T08:00:00.000001Z")),
            example("PE-10", "Who stays after a permit that was revoked has overstayed when its time is over")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), revoked()))
                    .when(noteOverstay(1, OVER))
                    .then(overstayed(1, OVER)));

    private GateExamples() {}

    /** An ordinary tour of two that was granted. */
    static Fact[] toTheGate(Fact... more) {
        return Stream.concat(
                        Stream.of(applied(ORDINARY), named(1), named(2), reviewed(), granted(), sent(SERVICE)),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }
}
