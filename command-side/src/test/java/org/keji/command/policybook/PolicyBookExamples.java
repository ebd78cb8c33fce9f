package org.keji.command.policybook;

import static org.keji.command.policybook.PolicyBookRule.*;
import static org.keji.command.policybook.PolicyBookVocabulary.*;
import static org.keji.command.spec.Cast.TANG;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.policy.PolicyParameter.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keji.command.policybook.PolicyBookState.NotThere;
import org.keji.command.policybook.PolicyBookState.Open;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Telling;
import org.keji.command.spec.Examples;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Table;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.policy.PolicyEvent;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.rule.HouseRule;

/** Every example of the policy book. */
public final class PolicyBookExamples implements Examples {

    private static final String LAST_MOMENT = "2026-12-31T15:58:00Z";
    private static final Map<org.keji.kernel.policy.PolicyParameter, Setting> SLOW_WHEN_GRAVE =
            Map.of(COMPLAINT_RESOLUTION_CRITICAL, new Setting("P8D", "proposed"));

    static final List<Example> DRAFTS = List.of(
            example("PO-05", "The book comes with the house").when(ship()).then(shipped()),
            example("PO-05", "It comes once").given(shipped()).when(ship()).meetsItself(),
            opened("PO-01", "The service manager drafts a version")
                    .shows(
                            VERSION_HOLDS_FROM_A_DAY_TO_COME,
                            VALUE_FITS_ITS_PARAMETER,
                            SOURCE_IS_STATED,
                            ZONE_STAYS,
                            VERSION_CHANGES_SOMETHING)
                    .when(draft(COMPLAINT_FIRST_ANSWER, "PT12H", "proposed"))
                    .then(drafted(2, 1, WANG, TWELVE_HOURS)),
            opened("PO-01", "A department has exceptions of its own")
                    .when(draft(NEW_YEAR, "Logistics", TWELVE_HOURS))
                    .then(draftedFor("Logistics", 2, 0, TWELVE_HOURS)),
            opened(
                            "PO-01",
                            "A version without exceptions ends those a department had",
                            draftedFor("Logistics", 2, 0, TWELVE_HOURS),
                            approved(2),
                            published(2))
                    .when(draft(NEW_YEAR, "Logistics", Map.of()))
                    .then(draftedFor("Logistics", 3, 2, Map.of())),
            example("PO-01", "A book that is not there is not amended")
                    .when(draft(COMPLAINT_FIRST_ANSWER, "PT12H", "proposed"))
                    .refusedBy(HouseRule.OBJECT_EXISTS),
            opened("PO-01", "A day that has begun is too late")
                    .when(draft("2026-12-07", null, TWELVE_HOURS))
                    .refusedBy(VERSION_HOLDS_FROM_A_DAY_TO_COME),
            opened("PO-01", "Tomorrow is early enough, to the last moment of today")
                    .shows(VERSION_HOLDS_FROM_A_DAY_TO_COME)
                    .when(draft(NEW_YEAR, null, TWELVE_HOURS).at("2026-12-31T15:59:59.999999Z"))
                    .then(at("2026-12-31T15:59:59.999999Z", drafted(2, 1, WANG, TWELVE_HOURS))),
            opened("PO-01", "At midnight tomorrow has begun")
                    .when(draft(NEW_YEAR, null, TWELVE_HOURS).at("2026-12-31T16:00:00Z"))
                    .refusedBy(VERSION_HOLDS_FROM_A_DAY_TO_COME),
            opened("PO-01", "Half an hour is no time to answer in")
                    .when(draft(COMPLAINT_FIRST_ANSWER, "PT30M", "proposed"))
                    .refusedBy(VALUE_FITS_ITS_PARAMETER),
            opened("PO-01", "A number says where it comes from")
                    .when(draft(COMPLAINT_FIRST_ANSWER, "PT12H", " "))
                    .refusedBy(SOURCE_IS_STATED),
            opened("PO-01", "Days are counted in one zone for ever")
                    .when(draft(BUSINESS_ZONE, "Europe/Berlin", "own"))
                    .refusedBy(ZONE_STAYS),
            opened("PO-01", "What is so already is not amended")
                    .when(draft(COMPLAINT_FIRST_ANSWER, "PT24H", "D1r§14"))
                    .refusedBy(VERSION_CHANGES_SOMETHING),
            opened("PO-01", "A department without exceptions cannot lose them")
                    .when(draft(NEW_YEAR, "Logistics", Map.of()))
                    .refusedBy(VERSION_CHANGES_SOMETHING));

    static final List<Example> APPROVALS = List.of(
            oneDrafted("PO-01", "The general manager approves a draft")
                    .shows(VERSION_WAS_DRAFTED, VERSION_IS_UNDER_WAY, VERSION_IS_APPROVED_ONCE, NOTHING_CONTRADICTS)
                    .when(approve(2))
                    .then(approved(2)),
            opened("SOD", "Another than the drafter approves", drafted(2, 1, WANG, TWELVE_HOURS))
                    .shows(ANOTHER_DECIDES_ON_A_DRAFT)
                    .when(approve(2))
                    .then(approved(2)),
            opened("SOD", "A general manager does not approve a draft of their own", drafted(2, 1, TANG, TWELVE_HOURS))
                    .when(approve(2))
                    .refusedBy(ANOTHER_DECIDES_ON_A_DRAFT),
            oneDrafted("PO-01", "A version nobody drafted is not approved")
                    .when(approve(3))
                    .refusedBy(VERSION_WAS_DRAFTED),
            oneDrafted("PO-01", "There is no version zero").when(approve(0)).refusedBy(VERSION_WAS_DRAFTED),
            opened("PO-01", "What came with the house needs no approval")
                    .when(approve(1))
                    .refusedBy(VERSION_IS_UNDER_WAY),
            oneDrafted("PO-01", "A draft is approved once", approved(2))
                    .when(approve(2))
                    .refusedBy(VERSION_IS_APPROVED_ONCE),
            opened(
                            "PO-01",
                            "A critical complaint does not get longer than a major one",
                            drafted(2, 1, WANG, SLOW_WHEN_GRAVE))
                    .when(approve(2))
                    .refusedBy(NOTHING_CONTRADICTS),
            oneDrafted("PO-01", "A draft is given up")
                    .shows(VERSION_WAS_DRAFTED, VERSION_IS_UNDER_WAY)
                    .when(discard(2))
                    .then(discarded(2)),
            oneDrafted("PO-01", "What was approved is given up too", approved(2))
                    .when(discard(2))
                    .then(discarded(2)),
            oneDrafted("PO-01", "What was given up stays given up", discarded(2))
                    .when(approve(2))
                    .refusedBy(VERSION_IS_UNDER_WAY),
            oneDrafted("PO-01", "What was published is not given up", approved(2), published(2))
                    .when(discard(2))
                    .refusedBy(VERSION_IS_UNDER_WAY));

    static final List<Example> PUBLICATIONS = List.of(
            oneDrafted("PO-01", "An approved version is published", approved(2))
                    .shows(VERSION_IS_APPROVED_FIRST, VERSION_AMENDS_THE_ONE_BEFORE, NOTHING_CONTRADICTS)
                    .when(publish(2))
                    .then(published(2)),
            oneDrafted("PO-02", "Two minutes before midnight is early enough", approved(2))
                    .shows(PUBLICATION_LEAVES_TIME)
                    .when(publish(2).at(LAST_MOMENT))
                    .then(published(2, LAST_MOMENT)),
            oneDrafted("PO-02", "Later is too late: not every node would know in time", approved(2))
                    .when(publish(2).at("2026-12-31T15:58:00.000001Z"))
                    .refusedBy(PUBLICATION_LEAVES_TIME),
            oneDrafted("PO-01", "A draft is not published before it is approved")
                    .when(publish(2))
                    .refusedBy(VERSION_IS_APPROVED_FIRST),
            opened(
                            "SOD",
                            "A general manager does not publish a draft of their own",
                            drafted(2, 1, TANG, TWELVE_HOURS),
                            approved(2))
                    .when(publish(2))
                    .refusedBy(ANOTHER_DECIDES_ON_A_DRAFT),
            oneDrafted("PO-01", "A version is published once", approved(2), published(2))
                    .when(publish(2))
                    .refusedBy(VERSION_IS_UNDER_WAY),
            oneDrafted(
                            "PO-01",
                            "A version that another overtook is drafted anew",
                            drafted(3, 1, WANG, Map.of(EMAIL_ANSWER, new Setting("PT24H", "proposed"))),
                            approved(2),
                            approved(3),
                            published(2))
                    .when(publish(3))
                    .refusedBy(VERSION_AMENDS_THE_ONE_BEFORE),
            opened(
                            "PO-01",
                            "What contradicts a department's exceptions is not published",
                            draftedFor(
                                    "Logistics", 2, 0, Map.of(COMPLAINT_RESOLUTION_MAJOR, new Setting("P4D", "own"))),
                            drafted(3, 1, WANG, Map.of(COMPLAINT_RESOLUTION_CRITICAL, new Setting("P5D", "own"))),
                            approved(2),
                            approved(3),
                            published(2))
                    .when(publish(3))
                    .refusedBy(NOTHING_CONTRADICTS));

    private static final List<Example> TABLE = Stream.concat(
                    Table.ofNothing("PO-01", approve(2), publish(2), discard(2)).stream(),
                    Stream.of(
                            oneDrafted("PO-01", "Another version is drafted beside the first")
                                    .when(draft(COMPLAINT_FIRST_ANSWER, "PT12H", "proposed"))
                                    .then(drafted(3, 1, WANG, TWELVE_HOURS)),
                            oneDrafted("PO-01", "And beside one that is approved", approved(2))
                                    .when(draft(COMPLAINT_FIRST_ANSWER, "PT12H", "proposed"))
                                    .then(drafted(3, 1, WANG, TWELVE_HOURS))))
            .toList();

    static final List<Example> ALL = Stream.of(DRAFTS, APPROVALS, PUBLICATIONS, TABLE)
            .flatMap(List::stream)
            .toList();

    private static Telling opened(String clause, String title, Fact... more) {
        return example(clause, title).given(with(List.of(shipped()), more));
    }

    private static Telling oneDrafted(String clause, String title, Fact... more) {
        return example(clause, title).given(with(List.of(shipped(), drafted(2, 1, WANG, TWELVE_HOURS)), more));
    }

    private static Fact[] with(List<Fact> first, Fact... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toArray(Fact[]::new);
    }

    /** The same, drafted at another moment. */
    private static Fact at(String utc, Fact drafted) {
        var e = (PolicyEvent.VersionDrafted) drafted.event();
        return new Fact(
                drafted.words(),
                new PolicyEvent.VersionDrafted(
                        e.bookId(),
                        org.keji.command.spec.Moments.at(utc),
                        e.number(),
                        e.effectiveFrom(),
                        e.department(),
                        e.basedOn(),
                        e.parameters(),
                        e.draftedBy()));
    }

    @Override
    public Class<?> aggregate() {
        return PolicyBook.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return switch (fold(history)) {
            case NotThere _ -> "nothing yet";
            case Open open when open.pending().isEmpty() -> "open";
            case Open open
            when open.pending().values().stream().anyMatch(PolicyBookState.Pending::approved) ->
                "a version is approved";
            case Open _ -> "a version is drafted";
        };
    }

    static PolicyBookState fold(List<DomainEvent> history) {
        PolicyBookState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((PolicyEvent) event);
        }
        return state;
    }
}
