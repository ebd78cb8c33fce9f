package org.keji.query.gift;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.gift.GiftAccounts.Account;
import org.keji.query.gift.GiftStore.Entry;
import org.keji.query.gift.GiftView.Line;
import org.keji.query.gift.GiftView.Page;
import org.keji.query.gift.GiftView.Year;
import org.keji.query.gift.GiftView.Years;
import org.keji.query.policybook.BookInForce;
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

/** Questions to the register of gifts and hospitality over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Gifts", description = "What is given to contacts of customers, and the limits of it (handbook chapter 1)")
class GiftsApi {

    private static final int LARGEST_PAGE = 500;
    private static final String KIND = "gift-account";

    private final Reading reading;
    private final BookInForce books;

    GiftsApi(Reading reading, BookInForce books) {
        this.reading = reading;
        this.books = books;
    }

    @GetMapping("/gifts")
    @Requires(Permission.READ_GIFTS)
    @Operation(
            operationId = "listGifts",
            summary = "The register of gifts and hospitality, newest proposal first (CU-15)",
            description =
                    "Filters are exact, days are included. An account manager sees what is given at the customers "
                            + "they look after. Recipients are named by their ids. The Link header leads to the next page.")
    ResponseEntity<Page> list(
            GiftFilter filter,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        Place after = Place.read(cursor, KIND);
        Reach reach = Reach.of(actor, Permission.READ_GIFTS);
        Answer<List<Entry>> answer = reading.read(
                GiftProjection.NAME, moment, sql -> GiftStore.page(sql, moment, reach, filter, after, limit + 1));
        return Answer.page(answer, limit, http, entry -> entry.row().place(), Line::of, Page::new);
    }

    @GetMapping("/gift-accounts")
    @Requires(Permission.READ_GIFTS)
    @Operation(
            operationId = "listGiftAccounts",
            summary = "What each recipient is given in a calendar year, against the limit (CU-15)",
            description = "Newest year first. The limit is the one the house's policy book has at the moment; a "
                    + "department may have another. The Link header leads to the next page.")
    ResponseEntity<Years> accounts(
            @Parameter(example = "customer-4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
                    @RequestParam(required = false)
                    @Nullable
                    String customer,
            @Parameter(example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
                    @RequestParam(required = false)
                    @Nullable
                    String recipient,
            @Parameter(example = "2026") @RequestParam(required = false) @Nullable Integer year,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.limit(limit, LARGEST_PAGE);
        var wanted = new GiftAccounts.Wanted(
                Asked.text(customer, "customer"),
                Asked.text(recipient, "recipient"),
                year,
                Place.read(cursor, KIND),
                limit + 1);
        Reach reach = Reach.of(actor, Permission.READ_GIFTS);
        PolicyEdition book = books.at(moment);
        Answer<List<Account>> answer =
                reading.read(GiftProjection.NAME, moment, sql -> GiftAccounts.page(sql, moment, reach, wanted));
        return Answer.page(answer, limit, http, Account::place, account -> Year.of(account, book), Years::new);
    }

    @GetMapping("/gift-accounts/{id}/gifts/{gift}")
    @Requires(Permission.READ_GIFTS)
    @Operation(
            operationId = "getGift",
            summary = "One gift (CU-15)",
            description =
                    "As it stands, or as it stood. ETag is the version of all gifts to the recipient in the year.")
    ResponseEntity<Line> gift(
            @PathVariable String id, @PathVariable String gift, Moment moment, Actor actor, HttpServletRequest http) {
        String key = id + "-" + gift;
        Answer<Found> answer = reading.read(GiftProjection.NAME, moment, sql -> Found.in(sql, moment, id, key));
        Found found = answer.body();
        if (!found.now().isIn(Reach.of(actor, Permission.READ_GIFTS))) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        return answer.versioned(found.version(), moment, http, () -> Line.of(found.entry()));
    }

    /**
     * One gift at the moment asked about.
     *
     * @param now as it stands now, which is what says who may see how it was
     */
    private record Found(Entry now, Entry entry, long version) {

        static Found in(DSLContext sql, Moment moment, String account, String key) {
            return new Found(
                    there(sql, Moment.NOW, key), there(sql, moment, key), GiftStore.version(sql, moment, account));
        }

        private static Entry there(DSLContext sql, Moment moment, String key) {
            return GiftStore.find(sql, moment, key).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
        }
    }
}
