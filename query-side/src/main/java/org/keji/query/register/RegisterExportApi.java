package org.keji.query.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.export.ExportColumns;
import org.keji.query.export.ExportFormat;
import org.keji.query.export.Exports;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.register.ComplaintView.Line;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The complaint register as a file over HTTP. */
@RestController
@RequestMapping("/api/v1/complaints/export")
@Tag(name = "Complaint register")
class RegisterExportApi {

    private static final ExportColumns<Line> COLUMNS = new ExportColumns<>(Line.class, Map.of());

    private final Reading reading;
    private final Exports exports;
    private final Clock clock;

    RegisterExportApi(Reading reading, Exports exports, Clock clock) {
        this.reading = reading;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_COMPLAINTS)
    @Operation(
            operationId = "exportComplaints",
            summary = "The complaint register as a file that opens in a spreadsheet (KP-04)",
            description = "The lines the list shows under the same filters, all of them at once, up to 100,000. "
                    + "Headings are English or Chinese, as Accept-Language asks. A text that a spreadsheet would take "
                    + "for a formula is preceded by an apostrophe. Times are UTC in CSV, and those of the policy "
                    + "book's zone in xlsx.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = ExportFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    void export(
            @Parameter(schema = @Schema(allowableValues = {"xlsx", "csv"})) @RequestParam String format,
            RegisterFilter filter,
            Moment moment,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ExportFormat wanted = ExportFormat.of(format);
        RegisterStore.Filter lines = filter.parse(null, Exports.ROWS + 1);
        Condition scope = Reach.of(actor, Permission.READ_COMPLAINTS).complaints(RegisterProjection.NAME, moment);
        exports.send(wanted, "complaints", COLUMNS, row -> each(moment, scope, lines, row), request, response);
    }

    private long each(Moment moment, Condition scope, RegisterStore.Filter lines, Consumer<Line> row) {
        Instant at = moment.at(clock);
        return reading.read(RegisterProjection.NAME, moment, sql -> {
                    if (RegisterStore.count(sql, moment, scope, lines) > Exports.ROWS) {
                        throw new Refusal(HouseRule.EXPORT_IS_OF_A_SIZE, "query");
                    }
                    RegisterStore.forEach(sql, moment, scope, lines, line -> row.accept(Line.of(line, at)));
                    return moment;
                })
                .position();
    }
}
