package org.keji.command.policybook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.policybook.PolicyBookCommand.ApproveVersion;
import org.keji.command.policybook.PolicyBookCommand.DiscardVersion;
import org.keji.command.policybook.PolicyBookCommand.DraftVersion;
import org.keji.command.policybook.PolicyBookCommand.PublishVersion;
import org.keji.command.policybook.PolicyBookCommand.ShipBook;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.identity.PolicyBookId;
import org.keji.kernel.policy.PolicyEvent.VersionApproved;
import org.keji.kernel.policy.PolicyEvent.VersionDiscarded;
import org.keji.kernel.policy.PolicyEvent.VersionDrafted;
import org.keji.kernel.policy.PolicyEvent.VersionPublished;
import org.keji.kernel.policy.PolicyEvent.VersionShipped;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.PolicyVersion;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.policy.ShippedBooks;

/** The words in which examples speak of a policy book. */
final class PolicyBookVocabulary {

    static final PolicyBookId ID = PolicyBookId.of("standard");
    static final PolicyVersion SHIPPED = new ShippedBooks().version("standard");
    static final String MONDAY = "2026-12-07T02:00:00Z";
    static final String TUESDAY = "2026-12-08T02:00:00Z";
    /** The first day of the drafts of the examples; it begins at 16:00 in UTC. */
    static final String NEW_YEAR = "2027-01-01";

    static final Map<PolicyParameter, Setting> TWELVE_HOURS =
            Map.of(PolicyParameter.COMPLAINT_FIRST_ANSWER, new Setting("PT12H", "proposed"));

    private PolicyBookVocabulary() {}

    static Fact shipped() {
        return new Fact(
                "the standard book came with the house",
                new VersionShipped(
                        ID, Moments.at("2026-06-01T00:00:00Z"), 1, SHIPPED.effectiveFrom(), SHIPPED.parameters()));
    }

    static Wish ship() {
        Instant at = Moments.at("2026-06-01T00:00:00Z");
        return new Wish("opens for the first time", "on", new ShipBook(ID, SHIPPED), Cast.HOUSE, at, at, null);
    }

    /** The standard book with some settings in place of its own. */
    static Map<PolicyParameter, Setting> amended(Map<PolicyParameter, Setting> amendments) {
        Map<PolicyParameter, Setting> all = new EnumMap<>(SHIPPED.parameters());
        all.putAll(amendments);
        return all;
    }

    static Fact drafted(int number, int basedOn, Person by, Map<PolicyParameter, Setting> amendments) {
        return new Fact(
                "version %d, with %s, was drafted by %s for %s"
                        .formatted(number, told(amendments), by.words(), NEW_YEAR),
                new VersionDrafted(
                        ID,
                        Moments.at(MONDAY),
                        number,
                        LocalDate.parse(NEW_YEAR),
                        null,
                        basedOn,
                        amended(amendments),
                        by.actor().subject()));
    }

    static Fact draftedFor(String department, int number, int basedOn, Map<PolicyParameter, Setting> exceptions) {
        return new Fact(
                "version %d, with %s, was drafted by %s for %s from %s"
                        .formatted(number, told(exceptions), Cast.WANG.words(), department, NEW_YEAR),
                new VersionDrafted(
                        ID,
                        Moments.at(MONDAY),
                        number,
                        LocalDate.parse(NEW_YEAR),
                        department,
                        basedOn,
                        exceptions,
                        Cast.WANG.actor().subject()));
    }

    static Fact approved(int number) {
        return new Fact(
                "version %d was approved".formatted(number), new VersionApproved(ID, Moments.at(TUESDAY), number));
    }

    static Fact published(int number, String at) {
        return new Fact(
                "version %d was published on %s".formatted(number, Moments.words(Moments.at(at))),
                new VersionPublished(ID, Moments.at(at), number));
    }

    static Fact published(int number) {
        return published(number, TUESDAY);
    }

    static Fact discarded(int number) {
        return new Fact(
                "version %d was discarded".formatted(number), new VersionDiscarded(ID, Moments.at(TUESDAY), number));
    }

    static Wish draft(String from, @Nullable String department, Map<PolicyParameter, Setting> amendments) {
        String scope = department == null ? "" : " for " + department;
        return wish(
                Cast.WANG,
                "drafts a version%s from %s with %s".formatted(scope, from, told(amendments)),
                new DraftVersion(ID, LocalDate.parse(from), department, amendments),
                MONDAY);
    }

    static Wish draft(PolicyParameter parameter, String value, String source) {
        return draft(NEW_YEAR, null, Map.of(parameter, new Setting(value, source)));
    }

    static Wish approve(int number) {
        return wish(Cast.TANG, "approves version " + number, new ApproveVersion(ID, number), TUESDAY);
    }

    static Wish publish(int number) {
        return wish(Cast.TANG, "publishes version " + number, new PublishVersion(ID, number), TUESDAY);
    }

    static Wish discard(int number) {
        return wish(Cast.WANG, "discards version " + number, new DiscardVersion(ID, number), TUESDAY);
    }

    private static Wish wish(Person by, String words, PolicyBookCommand command, String at) {
        Instant moment = Moments.at(at);
        return new Wish(words, "on", command, by, moment, moment, null);
    }

    private static String told(Map<PolicyParameter, Setting> settings) {
        return settings.isEmpty()
                ? "no exceptions"
                : String.join(
                        ", ",
                        new EnumMap<>(settings)
                                .entrySet().stream()
                                        .map(entry -> entry.getKey() + " "
                                                + Objects.requireNonNull(entry.getValue())
                                                        .value())
                                        .toList());
    }
}
