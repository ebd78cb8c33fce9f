package org.keji.query.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
            Map<String, JsonNode> fields) {}

    /** That somebody, or some software, opened a field. */
    @Schema(name = "SubjectExportReading")
    record Opening(Instant at, String by, String operation, String field) {}
}
