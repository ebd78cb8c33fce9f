package org.keji.query.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.export.ExportColumns;
import org.keji.query.export.ExportFormat;
import org.keji.query.export.Exports;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.statistics.StatisticsView.By;
import org.keji.query.statistics.StatisticsView.Group;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Complaints in numbers as a file over HTTP. */
@RestController
@RequestMapping("/api/v1/complaint-statistics/export")
@Tag(name = "Complaint statistics")
class StatisticsExportApi {

    private final StatisticsApi statistics;
    private final Exports exports;

    StatisticsExportApi(StatisticsApi statistics, Exports exports) {
        this.statistics = statistics;
        this.exports = exports;
    }

    @GetMapping
    @Requires(Permission.READ_STATISTICS)
    @Operation(
            operationId = "exportComplaintStatistics",
            summary = "The statistics as a file that opens in a spreadsheet (CO-10, KP-04)",
            description = "One row a group, and the total last. Headings are English or Chinese, as Accept-Language "
                    + "asks. A text that a spreadsheet would take for a formula is preceded by an apostrophe.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = ExportFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    void export(
            @Parameter(schema = @Schema(allowableValues = {"xlsx", "csv"})) @RequestParam String format,
            @RequestParam(defaultValue = "CHANNEL") By by,
            Moment moment,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ExportFormat wanted = ExportFormat.of(format);
        ExportColumns<Group> columns = new ExportColumns<>(Group.class, Map.of("key", by.column()));
        exports.send(
                wanted,
                "complaint-statistics-by-" + by.column(),
                columns,
                row -> each(statistics.statistics(by, moment), row),
                request,
                response);
    }

    private static long each(ResponseEntity<StatisticsView> answer, Consumer<Group> row) {
        StatisticsView view = Objects.requireNonNull(answer.getBody());
        view.groups().forEach(row);
        row.accept(view.total());
        return Long.parseLong(Objects.requireNonNull(answer.getHeaders().getFirst(Answer.POSITION_HEADER)));
    }
}
