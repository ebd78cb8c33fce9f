package org.keji.command.policybook;

import static org.keji.command.policybook.PolicyBookRule.*;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keji.command.policybook.PolicyBookCommand.ApproveVersion;
import org.keji.command.policybook.PolicyBookCommand.DiscardVersion;
import org.keji.command.policybook.PolicyBookCommand.DraftVersion;
import org.keji.command.policybook.PolicyBookCommand.PublishVersion;
import org.keji.command.policybook.PolicyBookCommand.ShipBook;
import org.keji.command.policybook.PolicyBookState.Open;
import org.keji.command.policybook.PolicyBookState.Pending;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyCheck;
import org.keji.kernel.policy.PolicyEvent.VersionApproved;
import org.keji.kernel.policy.PolicyEvent.VersionDiscarded;
import org.keji.kernel.policy.PolicyEvent.VersionDrafted;
import org.keji.kernel.policy.PolicyEvent.VersionPublished;
import org.keji.kernel.policy.PolicyEvent.VersionShipped;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.PolicyVersion;
import org.keji.kernel.policy.PublishedBook;
import org.keji.kernel.policy.Setting;

/** Versions are drafted, approved and published, and never edited (PO-01). */
final class DecideVersion {

    /** In this time every node learns of a publication, with room to spare. */
    static final Duration LEAD = Duration.ofMinutes(2);

    private DecideVersion() {}

    static VersionShipped ship(ShipBook command, DecisionContext context) {
        PolicyVersion version = command.version();
        return new VersionShipped(
                command.bookId(), context.now(), version.number(), version.effectiveFrom(), version.parameters());
    }

    static VersionDrafted draft(Open state, DraftVersion command, DecisionContext context) {
        PublishedBook book = state.published();
        Instant starts = command.effectiveFrom().atStartOfDay(book.zone()).toInstant();
        context.require(VERSION_HOLDS_FROM_A_DAY_TO_COME, starts.isAfter(context.now()), "/effectiveFrom");
        command.amendments().forEach((parameter, setting) -> requireFit(parameter, setting, context));
        Optional<PolicyVersion> base = book.latest(command.department(), starts);
        Map<PolicyParameter, Setting> before =
                base.map(PolicyVersion::parameters).orElse(Map.of());
        Map<PolicyParameter, Setting> after = new EnumMap<>(PolicyParameter.class);
        if (command.department() == null) {
            after.putAll(before);
        }
        after.putAll(command.amendments());
        context.require(VERSION_CHANGES_SOMETHING, !after.equals(before), "/parameters");
        return new VersionDrafted(
                command.bookId(),
                context.now(),
                state.last() + 1,
                command.effectiveFrom(),
                command.department(),
                base.map(PolicyVersion::number).orElse(0),
                after,
                context.actor().subject());
    }

    static VersionDiscarded discard(Open state, DiscardVersion command, DecisionContext context) {
        requirePending(state, command.number(), context);
        return new VersionDiscarded(command.bookId(), context.now(), command.number());
    }

    static VersionApproved approve(Open state, ApproveVersion command, DecisionContext context) {
        Pending pending = requirePending(state, command.number(), context);
        context.require(VERSION_IS_APPROVED_ONCE, !pending.approved(), "");
        requireAnother(pending, context);
        context.require(NOTHING_CONTRADICTS, isSound(state.published(), pending.version()), "");
        return new VersionApproved(command.bookId(), context.now(), command.number());
    }

    static VersionPublished publish(Open state, PublishVersion command, DecisionContext context) {
        PublishedBook book = state.published();
        Pending pending = requirePending(state, command.number(), context);
        PolicyVersion version = pending.version();
        context.require(VERSION_IS_APPROVED_FIRST, pending.approved(), "");
        requireAnother(pending, context);
        Instant starts = version.startsAt(book.zone());
        context.require(PUBLICATION_LEAVES_TIME, !starts.isBefore(context.now().plus(LEAD)), "");
        int base = book.latest(version.department(), starts)
                .map(PolicyVersion::number)
                .orElse(0);
        context.require(VERSION_AMENDS_THE_ONE_BEFORE, base == pending.basedOn(), "");
        context.require(NOTHING_CONTRADICTS, isSound(book, version), "");
        return new VersionPublished(command.bookId(), context.now(), command.number());
    }

    private static void requireFit(PolicyParameter parameter, Setting setting, DecisionContext context) {
        String pointer = "/parameters/" + parameter.name();
        context.require(ZONE_STAYS, parameter != PolicyParameter.BUSINESS_ZONE, pointer);
        context.require(VALUE_FITS_ITS_PARAMETER, parameter.type().allows(setting.value()), pointer + "/value");
        context.require(SOURCE_IS_STATED, !setting.source().isBlank(), pointer + "/source");
    }

    private static Pending requirePending(Open state, int number, DecisionContext context) {
        context.require(VERSION_WAS_DRAFTED, number > 0 && number <= state.last(), "");
        Pending pending = state.pending().get(number);
        context.require(VERSION_IS_UNDER_WAY, pending != null, "");
        return Objects.requireNonNull(pending);
    }

    private static void requireAnother(Pending pending, DecisionContext context) {
        context.require(ANOTHER_DECIDES_ON_A_DRAFT, !context.actor().is(pending.draftedBy()), "");
    }

    /** The house and each department are looked at as they will be, exceptions and all. */
    private static boolean isSound(PublishedBook book, PolicyVersion version) {
        PublishedBook then = book.with(version);
        PolicyInForce policy = then.at(version.startsAt(book.zone()));
        return Stream.concat(Stream.of(""), then.departments().stream())
                .map(policy::of)
                .noneMatch(PolicyCheck::isContradictory);
    }
}
