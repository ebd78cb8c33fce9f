package org.keji.query.interaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.interaction.InteractionStore.Filter;
import org.keji.query.interaction.InteractionView.File;
import org.keji.query.interaction.InteractionView.Line;
import org.keji.query.interaction.InteractionView.Page;
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

/** Questions to the log of contacts over HTTP. */
@RestController
@RequestMapping("/api/v1/interactions")
@Tag(
        name = "Interactions",
        description =
                "Contacts with customers: what was said, who answers by when, and what was promised (handbook chapter 5)")
class InteractionsApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final InteractionReader reader;
    private final Clock clock;

    InteractionsApi(Reading reading, InteractionReader reader, Clock clock) {
        this.reading = reading;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_INTERACTIONS)
    @Operation(
            operationId = "listInteractions",
            summary = "The log of contacts, newest contact first (IN-01)",
            description = "Filters are exact. An account manager sees contacts of their own, of the customers they "
                    + "look after and those they are asked to take, a department officer those the department has, "
                    + "leads or is asked to take. The Link header leads to the next page.")
    ResponseEntity<Page> list(
            InteractionFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Instant at = moment.at(clock);
        Place after = Place.read(cursor, "interaction");
        Instant dueBefore = filter.isOverdue() ? at : null;
        var wanted = new Filter(filter.equal(), filter.open(), filter.outOfHours(), dueBefore, after, limit + 1);
        Reach reach = Reach.of(actor, Permission.READ_INTERACTIONS);
        return Answer.page(
                reading.read(
                        InteractionProjection.NAME, moment, sql -> InteractionStore.page(sql, moment, reach, wanted)),
                limit,
                http,
                InteractionRow::place,
                row -> Line.of(row, at),
                Page::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_INTERACTIONS)
    @Operation(
            operationId = "getInteraction",
            summary = "One contact with what was said in it (IN-01)",
            description = "What was said and by whom is opened, and every opening is logged before it is answered "
                    + "(DP-02). Clocks show what they show at the moment asked about. ETag is the version of the "
                    + "contact.")
    ResponseEntity<File> file(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Instant at = moment.at(clock);
        Answer<Found> answer = reading.read(
                InteractionProjection.NAME,
                moment,
                sql -> new Found(
                        InteractionStore.find(sql, Moment.NOW, id)
                                .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, "")),
                        InteractionStore.find(sql, moment, id)
                                .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""))));
        InteractionRow row = answer.body().contact();
        if (!answer.body().now().isIn(Reach.of(actor, Permission.READ_INTERACTIONS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(row.version(), moment, http, () -> File.of(Line.of(row, at), reader.open(actor, row)));
    }

    /**
     * One contact at the moment asked about.
     *
     * @param now as it stands now, which is what says who may see how it was
     */
    private record Found(InteractionRow now, InteractionRow contact) {}
}
