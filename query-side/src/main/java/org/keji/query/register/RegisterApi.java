package org.keji.query.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.keji.query.register.ComplaintView.File;
import org.keji.query.register.ComplaintView.Line;
import org.keji.query.register.ComplaintView.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the complaint register over HTTP. */
@RestController
@RequestMapping("/api/v1/complaints")
@Tag(name = "Complaint register", description = "Complaints as they stand, and as they stood (handbook chapter 4)")
class RegisterApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final ComplainantReader complainants;
    private final Clock clock;

    RegisterApi(Reading reading, ComplainantReader complainants, Clock clock) {
        this.reading = reading;
        this.complainants = complainants;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_COMPLAINTS)
    @Operation(
            operationId = "listComplaints",
            summary = "The complaint register, newest receipt first (CO-01)",
            description = "Filters are exact. An account manager sees complaints of their own and those they are "
                    + "asked to take, a department officer those of the department. The Link header leads to the next "
                    + "page.")
    ResponseEntity<Page> list(
            RegisterFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Instant at = moment.at(clock);
        var wanted = filter.parse(Place.read(cursor), limit + 1);
        Condition scope = Reach.of(actor, Permission.READ_COMPLAINTS).complaints(RegisterProjection.NAME, moment);
        Answer<List<ComplaintRow>> answer =
                reading.read(RegisterProjection.NAME, moment, sql -> RegisterStore.page(sql, moment, scope, wanted));
        return Answer.page(answer, limit, http, ComplaintRow::place, row -> Line.of(row, at), Page::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_COMPLAINTS)
    @Operation(
            operationId = "getComplaint",
            summary = "The file of one complaint with its whole history (CO-01, CO-11)",
            description = "What was said and by whom is opened for those who may read it, and every opening is logged "
                    + "before it is answered (DP-02). ETag is the complaint's version.")
    ResponseEntity<File> file(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Instant at = moment.at(clock);
        Answer<Dossier> answer = reading.read(
                RegisterProjection.NAME,
                moment,
                sql -> new Dossier(
                        RegisterStore.find(sql, Moment.NOW, id)
                                .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")),
                        RegisterStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")),
                        RegisterStore.actions(sql, moment, id),
                        RegisterStore.steps(sql, moment, id)));
        ComplaintRow row = answer.body().complaint();
        if (!answer.body().now().isIn(Reach.of(actor, Permission.READ_COMPLAINTS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(row.version(), moment, http, () -> file(actor, answer.body(), at));
    }

    /**
     * What is kept of one complaint, personal texts sealed.
     *
     * @param now as it stands now, which is what says who may see how it was
     */
    private record Dossier(ComplaintRow now, ComplaintRow complaint, List<ActionRow> actions, List<StepRow> steps) {}

    private File file(Actor actor, Dossier dossier, Instant at) {
        var opened = complainants.open(actor, dossier.now(), dossier.steps());
        return new File(
                Line.of(dossier.complaint(), at),
                opened.person(),
                opened.erased() ? Boolean.TRUE : null,
                opened.content(),
                opened.complainant(),
                dossier.actions().stream().map(ComplaintView.Action::of).toList(),
                dossier.steps().stream()
                        .map(step -> new ComplaintView.Step(
                                step.position(),
                                step.what(),
                                step.occurredAt(),
                                step.recordedAt(),
                                step.actor(),
                                step.reason(),
                                opened.texts().get(step.position())))
                        .toList());
    }
}
