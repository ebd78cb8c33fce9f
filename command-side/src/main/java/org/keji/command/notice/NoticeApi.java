package org.keji.command.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The outbox over HTTP. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "Notices", description = "What complainants were told, and whether it reached them (CO-02, CO-04)")
class NoticeApi {

    private static final int LARGEST_PAGE = 1000;

    private final NoticeReading reading;

    NoticeApi(NoticeReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Requires(Permission.READ_NOTICES)
    @Operation(
            operationId = "listNotices",
            summary = "Notices to complainants in the order of the events they tell of",
            description = "A notice in the state doubtful was being handed over when the house or the line went down: "
                    + "it may have arrived, and is not sent again by itself. Nothing here is about the person.")
    ResponseEntity<NoticePage> list(
            @Parameter(description = "The complaint") @RequestParam(required = false) @Nullable String complaint,
            @Parameter(description = "How it stands, such as doubtful") @RequestParam(required = false) @Nullable
                    String state,
            @RequestParam(defaultValue = "100") int limit,
            @Parameter(description = "Position after which the page begins") @RequestParam(defaultValue = "0")
                    long cursor,
            HttpServletRequest http) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query limit");
        }
        List<NoticePage.Line> found = reading.lines(complaint(complaint), state(state), cursor, limit + 1);
        if (found.size() <= limit) {
            return ResponseEntity.ok(new NoticePage(found, null));
        }
        List<NoticePage.Line> shown = found.subList(0, limit);
        String next = String.valueOf(shown.getLast().position());
        String link = ServletUriComponentsBuilder.fromRequest(http)
                .replaceQueryParam("cursor", next)
                .build()
                .toUriString();
        return ResponseEntity.ok()
                .header("Link", "<%s>; rel=\"next\"".formatted(link))
                .body(new NoticePage(shown, next));
    }

    private static @Nullable ComplaintId complaint(@Nullable String text) {
        try {
            return text == null ? null : new ComplaintId(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query complaint");
        }
    }

    private static @Nullable NoticeState state(@Nullable String text) {
        return text == null
                ? null
                : NoticeState.ofCode(text)
                        .orElseThrow(() -> new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query state"));
    }
}
