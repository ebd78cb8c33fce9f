package org.keji.query.policybook;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.PolicyVersion;
import org.keji.kernel.policy.PublishedBook;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.policy.ShippedBooks;

/** One book as it is known: its versions and what each says. */
record Book(List<VersionRow> versions, List<SettingRow> settings) {

    Optional<VersionRow> row(long number) {
        return versions.stream().filter(row -> row.number() == number).findFirst();
    }

    PolicyVersion version(VersionRow row) {
        Map<PolicyParameter, Setting> said = new EnumMap<>(PolicyParameter.class);
        settings.stream()
                .filter(setting -> setting.number() == row.number())
                .forEach(setting -> said.put(
                        PolicyParameter.valueOf(setting.parameter()), new Setting(setting.value(), setting.source())));
        return new PolicyVersion(row.book(), (int) row.number(), row.effectiveFrom(), row.department(), said);
    }

    /** What is published of it. Versions are added in the order in which they were numbered. */
    PublishedBook published() {
        return new PublishedBook(
                new ShippedBooks().version(versions.getFirst().book()),
                versions.stream()
                        .filter(row -> row.state().equals("published"))
                        .sorted(Comparator.comparing(VersionRow::number))
                        .map(this::version)
                        .toList());
    }

    /** What a version says, or would say once it is published, on its first day to those it is for. */
    PolicyEdition edition(VersionRow row) {
        PolicyVersion version = version(row);
        PublishedBook book = published();
        PublishedBook with = book.versions().contains(version) ? book : book.with(version);
        Instant starts = version.startsAt(book.zone());
        String department = version.department();
        // Of several for the same day the latest holds; asked about another, it is that one's words that are wanted.
        return new PublishedBook(
                        with.shipped(),
                        with.versions().stream()
                                .filter(one -> one.equals(version) || !isInItsPlace(one, version))
                                .toList())
                .at(starts)
                .of(department == null ? "" : department);
    }

    private static boolean isInItsPlace(PolicyVersion one, PolicyVersion version) {
        return java.util.Objects.equals(one.department(), version.department())
                && one.effectiveFrom().equals(version.effectiveFrom());
    }
}
