package org.keji.command.permit;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keji.command.permit.PermitState.Known;
import org.keji.command.permit.PermitState.NotThere;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.PermitStage;

/**
 * What a permit leaves to be done, each with its last moment; it is what the permit itself decides on.
 *
 * @param department whose exceptions from the book hold
 * @param notice the notice that follows word by phone (PE-03); null where none does
 * @param acknowledgements those of departments that are silent (PE-05); null where none is awaited
 * @param decision a word on it (PE-04); null once there is one
 * @param firstEntry anybody's coming by it (PE-10); null where none is awaited
 * @param closing its end, where all have left and every badge is back (PE-07); null where they have not
 * @param exits of those who are inside, by their numbers (PE-10)
 * @param ended when it came to its end, from which its visitors are remembered for a while (DP-03); null before
 * @param persons visitors who are persons of this permit alone
 */
public record PermitDuties(
        String department,
        @Nullable Instant notice,
        @Nullable Instant acknowledgements,
        @Nullable Instant decision,
        @Nullable Instant firstEntry,
        @Nullable Instant closing,
        Map<Integer, Instant> exits,
        @Nullable Instant ended,
        Set<PersonId> persons) {

    /** @param events all of a permit, the first ones first */
    public static PermitDuties of(List<PermitEvent> events) {
        PermitState state = new NotThere();
        for (PermitEvent event : events) {
            state = state.after(event);
        }
        return of((Known) state, events.getFirst().permitId());
    }

    private static PermitDuties of(Known permit, VisitorPermitId id) {
        PermitStage stage = permit.stage();
        Instant over = permit.window().closes();
        Notice notice = permit.notice();
        Visitors visitors = permit.visitors();
        boolean isUndecided = stage == PermitStage.APPLIED || stage == PermitStage.REVIEWED;
        boolean isEmpty = stage == PermitStage.ON_SITE && !visitors.anyInside() && !visitors.anyBadge();
        Map<Integer, Instant> exits = new HashMap<>();
        visitors.staying().forEach(number -> exits.put(number, over));
        return new PermitDuties(
                permit.origin().department(),
                stage.opensGate() && !notice.missed() ? notice.awaited() : null,
                stage.opensGate() ? notice.silentUntil() : null,
                isUndecided ? over : null,
                stage == PermitStage.GRANTED ? over : null,
                isEmpty ? over : null,
                exits,
                permit.window().ended(),
                own(visitors, id));
    }

    private static Set<PersonId> own(Visitors visitors, VisitorPermitId id) {
        Set<PersonId> persons = new HashSet<>();
        visitors.all().forEach((number, visitor) -> {
            if (visitor.person().equals(id.visitor(number))) {
                persons.add(visitor.person());
            }
        });
        return persons;
    }
}
