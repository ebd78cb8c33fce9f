package org.keji.command.visit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.identity.Code;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.visit.VisitSlot;

/** One change of a revision, as it is sent. */
@Schema(name = "ChangeOfVisit")
record ChangeOfVisit(
        @Schema(example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11", requiredMode = Schema.RequiredMode.REQUIRED)
        VisitId visitId,

        @Schema(example = "move", requiredMode = Schema.RequiredMode.REQUIRED)
        Kind kind,

        @Schema(description = "Of what moves: the day in the month", example = "2099-06-12") @Nullable
        LocalDate day,

        @Schema(
                description = "Of what moves: by the clock of the house",
                implementation = String.class,
                example = "14:00")
        @Nullable
        LocalTime startsAt,

        @Schema(description = "Of what moves: its place among the visits of the day, from 1", example = "2") @Nullable
        Integer order,

        @Schema(description = "Of what is postponed: the month", implementation = String.class, example = "2099-07")
        @Nullable
        YearMonth toMonth,

        @Schema(description = "Of what is reassigned: to whom", example = "account-manager-2") @Nullable
        String to) {

    /** What is to become of the visit. */
    enum Kind {
        MOVE,
        /** Out of a draft. */
        REMOVE,
        MISS,
        CANCEL,
        POSTPONE,
        REASSIGN;

        @JsonValue
        public String code() {
            return Code.of(this);
        }

        @JsonCreator
        static Kind ofCode(String code) {
            return Code.find(Kind.class, code).orElseThrow(() -> new IllegalArgumentException("No such change"));
        }
    }

    void check(String pointer) {
        Body.requireField(visitId != null, pointer + "/visitId");
        Body.requireField(kind != null, pointer + "/kind");
        switch (kind) {
            case MOVE -> VisitRequest.requireSlot(day, order == null ? 0 : order, pointer);
            case POSTPONE -> PlanRequest.requireMonth(toMonth, pointer + "/toMonth");
            case REASSIGN -> Body.requireWord(to, pointer + "/to");
            case REMOVE, MISS, CANCEL -> {}
        }
    }

    /** Once it was checked. */
    VisitChange change() {
        return switch (kind) {
            case MOVE ->
                new VisitChange.Move(
                        visitId, new VisitSlot(Objects.requireNonNull(day), startsAt, Objects.requireNonNull(order)));
            case REMOVE -> new VisitChange.Remove(visitId);
            case MISS -> new VisitChange.Miss(visitId);
            case CANCEL -> new VisitChange.Cancel(visitId);
            case POSTPONE -> new VisitChange.Postpone(visitId, Objects.requireNonNull(toMonth));
            case REASSIGN -> new VisitChange.Reassign(visitId, Objects.requireNonNull(to));
        };
    }
}
