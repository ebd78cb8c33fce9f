package org.keji.command.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keji.command.permit.Touring.*;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keji.command.permit.ApplicationCommand.ApplyForPermit;
import org.keji.command.permit.ApplicationCommand.PhoneCall;
import org.keji.command.permit.DecisionCommand.ApprovePermit;
import org.keji.command.permit.DecisionCommand.ReviewPermit;
import org.keji.command.permit.PermitState.Known;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.permit.NoticeEvent.NoticeSent;
import org.keji.kernel.permit.NoticeEvent.WordGiven;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.rule.Rule;

/** Holds what decides against the table of notices, by both shipped books: their times are the same. */
class NoticeCasesTest {

    private static final Instant START = Moments.at(FROM);

    private String book = "standard";

    static Stream<NoticeCase> cases() {
        return NoticeCases.ALL.stream();
    }

    @Test
    void everyKindIsThereAroundItsTime() {
        assertThat(NoticeCases.ALL).extracting(NoticeCase::kind).contains(TourKind.values());
        assertThat(NoticeCases.ALL).extracting(NoticeCase::toString).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoAppliesIsAnsweredSo(NoticeCase one) {
        for (String each : List.of("standard", "strict")) {
            book = each;
            check(one.applied(), () -> apply(one, null));
            check(one.appliedWithReason(), () -> apply(one, LATE));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoDecidesIsAnsweredSo(NoticeCase one) {
        for (String each : List.of("standard", "strict")) {
            book = each;
            check(one.decided(), () -> decide(one, null));
            check(one.decidedWithWord(), () -> decide(one, at(one)));
        }
    }

    /** Either the notice goes with the grant or word went before it, and never neither where the book asks for one. */
    @ParameterizedTest
    @MethodSource("cases")
    void whoIsGrantedOneIsAnnounced(NoticeCase one) {
        if (one.decided() == null) {
            assertThat(decide(one, null).stream().filter(NoticeSent.class::isInstance))
                    .hasSize(one.kind() == TourKind.AD_HOC ? 0 : 1);
        }
        if (one.decidedWithWord() == null) {
            assertThat(decide(one, at(one)).stream().filter(WordGiven.class::isInstance))
                    .singleElement()
                    .extracting(event -> ((WordGiven) event).noticeDue())
                    .satisfies(due -> assertThat((Instant) due).isBeforeOrEqualTo(START));
        }
    }

    private static Instant at(NoticeCase one) {
        return START.minus(one.lead());
    }

    private List<PermitEvent> apply(NoticeCase one, @Nullable String because) {
        PhoneCall phoned = one.kind() == TourKind.AD_HOC ? new PhoneCall(at(one), "Zhao") : null;
        ApplyForPermit command =
                new ApplyForPermit(PERMIT, terms(one), REQUESTED, List.of(strangers(2)), because, phoned);
        return DecideApplication.apply(command, context(Cast.LIN, at(one)));
    }

    /** Applied for long before; reviewed and approved, or reviewed where the department has the last word, then. */
    private List<PermitEvent> decide(NoticeCase one, @Nullable Instant word) {
        var facts = Stream.of(Toured.applied(terms(one)), Toured.named(1), Toured.named(2));
        if (one.kind() == TourKind.AD_HOC) {
            ReviewPermit command = new ReviewPermit(PERMIT, Receiving.TOUR, word);
            return DecideReview.review(known(facts), command, context(Cast.ZHAO, at(one)));
        }
        Known reviewed = known(Stream.concat(facts, Stream.of(Decided.reviewed())));
        return DecideReview.approve(reviewed, new ApprovePermit(PERMIT, word), context(Cast.TANG, at(one)));
    }

    private static Known known(Stream<Fact> facts) {
        return (Known) PermitExamples.fold(facts.map(Fact::event).toList());
    }

    private static PermitTerms terms(NoticeCase one) {
        return Touring.terms(one.kind(), Acquaintances.LIGHTHOUSE, FROM, UNTIL);
    }

    private DecisionContext context(Person by, Instant now) {
        return new DecisionContext(now, now, new ShippedBooks().named(book), by.actor(), "As it is", Acquaintances.ALL);
    }

    private static void check(@Nullable Rule refusedBy, Supplier<List<PermitEvent>> decision) {
        if (refusedBy == null) {
            assertThat(decision.get()).isNotEmpty();
            return;
        }
        assertThatThrownBy(decision::get)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(refusedBy));
    }
}
