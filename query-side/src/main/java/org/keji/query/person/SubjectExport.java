package org.keji.query.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.catalogue.DataField;
import org.keji.kernel.identity.Code;
import org.keji.kernel.personal.Purpose;
import tools.jackson.databind.JsonNode;

/**
 * All that is held on a person (DP-05).
 *
 * @param recipient the third party it is for; left out where it is for the person
 * @param entries what was recorded, in the order of the log
 * @param readings who opened it; only for the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SubjectExport")
record SubjectExport(
        String person,
        Instant madeAt,
        @Nullable String recipient,
        @Nullable String purpose,
        List<Entry> entries,
        List<PersonView.Consent> consents,
        @Nullable List<Opening> readings,
        List<String> alsoKept) {

    /** What was recorded with one event, field by field, in clear. */
    @Schema(name = "SubjectExportEntry")
    record Entry(
            long position,
            String about,
            @Schema(example = "complaint.received") String what,
            Instant occurredAt,
            Instant recordedAt,
            Map<String, Held> fields) {}

    /**
     * What a field says.
     *
     * @param level how well it is kept
     * @param purpose what it was collected for
     */
    @Schema(name = "SubjectExportField")
    record Held(
            JsonNode value,
            @Schema(example = "personal") String level,
            @Schema(example = "complaint-handling") String purpose) {

        String words() {
            return Code.find(Purpose.class, purpose)
                    .map(one -> one.chinese() + " (" + one.english() + ")")
                    .orElseThrow();
        }

        static Held of(DataField field, JsonNode value) {
            return new Held(value, Code.of(field.level()), field.purpose().code());
        }
    }

    /** That somebody, or some software, opened a field. */
    @Schema(name = "SubjectExportReading")
    record Opening(Instant at, String by, String operation, String field) {}
}
