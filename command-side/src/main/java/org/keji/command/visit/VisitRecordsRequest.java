package org.keji.command.visit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.visit.RoadCommand.EndVisit;
import org.keji.command.visit.RoadCommand.StartVisit;
import org.keji.command.visit.RoadRequest.Being;
import org.keji.kernel.identity.Code;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.place.Position;

/** A day's records from a phone that was without a signal, in order. */
@Schema(name = "VisitRecords")
record VisitRecordsRequest(
        @Schema(
                description = "1 to 100, in the order in which it happened",
                requiredMode = Schema.RequiredMode.REQUIRED)
        List<VisitRecord> records) {

    private static final int MOST = 100;
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    /** What was recorded. */
    enum Kind {
        START,
        END,
        REPORT;

        @JsonValue
        public String code() {
            return Code.of(this);
        }

        @JsonCreator
        static Kind ofCode(String code) {
            return Code.find(Kind.class, code).orElseThrow(() -> new IllegalArgumentException("No such record"));
        }
    }

    /** One record: a moment, or a report. */
    @Schema(name = "VisitRecord")
    record VisitRecord(
            @Schema(
                    description = "1 to 200 printable characters; the same record under the same key has one effect",
                    example = "phone-7-2026-06-10-1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String key,

            @Schema(
                    example = "visit-plan-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            VisitPlanId plan,

            @Schema(example = "visit-5f1f7c52-9c38-4d0c-8e0a-0f6b4d1f9a11", requiredMode = Schema.RequiredMode.REQUIRED)
            VisitId visit,

            @Schema(example = "start", requiredMode = Schema.RequiredMode.REQUIRED)
            Kind kind,

            @Schema(description = "Of a start or an end; only the time of the record, if left out") @Nullable
            Being moment,

            @Schema(description = "Of a report") @Nullable VisitReportRequest report) {

        private void check(String pointer) {
            Body.requireField(key != null && KEY.matcher(key).matches(), pointer + "/key");
            Body.requireField(plan != null, pointer + "/plan");
            Body.requireField(visit != null, pointer + "/visit");
            Body.requireField(kind != null, pointer + "/kind");
            Body.requireField((report != null) == (kind == Kind.REPORT), pointer + "/report");
            Body.requireField(moment == null || report == null, pointer + "/moment");
            body().check(pointer + (report == null ? "/moment" : "/report"));
        }

        RoadRequest body() {
            if (report != null) {
                return report;
            }
            return Objects.requireNonNullElse(moment, new Being(null, null, null));
        }

        RoadCommand command() {
            if (report != null) {
                return report.command(plan, visit);
            }
            Position place = moment == null ? null : moment.place();
            return kind == Kind.START ? new StartVisit(plan, visit, place) : new EndVisit(plan, visit, place);
        }
    }

    void check() {
        boolean isSome = records != null && !records.isEmpty() && records.size() <= MOST;
        Body.requireField(isSome, "/records");
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            Body.requireField(records.get(i) != null, "/records/" + i);
            records.get(i).check("/records/" + i);
            Body.requireField(keys.add(records.get(i).key()), "/records/" + i + "/key");
        }
    }
}
