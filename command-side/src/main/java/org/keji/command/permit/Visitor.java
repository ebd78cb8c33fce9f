package org.keji.command.permit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.permit.BadgeNumber;
import org.keji.kernel.permit.GateEvent;
import org.keji.kernel.permit.GateEvent.BadgeIssued;
import org.keji.kernel.permit.GateEvent.BadgeLost;
import org.keji.kernel.permit.GateEvent.BadgeReturned;
import org.keji.kernel.permit.GateEvent.VisitorAdmitted;
import org.keji.kernel.permit.GateEvent.VisitorLeft;
import org.keji.kernel.permit.GateEvent.VisitorOverstayed;
import org.keji.kernel.permit.GateEvent.VisitorTurnedAway;
import org.keji.kernel.permit.VisitorStage;

/**
 * One of those a permit is for, as far as decisions look at them.
 *
 * @param badge which they have; null for none
 * @param lost badges they had and that are not to be found
 * @param overstayed whether it was noted that they are inside when the permit is over
 */
record Visitor(
        PersonId person, VisitorStage stage, @Nullable BadgeNumber badge, Set<BadgeNumber> lost, boolean overstayed) {

    static Visitor expected(PersonId person) {
        return new Visitor(person, VisitorStage.EXPECTED, null, Set.of(), false);
    }

    boolean isInside() {
        return stage == VisitorStage.INSIDE;
    }

    boolean isStruck() {
        return stage == VisitorStage.STRUCK;
    }

    /** Whether the badge is in their hands, or was when it was lost. */
    boolean accountsFor(BadgeNumber number) {
        return number.equals(badge) || lost.contains(number);
    }

    Visitor struck() {
        return new Visitor(person, VisitorStage.STRUCK, badge, lost, overstayed);
    }

    /** There is more time. */
    Visitor inTime() {
        return new Visitor(person, stage, badge, lost, false);
    }

    Visitor after(GateEvent event) {
        return switch (event) {
            case BadgeIssued e -> new Visitor(person, stage, e.badge(), lost, overstayed);
            case VisitorAdmitted _, VisitorLeft _, VisitorTurnedAway _ ->
                new Visitor(person, stage.after(event), badge, lost, overstayed);
            case BadgeReturned e -> without(e.badge());
            case BadgeLost e ->
                new Visitor(
                        person,
                        stage,
                        null,
                        Stream.concat(lost.stream(), Stream.of(e.badge())).collect(Collectors.toUnmodifiableSet()),
                        overstayed);
            case VisitorOverstayed _ -> new Visitor(person, stage, badge, lost, true);
        };
    }

    private Visitor without(BadgeNumber number) {
        Set<BadgeNumber> stillLost =
                lost.stream().filter(other -> !other.equals(number)).collect(Collectors.toUnmodifiableSet());
        return new Visitor(person, stage, number.equals(badge) ? null : badge, stillLost, overstayed);
    }
}
