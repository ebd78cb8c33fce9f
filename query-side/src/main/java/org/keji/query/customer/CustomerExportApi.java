package org.keji.query.customer;

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
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.CustomerKind;
import org.keji.query.customer.CustomerStore.Filter;
import org.keji.query.export.ExportFormat;
import org.keji.query.export.Exports;
import org.keji.query.export.SheetColumns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cards of organisations as a file over HTTP. */
@RestController
@RequestMapping("/api/v1/customers/export")
@Tag(name = "Customers")
class CustomerExportApi {

    private static final SheetColumns<CustomerRow> COLUMNS = CardSheet.columns();

    private final Reading reading;
    private final Exports exports;
    private final Clock clock;

    CustomerExportApi(Reading reading, Exports exports, Clock clock) {
        this.reading = reading;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "exportCustomers",
            summary = "Cards of organisations as a file that opens in a spreadsheet, and can be imported again (KP-04)",
            description =
                    "The organisations the list shows under the same filters, all of them at once, up to 100,000; "
                            + "who a person is stays sealed, so cards of persons are not in it. First the columns that "
                            + "importCustomers takes, with id and version of each card; then what is shown beside them, whose "
                            + "headings say that it is not read back. Sent back as it is, the file changes nothing. Headings and "
                            + "words are English or Chinese, as Accept-Language asks. A text that a spreadsheet would take for a "
                            + "formula is preceded by an apostrophe. Times are UTC in CSV, and those of the policy book's zone "
                            + "in xlsx.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = ExportFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    void export(
            @Parameter(schema = @Schema(allowableValues = {"xlsx", "csv"})) @RequestParam String format,
            CustomerFilter filter,
            @Parameter(description = "false for those that are no longer served (CU-12)")
                    @RequestParam(defaultValue = "true")
                    boolean active,
            @Parameter(description = "true for those alone that should have been looked over before the moment (CU-03)")
                    @RequestParam(defaultValue = "false")
                    boolean stale,
            Moment moment,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ExportFormat wanted = ExportFormat.of(format);
        Filter cards = new Filter(filter.equal(), active, stale ? moment.at(clock) : null, null, Exports.ROWS + 1);
        Reach reach = Reach.of(actor, Permission.READ_CUSTOMERS);
        Exports.Rows<CustomerRow> rows = line -> reading.read(CustomerProjection.NAME, moment, sql -> {
                    CustomerStore.forEach(sql, moment, reach, cards.of(CustomerKind.ORGANISATION), line);
                    return moment;
                })
                .position();
        exports.send(wanted, "customers", COLUMNS, rows, request, response);
    }
}
