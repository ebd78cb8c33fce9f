package org.keji.query.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.permit.PermitStage;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.icalendar.CalendarFile;
import org.keji.query.paper.NoticeCalendar;
import org.keji.query.paper.NoticePaper;
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

/** The visit notice, over HTTP. It opens nothing, for it names no visitor. */
@RestController
@RequestMapping("/api/v1/visitor-permits/{id}")
@Tag(name = "Visitors", description = PermitsApi.ABOUT)
class NoticePaperApi {

    private final PaperDesk desk;

    NoticePaperApi(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/notice.pdf")
    @Requires(Permission.READ_PERMITS)
    @Operation(
            operationId = "getNoticePaper",
            summary = "The visit notice on paper, which is the voucher for the reception (PE-05)",
            description =
                    "Of a notice that went out, while the visit is to take place. Whoever has the same paper already "
                            + "is told 304.")
    @ApiResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "304", description = "Nothing has changed", content = @Content)
    ResponseEntity<byte[]> paper(
            @PathVariable String id,
            @Parameter(description = "Answer only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            Actor actor,
            HttpServletRequest http) {
        Ready ready = desk.ready(id, minPosition, Reach.of(actor, Permission.READ_PERMITS));
        NoticePaper notice = notice(ready);
        if (!ready.permit().stage().opensGate()) {
            throw new Refusal(HouseRule.NOTICE_HAS_GONE_OUT, "");
        }
        return new Printed(notice.pdf(), MediaType.APPLICATION_PDF).respond(ready.begin("notice.pdf"), http);
    }

    @GetMapping("/notice.ics")
    @Requires(Permission.READ_PERMITS)
    @Operation(
            operationId = "getNoticeCalendar",
            summary = "The visit for the calendars of those who prepare for it (PE-05)",
            description =
                    "RFC 5545. Of a notice that went out; a visit that does not take place after all is cancelled. "
                            + "Whoever has it already is told 304.")
    @ApiResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Nothing has changed", content = @Content)
    ResponseEntity<byte[]> calendar(
            @PathVariable String id,
            @Parameter(description = "Answer only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            Actor actor,
            HttpServletRequest http) {
        Ready ready = desk.ready(id, minPosition, Reach.of(actor, Permission.READ_PERMITS));
        PermitRow permit = ready.permit();
        NoticePaper notice = notice(ready);
        String text = new NoticeCalendar(notice, permit.permitId(), permit.version(), isOn(permit.stage())).text();
        return new Printed(text.getBytes(StandardCharsets.UTF_8), CalendarFile.TYPE)
                .respond(ready.begin("notice.ics"), http);
    }

    private static NoticePaper notice(Ready ready) {
        Grant grant = ready.permit().grant();
        Instant sentAt = ready.permit().notice().sentAt();
        if (grant == null || sentAt == null) {
            throw new Refusal(HouseRule.NOTICE_HAS_GONE_OUT, "");
        }
        return ready.papers().notice(grant, sentAt);
    }

    /** Whether the visit takes place, or took place. */
    private static boolean isOn(PermitStage stage) {
        return switch (stage) {
            case APPLIED, REVIEWED, GRANTED, ON_SITE, CLOSED -> true;
            case REFUSED, WITHDRAWN, REVOKED, EXPIRED, NOT_USED -> false;
        };
    }
}
