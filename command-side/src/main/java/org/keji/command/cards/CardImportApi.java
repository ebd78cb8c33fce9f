package org.keji.command.cards;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.CommandRequests;
import org.keji.command.sheet.CsvFile;
import org.keji.command.sheet.XlsxFile;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cards of customers from files over HTTP. */
@RestController
@RequestMapping("/api/v1/customers")
@Tag(name = "Customers")
class CardImportApi {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";

    private static final String HOW = """
            Send the first sheet of a workbook, or CSV in UTF-8 with commas, with the columns of the template, in English \
            or Chinese and in any order; what exportCustomers gives can be sent back as it is. A row without an id makes \
            a card of an organisation, which whoever sends it looks after; a row that made a card before makes no second \
            one. A row with an id and a version says that card anew, and why, unless it says the same already. Every row \
            is decided by itself, by the same rules as a card that is sent alone; of two rows about one card or number \
            the earlier counts. With `dryRun=true` everything is decided and nothing is stored. The answer tells of each \
            row that was not taken over what is wrong; who accepts a workbook instead gets exactly those rows in the \
            columns of the template, to be put right and sent again, and the counts in the header Import-Result. Columns \
            whose heading says that they are not read back are passed over. Formulas count as what they came to. At most \
            20,000 rows and 16 MiB. Cards of persons are not made by files, since who they are is sealed.""";

    private final CardImports imports;
    private final CommandRequests requests;

    CardImportApi(CardImports imports, CommandRequests requests) {
        this.imports = imports;
        this.requests = requests;
    }

    @GetMapping(value = "/import-template", produces = XLSX)
    @Requires(Permission.IMPORT_CUSTOMERS)
    @Operation(
            operationId = "getCustomerImportTemplate",
            summary = "A workbook to fill in cards of customers, and import them (CU-01)",
            description = "Headings and words to choose from are English or Chinese, as Accept-Language asks; the "
                    + "second sheet explains each column.")
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> template(HttpServletRequest http) {
        return workbook("customers-template.xlsx").body(new CardWorkbook(http.getLocale()).template());
    }

    @PostMapping(
            value = "/import",
            consumes = {CSV, XLSX},
            produces = {MediaType.APPLICATION_JSON_VALUE, XLSX})
    @Requires(Permission.IMPORT_CUSTOMERS)
    @Operation(
            operationId = "importCustomers",
            summary = "Make and correct many cards by a file (CU-01, CU-03, CU-12)",
            description = HOW)
    @ApiResponse(
            responseCode = "200",
            description = "What became of each row",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = CardReport.class)),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<?> take(
            @RequestBody(required = false) byte @Nullable [] body,
            @Parameter(description = "Decide everything, store nothing") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            Actor actor,
            HttpServletRequest http) {
        requests.key(http);
        boolean isCsv =
                String.valueOf(http.getContentType()).toLowerCase(Locale.ROOT).startsWith(CSV);
        CardImports.Done done = imports.takeOver(
                isCsv ? CsvFile::read : XlsxFile::read,
                body == null ? new byte[0] : body,
                dryRun,
                actor,
                String.valueOf(http.getAttribute(CommandRequests.TRACE)));
        CardReport report = done.report(http.getLocale());
        return wantsWorkbook(http)
                ? workbook("customers-to-correct.xlsx")
                        .header("Import-Result", report.line())
                        .body(done.failedRows(http.getLocale()))
                : ResponseEntity.ok()
                        .header("Import-Result", report.line())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(report);
    }

    private static boolean wantsWorkbook(HttpServletRequest http) {
        return String.valueOf(http.getHeader(HttpHeaders.ACCEPT))
                .toLowerCase(Locale.ROOT)
                .startsWith(XLSX);
    }

    private static ResponseEntity.BodyBuilder workbook(String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
