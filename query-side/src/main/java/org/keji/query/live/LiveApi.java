package org.keji.query.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Admission;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.register.RegisterSteps;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What happens to complaints, as it happens, over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
@Tag(name = "Live updates", description = "Complaints as they change, by Server-Sent Events")
class LiveApi {

    private static final String RESUME = "Last-Event-ID";
    private static final String RESUME_SAYS = "The id of the last message seen: everything after it is told first, in "
            + "order, nothing twice. Left out, the stream begins with what the register does not know yet";
    private static final String FIELDS =
            "Each message is named after what happened; its id is the position in the log, and its data a "
                    + "ComplaintNotice. Whose complaint is seen is judged when it is told. A stream ends with the "
                    + "token it was opened with, and when the server stops; the client then resumes.";
    private static final String EXAMPLE = """
            :
            id:4709

            id:4711
            event:complaint.acknowledged
            data:{"position":4711,"complaintId":"complaint-0c9f1e52-33d5-5d0c-8e0a-0f6b4d1f9a11",\
            "what":"complaint.acknowledged","occurredAt":"2026-05-01T08:00:00Z","version":2}

            """;

    private final RegisterSteps steps;
    private final LiveStreams streams;

    LiveApi(RegisterSteps steps, LiveStreams streams) {
        this.steps = steps;
        this.streams = streams;
    }

    @GetMapping("/complaint-events")
    @Requires(Permission.READ_COMPLAINTS)
    @Operation(
            operationId = "followComplaints",
            summary = "What happens to any complaint one may see, as it happens (CO-01)",
            description = FIELDS)
    @ApiResponse(
            responseCode = "200",
            description = "A stream without end",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Notice.class),
                            examples = @ExampleObject(EXAMPLE)))
    ResponseEntity<SseEmitter> register(
            @Parameter(description = RESUME_SAYS, schema = @Schema(type = "integer", format = "int64"))
                    @RequestHeader(name = RESUME, required = false)
                    @Nullable
                    LastEventId last,
            @Parameter(description = "Begin only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            Admission admission,
            HttpMethod method) {
        return stream(new Audience(admission, null), steps.known(minPosition), last, method);
    }

    @GetMapping("/complaints/{id}/events")
    @Requires(Permission.READ_COMPLAINTS)
    @Operation(
            operationId = "followComplaint",
            summary = "What happens to one complaint, as it happens (CO-01)",
            description = FIELDS)
    @ApiResponse(
            responseCode = "200",
            description = "A stream without end",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Notice.class),
                            examples = @ExampleObject(EXAMPLE)))
    ResponseEntity<SseEmitter> one(
            @PathVariable String id,
            @Parameter(description = RESUME_SAYS, schema = @Schema(type = "integer", format = "int64"))
                    @RequestHeader(name = RESUME, required = false)
                    @Nullable
                    LastEventId last,
            @Parameter(description = "Begin only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            Admission admission,
            HttpMethod method) {
        long known = steps.known(minPosition, admission.actor(), id);
        return stream(new Audience(admission, id), known, last, method);
    }

    private ResponseEntity<SseEmitter> stream(
            Audience audience, long known, @Nullable LastEventId last, HttpMethod method) {
        if (last != null && last.position() > known) {
            // Nobody was ever told of it: to wait for it would be to leave out what comes before.
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "header " + RESUME);
        }
        // Proxies that gather answers before they pass them on would hold messages back.
        ResponseEntity.BodyBuilder response = ResponseEntity.ok().header("X-Accel-Buffering", "no");
        if (method == HttpMethod.HEAD) {
            return response.contentType(MediaType.TEXT_EVENT_STREAM).build();
        }
        return response.body(streams.open(audience, last == null ? known : last.position()));
    }
}
