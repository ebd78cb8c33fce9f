package org.keji.query.purchase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.purchase.PurchaseView.Line;
import org.keji.query.purchase.PurchaseView.Page;
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

/** Questions to purchases over HTTP. */
@RestController
@RequestMapping("/api/v1/purchases")
@Tag(name = "Purchases", description = "What customers bought, for how much and at what cost (handbook chapter 1)")
class PurchasesApi {

    private static final int LARGEST_PAGE = 500;

    private final Reading reading;

    PurchasesApi(Reading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Requires(Permission.READ_PURCHASES)
    @Operation(
            operationId = "listPurchases",
            summary = "What customers bought, newest day first (CU-13)",
            description = "Filters are exact. An account manager sees the purchases of their own customers. The Link "
                    + "header leads to the next page.")
    ResponseEntity<Page> list(
            PurchaseFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Place after = Place.read(cursor, "purchase");
        Reach reach = Reach.of(actor, Permission.READ_PURCHASES);
        Answer<List<Told>> answer = reading.read(PurchaseProjection.NAME, moment, sql -> {
            List<PurchaseRow> rows = PurchaseStore.page(sql, moment, reach, filter, after, limit + 1);
            Set<String> told = Buyers.toldOf(
                    sql, actor, rows.stream().map(PurchaseRow::customerId).toList());
            return rows.stream()
                    .map(row -> new Told(row, told.contains(row.customerId())))
                    .toList();
        });
        return Answer.page(
                answer,
                limit,
                http,
                one -> one.purchase().place(),
                one -> Line.of(one.purchase(), one.told()),
                Page::new);
    }

    /** @param told whether amounts are (DP-06) */
    private record Told(PurchaseRow purchase, boolean told) {}

    @GetMapping("/{id}")
    @Requires(Permission.READ_PURCHASES)
    @Operation(
            operationId = "getPurchase",
            summary = "One purchase (CU-13)",
            description = "As it stands, or as it stood. ETag is the purchase's version.")
    ResponseEntity<Line> purchase(@PathVariable String id, Moment moment, Actor actor, HttpServletRequest http) {
        Answer<Found> answer = reading.read(PurchaseProjection.NAME, moment, sql -> {
            PurchaseRow row =
                    PurchaseStore.find(sql, moment, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
            return new Found(row, Buyers.find(sql, Moment.NOW, row.customerId()).orElseThrow());
        });
        PurchaseRow row = answer.body().purchase();
        answer.body().customer().requireSeen(Reach.of(actor, Permission.READ_PURCHASES));
        boolean told = answer.body().customer().tellsAmounts(actor);
        return answer.versioned(row.version(), moment, http, () -> Line.of(row, told));
    }

    /**
     * One purchase at the moment asked about.
     *
     * @param customer whose it is, as they are now, which is what says who may see it
     */
    private record Found(PurchaseRow purchase, CustomerRow customer) {}
}
