package org.keji.command.person;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.person.ErasureGround;

/** What one can ask of the data held on a person. */
public sealed interface PersonCommand extends Command {

    PersonId personId();

    @Override
    default String stream() {
        return personId().value();
    }

    /** Ask that the person be erased (DP-03). */
    @Requires(Permission.REQUEST_ERASURE)
    record RequestErasure(@TargetAggregateIdentifier PersonId personId, ErasureGround ground)
            implements PersonCommand {}

    /** Take the request back while there is time (DP-03). */
    @Requires(Permission.REQUEST_ERASURE)
    record WithdrawErasure(@TargetAggregateIdentifier PersonId personId) implements PersonCommand {}

    /** Keep the data while a law or a dispute demands it (DP-03). */
    @Requires(Permission.HOLD_PERSON)
    record PlaceHold(@TargetAggregateIdentifier PersonId personId) implements PersonCommand {}

    /** Say that nothing demands it any more (DP-03). */
    @Requires(Permission.HOLD_PERSON)
    record LiftHold(@TargetAggregateIdentifier PersonId personId) implements PersonCommand {}

    /** Destroy the person's key (DP-03): when the grace is over, or before it by the general manager. */
    @Requires(Permission.ERASE_PERSON)
    record ErasePerson(@TargetAggregateIdentifier PersonId personId) implements PersonCommand {}

    /** Note that the person agrees to a disclosure (DP-01). */
    @Requires(Permission.RECORD_CONSENT)
    record RecordConsent(
            @TargetAggregateIdentifier PersonId personId,
            String recipient,
            String purpose,
            @Nullable Instant until) implements PersonCommand {}

    /** Note that the person no longer agrees (DP-01). */
    @Requires(Permission.RECORD_CONSENT)
    record WithdrawConsent(@TargetAggregateIdentifier PersonId personId, int consent) implements PersonCommand {}

    /** Give the person's data to a third party (DP-01). */
    @Requires(Permission.DISCLOSE_DATA)
    record DiscloseData(@TargetAggregateIdentifier PersonId personId, int consent) implements PersonCommand {}
}
