package org.keji.query.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.opening.Told;
import org.keji.kernel.permit.VisitorDetails;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.pass.PassClaims;
import org.keji.query.pass.PassKeys;
import org.keji.query.pass.PassVerdict;
import org.keji.query.permit.GateView.AtGate;
import org.keji.query.permit.GateView.Glance;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.keji.query.readmodel.Reading.Fresh;
import org.keji.query.search.PersonMarks;
import org.keji.query.search.PersonSought;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The gate over HTTP: who may enter, at a glance, and who is inside (PE-06, PE-07, PE-10). A look is a POST because
 * addresses are logged everywhere and bodies are not; it changes nothing, and takes no idempotency key.
 */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Gate", description = "Who may enter, who is inside, and badges (handbook chapter 3)")
class GlanceApi {

    private static final String LOOK = "lookUpVisitors";
    private static final String INSIDE = "listVisitorsInside";

    private final Reading reading;
    private final VisitorReader reader;
    private final PersonMarks marks;
    private final PassKeys keys;
    private final Journal journal;
    private final Clock clock;

    GlanceApi(Reading reading, VisitorReader reader, PersonMarks marks, PassKeys keys, Journal journal, Clock clock) {
        this.reading = reading;
        this.reader = reader;
        this.marks = marks;
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    @PostMapping("/gate-lookups")
    @Requires(Permission.READ_GATE)
    @Operation(
            operationId = LOOK,
            summary = "Who may enter: by the number of the permit, a badge, a pass or a name (PE-06, PE-07, PE-10)",
            description =
                    "Exactly one of them is sought by. A pass tells whom it is about, and what holds of them is as the "
                            + "log has it. Each visitor found comes with what is said to them and "
                            + "the rule it rests on, as entering itself is decided. By name those are found who are inside or "
                            + "are named in a permit that is not over, twenty at most. The answer says how old it is. It is "
                            + "logged who looked, by what, and whom they found, before it is answered (DP-02).")
    ResponseEntity<Glance> lookUp(
            @RequestBody GateSought sought,
            @Parameter(description = "Answer only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            Actor actor,
            Locale locale) {
        sought.check();
        Function<DSLContext, List<Named>> question = question(sought, clock.instant());
        Fresh<List<Named>> found = reading.fresh(PermitProjection.NAME, new Moment(null, null, minPosition), question);
        journal.write(new JournalEntry.Searched(
                actor.subject(),
                LOOK,
                sought.fields(),
                found.answer().body().stream()
                        .map(named -> named.visitor().person())
                        .toList()));
        return answer(actor, LOOK, found, locale);
    }

    @GetMapping("/visitors-inside")
    @Requires(Permission.READ_GATE)
    @Operation(
            operationId = INSIDE,
            summary = "Who is inside now: the list for an evacuation, and who stays too long (PE-07, PE-10)",
            description = "In the order of visits. Every name that is opened is logged before it is answered (DP-02). "
                    + "The answer says how old it is.")
    ResponseEntity<Glance> inside(
            @Parameter(description = "true for those alone who are inside longer than they may be", example = "false")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean overstays,
            @Parameter(description = "Answer only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            Actor actor,
            Locale locale) {
        Instant now = clock.instant();
        boolean longest = Boolean.TRUE.equals(overstays);
        Fresh<List<Named>> found = reading.fresh(
                PermitProjection.NAME,
                new Moment(null, null, minPosition),
                sql -> GateStore.inside(sql).stream()
                        .filter(named -> !longest || isOver(named, now))
                        .toList());
        return answer(actor, INSIDE, found, locale);
    }

    private Function<DSLContext, List<Named>> question(GateSought sought, Instant now) {
        String number = sought.number();
        if (number != null) {
            return sql -> GateStore.ofPermit(sql, number);
        }
        String badge = sought.badge();
        if (badge != null) {
            return sql -> GateStore.ofBadge(sql, badge);
        }
        String pass = sought.pass();
        if (pass != null) {
            PassClaims claims = claims(pass, now);
            return sql -> GateStore.ofPermit(sql, claims.permit()).stream()
                    .filter(named -> claims.visitor() == 0
                            || claims.visitor() == named.visitor().visitor())
                    .toList();
        }
        PersonMarks.Sought wanted = marks.sought(new PersonSought(sought.name(), null, null));
        return sql -> GateStore.ofMarks(sql, wanted, now);
    }

    /** When it holds is for the log to say, which also knows what became of the permit since it was printed. */
    private PassClaims claims(String pass, Instant now) {
        return switch (keys.verifier().verify(pass, now)) {
            case PassVerdict.Valid(PassClaims claims) -> claims;
            case PassVerdict.NotYet(PassClaims claims) -> claims;
            case PassVerdict.Expired(PassClaims claims) -> claims;
            case PassVerdict.NotOurs _ -> throw new Refusal(HouseRule.PASS_AT_GATE_IS_OURS, "/pass");
        };
    }

    private static boolean isOver(Named named, Instant now) {
        PermitRow.Grant grant = named.permit().grant();
        return grant != null && now.isAfter(grant.validUntil());
    }

    private ResponseEntity<Glance> answer(Actor actor, String operation, Fresh<List<Named>> found, Locale locale) {
        List<Named> all = found.answer().body();
        List<Told<VisitorDetails>> told =
                reader.open(actor, operation, all.stream().map(Named::visitor).toList());
        Instant now = clock.instant();
        List<AtGate> shown = IntStream.range(0, all.size())
                .mapToObj(i -> AtGate.of(all.get(i), told.get(i), now, locale))
                .toList();
        return found.answer().begin().body(Glance.of(found.asAt(), now, shown));
    }
}
