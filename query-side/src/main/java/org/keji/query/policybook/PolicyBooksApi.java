package org.keji.query.policybook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.Named;
import org.keji.kernel.policy.PolicyDifference;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.policybook.PolicyBookView.Check;
import org.keji.query.policybook.PolicyBookView.Comparison;
import org.keji.query.policybook.PolicyBookView.File;
import org.keji.query.policybook.PolicyBookView.InForce;
import org.keji.query.policybook.PolicyBookView.Names;
import org.keji.query.policybook.PolicyBookView.Said;
import org.keji.query.policybook.PolicyBookView.Version;
import org.keji.query.policybook.PolicyBookView.Versions;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the policy books over HTTP. */
@RestController
@RequestMapping("/api/v1/policy-books")
@Tag(
        name = "Policy books",
        description = "The numbers and switches that decide, version by version (handbook chapter 9)")
class PolicyBooksApi {

    private final Reading reading;
    private final Clock clock;

    PolicyBooksApi(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_RULES)
    @Operation(operationId = "listPolicyBooks", summary = "The policy books there are (PO-05)")
    ResponseEntity<Names> names(Moment moment) {
        return reading.read(PolicyBookProjection.NAME, moment, sql -> new Names(PolicyBookStore.names(sql, moment)))
                .respond();
    }

    @GetMapping("/{name}")
    @Requires(Permission.READ_RULES)
    @Operation(
            operationId = "getPolicyBook",
            summary = "The versions of a policy book (PO-01)",
            description = "Who drafted, approved and published each, from when it holds, and for whom.")
    ResponseEntity<Versions> versions(@PathVariable String name, Moment moment) {
        return of(
                name,
                moment,
                book -> new Versions(
                        name, book.versions().stream().map(Version::of).toList()));
    }

    @GetMapping("/{name}/in-force")
    @Requires(Permission.READ_RULES)
    @Operation(
            operationId = "getPolicyInForce",
            summary = "What a policy book says now, or at another time (PO-01, PO-02)",
            description = "Asked asOf, what it says of what happens then, as far as is published; asked at a position, "
                    + "as far as was published then.")
    ResponseEntity<InForce> inForce(
            @PathVariable String name,
            @Parameter(description = "To whom; to the whole house if left out", example = "Logistics")
                    @RequestParam(required = false)
                    @Nullable
                    String department,
            Moment moment) {
        Asked.text(department, "department");
        Instant at = moment.at(clock);
        // A version holds from a day of its own: when it was published is no matter once it is known.
        Moment known = new Moment(null, moment.position(), moment.minPosition());
        return of(name, known, book -> {
            PolicyEdition edition = book.published().at(at).of(department == null ? "" : department);
            return new InForce(edition.edition(), at, department, Said.all(edition));
        });
    }

    @GetMapping("/{name}/versions/{number}")
    @Requires(Permission.READ_RULES)
    @Operation(
            operationId = "getPolicyVersion",
            summary = "One version with all it says (PO-01)",
            description = "What a department's version leaves open is as it is for the house on its first day.")
    ResponseEntity<File> version(@PathVariable String name, @PathVariable String number, Moment moment) {
        return of(name, moment, book -> {
            VersionRow row = row(book, number);
            PolicyEdition edition = book.edition(row);
            return new File(Version.of(row), edition.edition(), Said.all(edition));
        });
    }

    @GetMapping("/{name}/versions/{number}/check")
    @Requires(Permission.READ_RULES)
    @Operation(
            operationId = "checkPolicyVersion",
            summary = "What is wrong with a version (PO-01)",
            description = "Walks every case: contradictions, which keep it from being published, and gaps, such as a "
                    + "limit that no case reaches or a role that may not do what it is named for.")
    ResponseEntity<Check> check(@PathVariable String name, @PathVariable String number, Moment moment) {
        return of(name, moment, book -> Check.of(book.edition(row(book, number))));
    }

    @GetMapping("/{name}/versions/{number}/comparison")
    @Requires(Permission.READ_RULES)
    @Operation(
            operationId = "comparePolicyVersions",
            summary = "What differs between two versions, in words (PO-01)",
            description = "From the other version to this one.")
    ResponseEntity<Comparison> comparison(
            @PathVariable String name,
            @PathVariable String number,
            @Parameter(description = "The number of the other version", example = "1")
                    @RequestParam(name = "with", defaultValue = "1")
                    String other,
            @Parameter(description = "The other version's book; the same if left out", example = "strict")
                    @RequestParam(name = "book", required = false)
                    @Nullable
                    String otherBook,
            Moment moment) {
        Asked.text(otherBook, "book");
        return reading.read(PolicyBookProjection.NAME, moment, sql -> {
                    Book mine = PolicyBookStore.book(sql, moment, name);
                    Book theirs = otherBook == null ? mine : PolicyBookStore.book(sql, moment, otherBook);
                    PolicyEdition from = theirs.edition(row(theirs, other));
                    PolicyEdition to = mine.edition(row(mine, number));
                    return new Comparison(from.edition(), to.edition(), PolicyDifference.between(from, to));
                })
                .respond();
    }

    private <T> ResponseEntity<T> of(String name, Moment moment, Function<Book, T> answer) {
        Function<DSLContext, T> question = sql -> answer.apply(PolicyBookStore.book(sql, moment, name));
        return reading.read(PolicyBookProjection.NAME, moment, question).respond();
    }

    private static VersionRow row(Book book, String number) {
        return book.row(Named.number(number, HouseRule.OBJECT_EXISTS))
                .orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
    }
}
