package org.keji.query.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.opening.Visit;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.customer.BirthdayView.Line;
import org.keji.query.customer.BirthdayView.Page;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whose birthday comes: birthdays rest sealed, so contacts are opened one by one, and no more than are asked for. */
@RestController
@RequestMapping("/api/v1/care")
@Tag(name = "Gifts", description = "What is given to contacts of customers, and the limits of it (handbook chapter 1)")
class BirthdaysApi {

    private static final int MOST_OPENED = 500;
    private static final int LONGEST_LOOK = 366;

    private final Reading reading;
    private final ContactReader contacts;
    private final Clock clock;
    private final ZoneId zone;

    BirthdaysApi(Reading reading, ContactReader contacts, Clock clock, @Value("${keji.policy-book}") String book) {
        this.reading = reading;
        this.contacts = contacts;
        this.clock = clock;
        this.zone = new ShippedBooks().named(book).zone();
    }

    @GetMapping("/birthdays")
    @Requires(Permission.READ_BIRTHDAYS)
    @Operation(
            operationId = "listBirthdays",
            summary = "Birthdays of contacts in the days to come, the next one first (CU-15)",
            description =
                    "Of the customers somebody looks after and that are served: one's own, or those of the account "
                            + "manager who is named, for those who may see them. Each contact is opened, and every opening is "
                            + "logged before it is answered (DP-02), so that one question opens at most limit of them, in the "
                            + "order in which they became known. The Link header leads to the others.")
    ResponseEntity<Page> list(
            @Parameter(description = "How many days are looked ahead, today not counted; at most 366", example = "30")
                    @RequestParam(defaultValue = "30")
                    int days,
            @Parameter(description = "Whose customers; one's own if left out", example = "account-manager-1")
                    @RequestParam(required = false)
                    @Nullable
                    String accountManager,
            Moment moment,
            @Parameter(description = "How many contacts are opened") @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        requireDays(days);
        Asked.limit(limit, MOST_OPENED);
        Place after = Place.read(cursor, "person");
        String whose = Optional.ofNullable(Asked.text(accountManager, "accountManager"))
                .orElse(actor.subject());
        if (!Reach.of(actor, Permission.READ_BIRTHDAYS).covers(null, whose)) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        Answer<List<ContactRow>> answer = reading.read(
                CustomerProjection.NAME, moment, sql -> ContactStore.lookedAfter(sql, moment, whose, after, limit + 1));
        LocalDate today = LocalDate.ofInstant(moment.at(clock), zone);
        return Answer.page(
                answer,
                limit,
                http,
                ContactRow::place,
                row -> birthday(actor, row, today),
                (looked, next) -> page(looked, today.plusDays(days), next));
    }

    private static void requireDays(int days) {
        if (days < 0 || days > LONGEST_LOOK) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query days");
        }
    }

    /** Empty where nobody told it, or the person was erased. */
    private Optional<Line> birthday(Actor actor, ContactRow row, LocalDate today) {
        Visit visit = new Visit(actor, "listBirthdays", row.customerId());
        ContactDetails details = contacts.details(visit, row).value();
        LocalDate birthday = details == null ? null : details.birthday();
        return details == null || birthday == null
                ? Optional.empty()
                : Optional.of(new Line(Line.next(birthday, today), row.contact(), row.customerId(), details.name()));
    }

    private static Page page(List<Optional<Line>> looked, LocalDate last, @Nullable String next) {
        List<Line> coming = looked.stream()
                .flatMap(Optional::stream)
                .filter(line -> !line.on().isAfter(last))
                .sorted(Comparator.comparing(Line::on).thenComparing(Line::contact))
                .toList();
        return new Page(coming, looked.size(), next);
    }
}
