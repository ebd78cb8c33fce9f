package org.keji.command.policybook;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.PolicyBookId;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.PolicyVersion;
import org.keji.kernel.policy.Setting;

/** What one can ask of a policy book. */
public sealed interface PolicyBookCommand extends Command {

    PolicyBookId bookId();

    @Override
    default String stream() {
        return bookId().value();
    }

    /** Lay open the book the house comes with (PO-05). */
    @Requires(Permission.SHIP_POLICY)
    record ShipBook(@TargetAggregateIdentifier PolicyBookId bookId, PolicyVersion version)
            implements PolicyBookCommand {}

    /**
     * Draft a version that amends the one before (PO-01).
     *
     * @param department whom it is for; null for the whole house
     * @param amendments what shall be otherwise; for a department, all its exceptions
     */
    @Requires(Permission.DRAFT_POLICY)
    record DraftVersion(
            @TargetAggregateIdentifier PolicyBookId bookId,
            LocalDate effectiveFrom,
            @Nullable String department,
            Map<PolicyParameter, Setting> amendments)
            implements PolicyBookCommand {

        public DraftVersion {
            amendments = PolicyVersion.ordered(amendments);
        }
    }

    /** Give a version up before it is published (PO-01). */
    @Requires(Permission.DISCARD_POLICY)
    record DiscardVersion(@TargetAggregateIdentifier PolicyBookId bookId, int number) implements PolicyBookCommand {}

    /** Approve a draft (PO-01, SOD). */
    @Requires(Permission.APPROVE_POLICY)
    record ApproveVersion(@TargetAggregateIdentifier PolicyBookId bookId, int number) implements PolicyBookCommand {}

    /** Publish what was approved; from its first day on it decides (PO-01, SOD). */
    @Requires(Permission.PUBLISH_POLICY)
    record PublishVersion(@TargetAggregateIdentifier PolicyBookId bookId, int number) implements PolicyBookCommand {}
}
