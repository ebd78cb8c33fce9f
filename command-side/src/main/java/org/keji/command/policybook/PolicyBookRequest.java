package org.keji.command.policybook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.Setting;

/** Bodies of the commands to a policy book. */
sealed interface PolicyBookRequest extends Body {

    /** Grading schemes are said in one value. */
    int LONGEST_VALUE = 2_000;

    /** It is decided when it is registered. */
    @Override
    @Schema(hidden = true)
    default @Nullable Instant occurredAt() {
        return null;
    }

    /** What shall hold otherwise, from when and for whom. */
    @Schema(name = "PolicyDraft")
    record Draft(
            @Schema(
                    description = "The first day, from midnight in the book's zone",
                    example = "2027-01-01",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate effectiveFrom,

            @Schema(
                    description = "Whom it is for; the whole house if left out. A department's version states all its "
                            + "exceptions; one with none ends those it had",
                    example = "Logistics")
            @Nullable
            String department,

            @Schema(
                    description = "What shall be otherwise, by the names of the parameters",
                    example = "{\"COMPLAINT_FIRST_ANSWER\": {\"value\": \"PT12H\", \"source\": \"proposed\"}}",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Map<String, Amendment> parameters,

            @Schema(description = REASON, example = "Customers expect it") @Nullable
            String reason)
            implements PolicyBookRequest {

        void check() {
            Body.requireField(effectiveFrom != null, "/effectiveFrom");
            Body.requireDay(effectiveFrom, "/effectiveFrom");
            Body.requireField(department == null || !department.isBlank(), "/department");
            Body.requireShort(department, "/department");
            Body.requireField(parameters != null, "/parameters");
            Body.requireReason(reason);
        }

        Map<PolicyParameter, Setting> settings() {
            Map<PolicyParameter, Setting> settings = new EnumMap<>(PolicyParameter.class);
            parameters.forEach((name, amendment) -> settings.put(parameter(name), setting(name, amendment)));
            return settings;
        }

        private static PolicyParameter parameter(String name) {
            for (PolicyParameter parameter : PolicyParameter.values()) {
                if (parameter.name().equals(name)) {
                    return parameter;
                }
            }
            throw Body.malformed("/parameters/" + name.replace("~", "~0").replace("/", "~1"));
        }

        private static Setting setting(String name, @Nullable Amendment amendment) {
            String pointer = "/parameters/" + name;
            if (amendment == null) {
                throw Body.malformed(pointer);
            }
            Body.requireField(amendment.value() != null, pointer + "/value");
            Body.requireField(amendment.source() != null, pointer + "/source");
            Body.requireField(amendment.value().length() <= LONGEST_VALUE, pointer + "/value");
            Body.requireShort(amendment.source(), pointer + "/source");
            return new Setting(amendment.value(), amendment.source());
        }
    }

    /** A value with its source. */
    @Schema(name = "PolicyAmendment")
    record Amendment(
            @Schema(example = "PT12H", requiredMode = Schema.RequiredMode.REQUIRED)
            String value,

            @Schema(
                    description = "Source and article, proposed or own",
                    example = "D1r§14",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String source) {}

    /** A step of a version that is under way. */
    @Schema(name = "PolicyStep")
    record Step(
            @Schema(description = REASON, example = "As agreed in the meeting of May") @Nullable
            String reason) implements PolicyBookRequest {

        public Step {
            Body.requireReason(reason);
        }
    }
}
