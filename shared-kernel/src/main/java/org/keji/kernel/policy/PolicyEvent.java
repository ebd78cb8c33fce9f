package org.keji.kernel.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.PolicyBookId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** What can happen to a policy book: versions are drafted, approved and published, and never edited (PO-01). */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.POLICY)
public sealed interface PolicyEvent extends DomainEvent {

    PolicyBookId bookId();

    /** Which version it is about. */
    int number();

    @Override
    default String stream() {
        return bookId().value();
    }

    /** The book came with the house and holds from its first day (PO-05). */
    @EventName("policy-book.version-shipped")
    record VersionShipped(
            PolicyBookId bookId,
            Instant occurredAt,
            @Part int number,
            LocalDate effectiveFrom,
            Map<PolicyParameter, Setting> parameters)
            implements PolicyEvent {

        public VersionShipped {
            parameters = PolicyVersion.ordered(parameters);
        }

        public PolicyVersion version() {
            return new PolicyVersion(bookId.name(), number, effectiveFrom, null, parameters);
        }
    }

    /**
     * Somebody of the service department drafted a version.
     *
     * @param department whom it is for; null for the whole house
     * @param basedOn the version it amends; 0 if the department had none
     * @param parameters every setting, or a department's exceptions
     * @param draftedBy who may neither approve nor publish it (SOD)
     */
    @EventName("policy-book.version-drafted")
    record VersionDrafted(
            PolicyBookId bookId,
            Instant occurredAt,
            @Part int number,
            LocalDate effectiveFrom,
            @Nullable String department,
            int basedOn,
            Map<PolicyParameter, Setting> parameters,
            String draftedBy)
            implements PolicyEvent {

        public VersionDrafted {
            parameters = PolicyVersion.ordered(parameters);
        }

        public PolicyVersion version() {
            return new PolicyVersion(bookId.name(), number, effectiveFrom, department, parameters);
        }
    }

    /** A draft, or an approved version, was given up. */
    @EventName("policy-book.version-discarded")
    record VersionDiscarded(
            PolicyBookId bookId, Instant occurredAt, @Part int number) implements PolicyEvent {}

    /** The general manager approved a draft. */
    @EventName("policy-book.version-approved")
    record VersionApproved(
            PolicyBookId bookId, Instant occurredAt, @Part int number) implements PolicyEvent {}

    /** An approved version was published: it decides from its first day on. */
    @EventName("policy-book.version-published")
    record VersionPublished(
            PolicyBookId bookId, Instant occurredAt, @Part int number) implements PolicyEvent {}
}
