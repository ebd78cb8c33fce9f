package org.keji.query.readmodel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How fresh the read models are, and rebuilding them, over HTTP. */
@RestController
@RequestMapping("/api/v1/read-models")
@Tag(name = "Read models", description = "Freshness and rebuilds")
class ReadModelApi {

    private final ReadModels models;

    ReadModelApi(ReadModels models) {
        this.models = models;
    }

    /**
     * One read model.
     *
     * @param position everything up to it is in the read model
     * @param head the newest event's position
     */
    @Schema(name = "ReadModelStatus")
    record Status(
            @Schema(example = "complaint_register") String name, int build, int version, long position, long head) {}

    /**
     * A build under way or ended.
     *
     * @param secondsLeft estimate from what is done; absent before anything is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReadModelBuild")
    record Build(
            String name,
            int build,
            BuildRecord.State state,
            long done,
            long total,
            Instant begunAt,
            @Nullable Long secondsLeft,
            @Nullable String outcome) {

        static Build of(BuildRecord build) {
            long millis = build.seenAt().toEpochMilli() - build.begunAt().toEpochMilli();
            boolean estimable = build.state() == BuildRecord.State.BUILDING && build.done() > 0;
            return new Build(
                    build.model(),
                    build.build(),
                    build.state(),
                    build.done(),
                    build.total(),
                    build.begunAt(),
                    estimable ? millis * (build.total() - build.done()) / build.done() / 1000 : null,
                    build.outcome());
        }
    }

    @GetMapping
    @Requires(Permission.READ_READ_MODELS)
    @Operation(
            operationId = "listReadModels",
            summary = "Every read model, how far it has read, and the head of the log")
    List<Status> list() {
        long head = models.head();
        return models.live().entrySet().stream()
                .map(live -> new Status(
                        live.getKey().model(),
                        live.getKey().build(),
                        live.getKey().version(),
                        live.getValue(),
                        head))
                .toList();
    }

    @PostMapping("/{name}/builds")
    @Requires(Permission.REBUILD_READ_MODELS)
    @Operation(
            operationId = "rebuildReadModel",
            summary = "Build a read model anew beside the one that answers",
            description =
                    "The new build folds the log, catches up, is compared row for row with the old one, and takes "
                            + "over in one transaction. Readers notice nothing. The answer is an operation to ask for progress.")
    ResponseEntity<Build> rebuild(
            @Parameter(example = "complaint_register") @PathVariable String name,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        if (key == null || !key.matches("[!-~]{1,200}")) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "header Idempotency-Key");
        }
        ReadModel model = models.named(name).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
        BuildRecord build =
                models.rebuild(model, key).orElseThrow(() -> new Refusal(HouseRule.ONE_REBUILD_AT_A_TIME, ""));
        return ResponseEntity.accepted()
                .header("Location", "/api/v1/read-models/%s/builds/%d".formatted(name, build.build()))
                .body(Build.of(build));
    }

    @GetMapping("/{name}/builds/{number}")
    @Requires(Permission.READ_READ_MODELS)
    @Operation(operationId = "getReadModelBuild", summary = "How far a rebuild is, or how it ended")
    Build build(@PathVariable String name, @PathVariable int number) {
        return models.build(name, number).map(Build::of).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
    }
}
