package org.keji.query.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.incident.IncidentView.File;
import org.keji.query.incident.IncidentView.Line;
import org.keji.query.incident.IncidentView.Lines;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of incidents with visitors over HTTP. */
@RestController
@RequestMapping("/api/v1/visitor-incidents")
@Tag(
        name = "Visitor incidents",
        description = "What went wrong with visitors, and what was done about it (handbook chapter 3)")
class IncidentsApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final IncidentReader reader;

    IncidentsApi(Reading reading, IncidentReader reader) {
        this.reading = reading;
        this.reader = reader;
    }

    @GetMapping
    @Requires(Permission.READ_INCIDENTS)
    @Operation(
            operationId = "listIncidents",
            summary = "Incidents with visitors, newest record first (PE-06, PE-08, PE-10)",
            description = "Filters are exact. The front desk sees the incidents it recorded, the service department, "
                    + "quality, the general manager and auditors see all. The Link header leads to the next page.")
    ResponseEntity<Lines> list(
            IncidentFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Place after = Place.read(cursor, "incident");
        Reach reach = Reach.of(actor, Permission.READ_INCIDENTS);
        Answer<List<IncidentRow>> answer = reading.read(
                IncidentProjection.NAME,
                moment,
                sql -> IncidentStore.page(sql, moment, reach, filter, after, limit + 1));
        return Answer.page(answer, limit, http, IncidentRow::place, Line::of, Lines::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_INCIDENTS)
    @Operation(
            operationId = "getIncident",
            summary = "One incident with what was told of it (PE-06)",
            description = "What happened is opened, and every opening is logged before it is answered (DP-02). ETag is "
                    + "the version of the incident.")
    ResponseEntity<File> file(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Answer<IncidentRow> answer = reading.read(
                IncidentProjection.NAME,
                moment,
                sql -> IncidentStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")));
        IncidentRow row = answer.body();
        if (!row.isIn(Reach.of(actor, Permission.READ_INCIDENTS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(row.version(), moment, http, () -> File.of(row, reader.open(actor, row)));
    }
}
