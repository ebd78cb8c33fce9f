package org.keji.kernel.policy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every published version of one book: which of them holds, when and for whom (PO-01). Of two that begin on the same
 * day the later one holds: it was published to take the other's place.
 *
 * @param shipped what this release of the house ships with, for parameters that are younger than a version
 * @param versions all that were published, the oldest first
 */
public record PublishedBook(PolicyVersion shipped, List<PolicyVersion> versions) {

    private static final Comparator<PolicyVersion> LATER =
            Comparator.comparing(PolicyVersion::effectiveFrom).thenComparing(PolicyVersion::number);

    public PublishedBook {
        versions = List.copyOf(versions);
    }

    /** The book with nothing published but its first version, which came with the house. */
    public static PublishedBook of(PolicyVersion first) {
        return new PublishedBook(new ShippedBooks().version(first.book()), List.of(first));
    }

    public PublishedBook with(PolicyVersion published) {
        return new PublishedBook(
                shipped, Stream.concat(versions.stream(), Stream.of(published)).toList());
    }

    /** The zone of the book, which no version changes. */
    public ZoneId zone() {
        return ZoneId.of(Objects.requireNonNull(versions.getFirst().parameters().get(PolicyParameter.BUSINESS_ZONE))
                .value());
    }

    /** What it says at a moment, to each department. Before its first day it says what it says on that. */
    public PolicyInForce at(Instant moment) {
        PolicyVersion house = latest(null, moment).orElse(versions.getFirst());
        return department -> PolicyEdition.of(house, latest(department, moment).orElse(null), shipped);
    }

    /** The version that holds for the house or for a department at a moment; a department may have none. */
    public Optional<PolicyVersion> latest(@Nullable String department, Instant moment) {
        ZoneId zone = zone();
        return versions.stream()
                .filter(version -> Objects.equals(version.department(), department))
                .filter(version -> !version.startsAt(zone).isAfter(moment))
                .max(LATER);
    }

    /** Departments that have, or had, exceptions of their own. */
    public SequencedSet<String> departments() {
        return versions.stream()
                .map(PolicyVersion::department)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
