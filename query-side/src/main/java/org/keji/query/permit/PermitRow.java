package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.ApplicationEvent.PermitApplied;
import org.keji.kernel.permit.ApplicationEvent.PermitGranted;
import org.keji.kernel.permit.ApplicationEvent.PermitReviewed;
import org.keji.kernel.permit.ApplicationEvent.WalkInRegistered;
import org.keji.kernel.permit.PermitStage;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.TourKind;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Recorded;
import tools.jackson.databind.json.JsonMapper;

/**
 * A permit as the desk keeps it; who its visitors are stands sealed beside it.
 *
 * @param state the code of its stage
 * @param contents what they are shown; scope and route as reviewed, or as requested while nobody reviewed it
 * @param review null while nobody reviewed it
 * @param grant null while nobody granted it
 * @param visitors how many are named and not struck
 * @param inside how many of them are inside
 * @param ending null while it goes on
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record PermitRow(
        String permitId,
        String number,
        String state,
        Application application,
        List<String> contents,
        List<String> scope,
        List<String> route,
        @Nullable Review review,
        @Nullable Json reception,
        @Nullable Grant grant,
        Notice notice,
        @Nullable Photography photography,
        int visitors,
        int inside,
        @Nullable Ending ending,
        long version,
        long position) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What was applied for, or who came unannounced. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Application(
            String kind,
            boolean walkIn,
            @Nullable String customerId,
            @Nullable String organisation,
            String purpose,
            Instant startsAt,
            Instant endsAt,
            @Nullable String host,
            @Nullable String wordFirstBecause,
            String department,
            String appliedBy,
            Instant appliedAt,
            @Nullable String because) {

        static Application of(PermitApplied e, Recorded recorded) {
            return new Application(
                    e.terms().kind().code(),
                    false,
                    e.terms().customerId() == null
                            ? null
                            : e.terms().customerId().value(),
                    e.terms().organisation(),
                    e.terms().purpose(),
                    e.terms().from(),
                    e.terms().until(),
                    e.terms().host(),
                    e.wordFirstBecause(),
                    e.department(),
                    e.appliedBy(),
                    e.occurredAt(),
                    recorded.reason());
        }

        static Application of(WalkInRegistered e, Recorded recorded) {
            return new Application(
                    TourKind.AD_HOC.code(),
                    true,
                    e.customerId() == null ? null : e.customerId().value(),
                    e.organisation(),
                    e.purpose(),
                    e.occurredAt(),
                    e.expectedUntil(),
                    e.receiver(),
                    null,
                    e.department(),
                    e.registeredBy(),
                    e.occurredAt(),
                    recorded.reason());
        }
    }

    /** That the department reviewed it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Review(
            String reviewedBy,
            Instant reviewedAt,
            boolean toGeneralManager,
            @Nullable String reviewedBecause) {

        static Review of(PermitReviewed e, Recorded recorded) {
            return new Review(e.reviewedBy(), e.occurredAt(), e.toGeneralManager(), recorded.reason());
        }
    }

    /** That they may come. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Grant(
            String entry,
            String area,
            Instant validFrom,
            Instant validUntil,
            String grantedBy,
            Instant grantedAt,
            @Nullable String grantedBecause) {

        static Grant of(PermitGranted e, Recorded recorded) {
            return new Grant(
                    e.entry().code(),
                    e.entry().area().code(),
                    e.validFrom(),
                    e.validUntil(),
                    e.grantedBy(),
                    e.occurredAt(),
                    recorded.reason());
        }

        Grant until(Instant other) {
            return new Grant(entry, area, validFrom, other, grantedBy, grantedAt, grantedBecause);
        }
    }

    /** How it ended, and why; a refusal names its clause. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ending(
            Instant endedAt,
            String endedBy,
            @Nullable String endedBecause,
            @Nullable String clause) {}

    /** How they are received; null while nobody reviewed it. */
    @Nullable
    Reception received() {
        return reception == null ? null : JSON.readValue(reception.text(), Reception.class);
    }

    PermitStage stage() {
        return PermitStage.ofCode(state);
    }

    Place place() {
        return new Place(application.appliedAt(), permitId);
    }
}
