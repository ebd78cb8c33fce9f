package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.VisitorDetails;
import org.keji.query.permit.VisitorRow.Passing;
import org.keji.query.permit.VisitorRow.TurnedAway;

/** A visitor as the API shows them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Visitor")
record VisitorView(
        @Schema(description = "The number among those of the permit", example = "1")
        int visitor,

        @Schema(description = "Says nothing of who it is", example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String person,

        @Schema(description = "expected, inside, left, turned-away or struck", example = "expected")
        String state,

        @Schema(description = "Who they are, for those who may read it") @Nullable
        VisitorDetails details,

        @Schema(description = "Whether who they were was erased") @Nullable
        Boolean erased,

        @Schema(description = "What they need, for those who may read it") @Nullable
        String needs,

        @Schema(description = "Who was told of it", example = "service-supervisor-1") @Nullable
        String needsTo,

        @Schema(description = "The badge that is out with them", example = "B-0117") @Nullable
        String badge,

        @Schema(description = "Badges they were given that are not to be found", example = "[\"B-0042\"]")
        List<String> lostBadges,

        @Schema(description = "How often they went in", example = "1")
        int entries,

        @Nullable Passing passing,
        @Nullable TurnedAway turnedAway) {

    /** Without who they are. */
    static VisitorView of(VisitorRow row) {
        return of(row, null, null, null);
    }

    static VisitorView of(
            VisitorRow row, @Nullable VisitorDetails details, @Nullable Boolean erased, @Nullable String needs) {
        return new VisitorView(
                row.visitor(),
                row.person(),
                row.state(),
                details,
                erased,
                needs,
                row.needsTo(),
                row.badge(),
                row.lostBadges(),
                row.entries(),
                row.passing(),
                row.turnedAway());
    }
}
