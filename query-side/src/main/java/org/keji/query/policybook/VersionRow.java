package org.keji.query.policybook;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version as it stands. */
record VersionRow(
        String id,
        String book,
        long number,
        String state,
        @Nullable String department,
        LocalDate effectiveFrom,
        long basedOn,
        StepTaken drafted,
        StepTaken approved,
        StepTaken published,
        StepTaken discarded) {

    /** A step whose columns are empty is read as none at all. */
    VersionRow {
        drafted = orNotYet(drafted);
        approved = orNotYet(approved);
        published = orNotYet(published);
        discarded = orNotYet(discarded);
    }

    private static StepTaken orNotYet(@Nullable StepTaken step) {
        return Objects.requireNonNullElse(step, StepTaken.NOT_YET);
    }

    static String key(String stream, int number) {
        return stream + " " + number;
    }

    VersionRow approved(StepTaken step) {
        return in("approved", step, published, discarded);
    }

    VersionRow published(StepTaken step) {
        return in("published", approved, step, discarded);
    }

    VersionRow discarded(StepTaken step) {
        return in("discarded", approved, published, step);
    }

    private VersionRow in(String now, StepTaken approval, StepTaken publication, StepTaken discarding) {
        return new VersionRow(
                id, book, number, now, department, effectiveFrom, basedOn, drafted, approval, publication, discarding);
    }
}
