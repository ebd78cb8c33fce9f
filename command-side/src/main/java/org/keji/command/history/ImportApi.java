package org.keji.command.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.CommandRequests;
import org.keji.command.history.ImportOperation.State;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.vault.MasterKey;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports of past complaints over HTTP. */
@RestController
@RequestMapping("/api/v1/complaint-imports")
@Tag(name = "Past complaints", description = "Entering complaints of the past from a file (CO-01)")
class ImportApi {

    private static final String MAPPING = """
            Send a CSV file in UTF-8, with or without byte order mark, with the columns of the US Consumer Financial \
            Protection Bureau's complaint database. Mapping: `Date received` → time of receipt; `Date sent to company` \
            → time of the first answer (both are days and are taken as their first moment in the business zone); \
            `Submitted via` → channel; `Product` and `Issue` → kind, `Product` → product, `Issue` → content; `Company` \
            → department; `Company response to consumer`, `Timely response?` and `Consumer disputed?` → facts without \
            a date. The customer stays unknown; other columns are not taken over. Every row is one command: it is stored \
            once however often it is sent, or refused by itself with the rule. Nothing escalates. With `dryRun=true` \
            everything is decided and nothing is stored. The answer is an operation to ask for progress.""";

    private final CommandDoor door;
    private final CommandRequests requests;
    private final ImportStore imports;
    private final Journal journal;
    private final MasterKey master;
    private final Clock clock;
    private final PolicyEdition book;

    ImportApi(
            CommandDoor door,
            CommandRequests requests,
            ImportStore imports,
            Journal journal,
            MasterKey master,
            Clock clock,
            @Value("${keji.policy-book}") String book) {
        this.door = door;
        this.requests = requests;
        this.imports = imports;
        this.journal = journal;
        this.master = master;
        this.clock = clock;
        this.book = new ShippedBooks().named(book);
    }

    @PostMapping(consumes = "text/csv")
    @Requires(Permission.IMPORT_COMPLAINTS)
    @Operation(operationId = "importPastComplaints", summary = "Import past complaints (CO-01)", description = MAPPING)
    ResponseEntity<ImportOperation> begin(
            @RequestBody(required = false) byte @Nullable [] body,
            @Parameter(description = "Decide everything, store nothing") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            Actor actor,
            HttpServletRequest http) {
        String id = "import-" + requests.newId(http, actor, "import");
        byte[] file = body == null ? new byte[0] : body;
        String fingerprint = master.fingerprint(file) + dryRun;
        PastFile past = PastFile.read(file);
        ImportOperation operation = new ImportOperation(
                id,
                State.RUNNING,
                dryRun,
                past.rows().size(),
                0,
                0,
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        boolean begun = imports.begin(operation, actor.subject(), fingerprint, CsvLine.of(past.header()));
        if (begun) {
            ImportRun run = new ImportRun(
                    operation, new PastMapping(past.header(), book.zone()), actor, door, imports, journal);
            Thread.ofVirtual().name(id).start(() -> run.run(past));
        } else if (!imports.fingerprint(id).orElseThrow().equals(fingerprint)) {
            throw new Refusal(HouseRule.KEY_NAMES_ONE_REQUEST, "");
        }
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.accepted().header("Location", "/api/v1/complaint-imports/" + id);
        if (!begun) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(find(id));
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_IMPORTS)
    @Operation(operationId = "getComplaintImport", summary = "How far an import is, or how it ended")
    ImportOperation progress(@PathVariable String id) {
        return find(id);
    }

    @GetMapping(value = "/{id}/refused-rows", produces = "text/csv")
    @Requires(Permission.READ_IMPORTS)
    @Operation(
            operationId = "getRefusedRows",
            summary = "The rows an import refused, exactly as they were sent, with line, rule and column before them")
    String refused(@PathVariable String id) {
        find(id);
        List<String> lines = new ArrayList<>();
        lines.add("line,rule,reason,where," + imports.header(id));
        imports.refused(id)
                .forEach(row -> lines.add(
                        CsvLine.of(List.of(String.valueOf(row.line()), row.rule(), row.ruleName(), row.pointer())) + ","
                                + row.row()));
        return String.join("\n", lines) + "\n";
    }

    private ImportOperation find(String id) {
        return imports.find(id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
    }
}
