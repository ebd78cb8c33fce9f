package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.opening.Told;
import org.keji.kernel.permit.GateWord;
import org.keji.kernel.permit.VisitorDetails;
import org.keji.query.permit.PermitRow.Grant;

/** What the gate is shown. */
sealed interface GateView {

    /** A visitor, and what is said to them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitorAtGate")
    record AtGate(
            @Schema(description = "Whether they may enter now", example = "true")
            boolean mayEnter,

            @Schema(
                    description = "may-enter, not-decided, not-yet, over, ended, refused, called-off, struck or "
                            + "already-inside",
                    example = "may-enter")
            String word,

            @Schema(description = "The same in a sentence", example = "May enter.")
            String why,

            @Schema(description = "The rule it rests on", example = "PE-06")
            String rule,

            @Schema(example = "visitor-permit-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String permit,

            @Schema(example = "V2026-7K3QX9ZB2M") String number,

            @Schema(description = "The number among those of the permit", example = "1")
            int visitor,

            @Schema(description = "Left out where it was erased", example = "陈小明") @Nullable
            String name,

            @Nullable String employer,
            @Nullable String organisation,
            @Nullable String customerId,

            @Schema(description = "Who receives them", example = "account-manager-1") @Nullable
            String host,

            @Schema(description = "How far they may go: enterprise or service-department") @Nullable
            String area,

            @Schema(description = "The parts of the house they may enter")
            List<String> scope,

            @Nullable Instant validFrom,
            @Nullable Instant validUntil,

            @Schema(description = "The badge that is out with them", example = "B-0117") @Nullable
            String badge,

            @Schema(description = "Since when they are inside, if they are") @Nullable
            Instant insideSince,

            @Schema(description = "Whether they are inside longer than they may be", example = "false")
            boolean overstays)
            implements GateView {

        static AtGate of(Named named, Told<VisitorDetails> told, Instant now, Locale locale) {
            VisitorRow visitor = named.visitor();
            PermitRow permit = named.permit();
            Grant grant = permit.grant();
            Instant from = grant == null ? null : grant.validFrom();
            Instant until = grant == null ? null : grant.validUntil();
            GateWord word = GateWord.to(visitor.stage(), permit.stage(), from, until, now);
            VisitorDetails who = told.value();
            boolean isInside = word == GateWord.ALREADY_INSIDE;
            return new AtGate(
                    word.opensGate(),
                    word.code(),
                    word.sentence().in(locale),
                    word.ruleId(),
                    permit.permitId(),
                    permit.number(),
                    visitor.visitor(),
                    who == null ? null : who.name(),
                    who == null ? null : who.employer(),
                    permit.application().organisation(),
                    permit.application().customerId(),
                    permit.application().host(),
                    grant == null ? null : grant.area(),
                    permit.scope(),
                    from,
                    until,
                    visitor.badge(),
                    isInside ? visitor.passed().admittedAt() : null,
                    isInside && until != null && now.isAfter(until));
        }
    }

    /**
     * What was found at the gate.
     *
     * @param asAt everything that was recorded before is in it
     */
    @Schema(name = "GateAnswer")
    record Glance(
            @Schema(description = "Everything that was recorded before this time is in the answer")
            Instant asAt,

            @Schema(description = "How old the answer is, in milliseconds", example = "3")
            long ageMillis,

            @Schema(description = "How many were found", example = "1")
            int count,

            List<AtGate> visitors)
            implements GateView {

        static Glance of(Instant asAt, Instant now, List<AtGate> visitors) {
            long age = Math.max(0, Duration.between(asAt, now).toMillis());
            return new Glance(asAt, age, visitors.size(), visitors);
        }
    }
}
