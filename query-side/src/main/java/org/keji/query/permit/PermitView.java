package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.Reception;
import org.keji.query.permit.PermitRow.Application;
import org.keji.query.permit.PermitRow.Ending;
import org.keji.query.permit.PermitRow.Grant;
import org.keji.query.permit.PermitRow.Review;

/** Permits as the API shows them. */
sealed interface PermitView {

    /** A line of the desk. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitorPermit")
    record Line(
            @Schema(example = "visitor-permit-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(description = "What the gate and the visitors call it", example = "V2026-7K3QX9ZB2M")
            String number,

            @Schema(
                    description = "applied, reviewed, granted, on-site, closed, refused, withdrawn, revoked, expired "
                            + "or not-used",
                    example = "granted")
            String state,

            @Schema(description = "What was applied for, or who came unannounced")
            Application application,

            @Schema(description = "What they are shown", example = "[\"The new hall\"]")
            List<String> contents,

            @Schema(
                    description = "The parts of the house they may enter: as reviewed, or as requested before",
                    example = "[\"hall-2\"]")
            List<String> scope,

            @Schema(description = "The way through them, in order", example = "[\"gate-1\", \"hall-2\"]")
            List<String> route,

            @Nullable Review review,

            @Schema(description = "How they are received, and the rule that decided") @Nullable
            Reception reception,

            @Nullable Grant grant,

            @Schema(description = "Who in the house knows of it")
            Notice notice,

            @Schema(description = "Left out while nobody asked for pictures") @Nullable
            Photography photography,

            @Schema(description = "How many are named and not struck", example = "12")
            int visitors,

            @Schema(description = "How many of them are inside", example = "3")
            int inside,

            @Schema(description = "What it waits for, and until when")
            List<Duty> awaits,

            @Nullable Ending ending,

            @Schema(example = "7") long version)
            implements PermitView {

        /** @param at the time it is looked at, which says what is overdue */
        static Line of(PermitRow row, Instant at) {
            return new Line(
                    row.permitId(),
                    row.number(),
                    row.state(),
                    row.application(),
                    row.contents(),
                    row.scope(),
                    row.route(),
                    row.review(),
                    row.received(),
                    row.grant(),
                    row.notice(),
                    row.photography(),
                    row.visitors(),
                    row.inside(),
                    Awaits.of(row).stream().map(what -> Duty.of(what, row, at)).toList(),
                    row.ending(),
                    row.version());
        }
    }

    /** What a permit waits for. */
    @Schema(name = "PermitDuty")
    record Duty(
            @Schema(description = "review, consent, approval, notice, acknowledgement or leaving", example = "review")
            String what,

            @Schema(description = "The last moment in time for it")
            Instant dueAt,

            @Schema(description = "Whether that has passed", example = "false")
            boolean overdue)
            implements PermitView {

        static Duty of(Awaits what, PermitRow row, Instant at) {
            Instant due = what.due(row);
            return new Duty(what.code(), due, at.isAfter(due));
        }
    }

    /** A page of the desk. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitorPermits")
    record Lines(
            List<Line> items,

            @Schema(description = "Where the next page begins; left out on the last") @Nullable
            String next)
            implements PermitView {}

    /** One permit with all that belongs to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitorPermitFile")
    record File(
            Line permit,

            @Schema(description = "For departments without their names")
            List<VisitorView> visitors,

            List<PictureRow> pictures,
            List<PublicationRow> publications)
            implements PermitView {}
}
