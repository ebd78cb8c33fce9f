package org.keji.query.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.pass.PassKeys;
import org.keji.query.pass.PassSigner;
import org.keji.query.permit.PaperDesk.Ready;
import org.keji.query.permit.PermitRow.Grant;
import org.keji.query.readmodel.Printed;
import org.keji.query.readmodel.Reach;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The permit and its badges, over HTTP. */
@RestController
@RequestMapping("/api/v1/visitor-permits/{id}")
@Tag(name = "Visitors", description = PermitsApi.ABOUT)
class PassPapersApi {

    private static final String PERMIT = "getPermitPaper";
    private static final String BADGES = "getBadges";

    private final PaperDesk desk;
    private final VisitorReader reader;
    private final PassKeys keys;

    PassPapersApi(PaperDesk desk, VisitorReader reader, PassKeys keys) {
        this.desk = desk;
        this.reader = reader;
        this.keys = keys;
    }

    @GetMapping("/permit.pdf")
    @Requires(Permission.READ_PASSES)
    @Operation(
            operationId = PERMIT,
            summary = "The permit on paper, with a QR code that is verified without the house (PE-01, PE-07)",
            description =
                    "Of a permit that is granted and has not ended. Names are opened, and every opening is logged "
                            + "before it is answered (DP-02). Whoever has the same paper already is told 304.")
    @ApiResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "304", description = "Nothing has changed", content = @Content)
    ResponseEntity<byte[]> permit(
            @PathVariable String id,
            @Parameter(description = "Answer only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            Actor actor,
            HttpServletRequest http) {
        Ready ready = desk.ready(id, minPosition, Reach.of(actor, Permission.READ_PASSES));
        PassSigner signer = keys.signer();
        Grant grant = ready.grant();
        byte[] pdf = ready.papers()
                .permit(grant, signer, ready.visitors(), reader.open(actor, PERMIT, ready.visitors()))
                .pdf();
        return new Printed(pdf, MediaType.APPLICATION_PDF).respond(ready.begin("permit.pdf"), http);
    }

    @GetMapping("/badges.pdf")
    @Requires(Permission.READ_PASSES)
    @Operation(
            operationId = BADGES,
            summary = "A badge for every visitor, each with a QR code of its own (PE-07)",
            description = "Cards of 90 × 60 mm, one a page; whoever was struck has none. Otherwise as the permit.")
    @ApiResponse(
            responseCode = "200",
            description = "The badges",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "304", description = "Nothing has changed", content = @Content)
    ResponseEntity<byte[]> badges(
            @PathVariable String id,
            @Parameter(description = "Answer only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            Actor actor,
            HttpServletRequest http) {
        Ready ready = desk.ready(id, minPosition, Reach.of(actor, Permission.READ_PASSES));
        PassSigner signer = keys.signer();
        Grant grant = ready.grant();
        byte[] pdf = ready.papers()
                .badges(grant, signer, ready.visitors(), reader.open(actor, BADGES, ready.visitors()))
                .pdf();
        return new Printed(pdf, MediaType.APPLICATION_PDF).respond(ready.begin("badges.pdf"), http);
    }
}
