package org.keji.query.contract;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.contract.ContractView.Change;
import org.keji.query.contract.ContractView.File;
import org.keji.query.contract.ContractView.Line;
import org.keji.query.contract.ContractView.Lines;
import org.keji.query.contract.ContractView.Review;
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

/** Questions to the register of contracts over HTTP. */
@RestController
@RequestMapping("/api/v1/contracts")
@Tag(
        name = "Contracts",
        description = "Contracts with customers: reviewed, signed, changed, renewed (handbook chapter 1)")
class ContractsApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;
    private final Clock clock;

    ContractsApi(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_CONTRACTS)
    @Operation(
            operationId = "listContracts",
            summary = "Contracts, newest registration first (CU-19)",
            description = "Filters are exact. An account manager sees those of the customers they look after, a "
                    + "department those it was asked about. The Link header leads to the next page.")
    ResponseEntity<Lines> list(
            ContractFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Instant at = moment.at(clock);
        var wanted = new ContractStore.Page(filter, at, Place.read(cursor, "contract"), limit + 1);
        Reach reach = Reach.of(actor, Permission.READ_CONTRACTS);
        return Answer.page(
                reading.read(ContractProjection.NAME, moment, sql -> ContractStore.page(sql, moment, reach, wanted)),
                limit,
                http,
                ContractRow::place,
                row -> Line.of(row, at),
                Lines::new);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_CONTRACTS)
    @Operation(
            operationId = "getContract",
            summary = "One contract with its terms in force, its reviews and its changes (CU-19)",
            description = "As it stands, or as it stood. ETag is the contract's version.")
    ResponseEntity<File> file(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Instant at = moment.at(clock);
        Answer<Found> answer = reading.read(ContractProjection.NAME, moment, sql -> Found.in(sql, moment, id, at));
        if (!answer.body().now().isIn(Reach.of(actor, Permission.READ_CONTRACTS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        File file = answer.body().file();
        return answer.versioned(file.contract().version(), moment, http, () -> file);
    }

    /**
     * One contract at the moment asked about.
     *
     * @param now as it stands now, which is what says who may see how it was
     */
    private record Found(ContractRow now, File file) {

        static Found in(DSLContext sql, Moment moment, String id, Instant at) {
            return new Found(
                    there(ContractStore.find(sql, Moment.NOW, id)),
                    new File(
                            Line.of(there(ContractStore.find(sql, moment, id)), at),
                            ContractStore.reviews(sql, moment, id).stream()
                                    .map(Review::of)
                                    .toList(),
                            ContractStore.changes(sql, moment, id).stream()
                                    .map(Change::of)
                                    .toList()));
        }

        private static ContractRow there(Optional<ContractRow> row) {
            return row.orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
        }
    }
}
