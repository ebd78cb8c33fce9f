package org.keji.command.permit;

import static org.keji.command.permit.ApplicationRule.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.Concern;
import org.keji.command.permit.ApplicationCommand.ApplyForPermit;
import org.keji.command.permit.ApplicationCommand.PhoneCall;
import org.keji.command.permit.ApplicationCommand.RegisterWalkIn;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.ApplicationEvent.PermitApplied;
import org.keji.kernel.permit.ApplicationEvent.WalkInRegistered;
import org.keji.kernel.permit.NoticeEvent.WordGiven;
import org.keji.kernel.permit.NoticeTime;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.PermitNumber;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.policy.PolicyParameter;

/** A tour is applied for in advance; who comes unannounced is registered (PE-01, PE-02, PE-03, PE-11). */
final class DecideApplication {

    private DecideApplication() {}

    static List<PermitEvent> apply(ApplyForPermit command, DecisionContext context) {
        PermitTerms terms = command.terms();
        Set<PersonId> contacts = contacts(terms, context);
        boolean isFromSomebody = terms.customerId() != null || terms.organisation() != null;
        context.require(VISITORS_COME_FROM_SOMEBODY, isFromSomebody, "/organisation");
        context.require(TOUR_LIES_AHEAD, terms.from().isAfter(context.now()), "/from");
        requireSpan(terms.from(), terms.until(), context, "/until");
        int count = command.visitors().size();
        context.require(KIND_HAS_ITS_VISITORS, DecideVisitors.areEnough(terms.kind(), count), "/visitors");
        requireNotice(command, context);
        List<PermitEvent> events = new ArrayList<>();
        events.add(new PermitApplied(
                command.permitId(),
                context.now(),
                number(command.permitId(), context),
                terms,
                command.requested(),
                command.wordFirstBecause(),
                context.actor().department(),
                context.actor().subject()));
        events.addAll(DecideVisitors.named(command.permitId(), command.visitors(), contacts, context));
        PhoneCall phoned = command.phoned();
        if (phoned != null) {
            events.add(new WordGiven(command.permitId(), context.now(), phoned.at(), List.of(phoned.to()), null));
        }
        return events;
    }

    static List<PermitEvent> walkIn(RegisterWalkIn command, DecisionContext context) {
        CustomerId customer = command.customerId();
        Set<PersonId> contacts = customer == null
                ? Set.of()
                : context.customer(customer, Concern.CUSTOMER_HAS_A_CARD, "/customerId")
                        .contacts();
        requireSpan(context.now(), command.expectedUntil(), context, "/expectedUntil");
        boolean isNeeded = command.visitors().stream().anyMatch(visitor -> visitor.needs() != null);
        context.require(NEEDS_HAVE_A_RECEIVER, isNeeded == (command.receiver() != null), "/receiver");
        List<PermitEvent> events = new ArrayList<>();
        events.add(new WalkInRegistered(
                command.permitId(),
                context.now(),
                number(command.permitId(), context),
                customer,
                command.organisation(),
                command.purpose(),
                command.expectedUntil(),
                command.receiver(),
                context.actor().department(),
                context.actor().subject()));
        events.addAll(DecideVisitors.named(command.permitId(), command.visitors(), contacts, context));
        events.addAll(DecideVisitors.needs(command, context));
        return events;
    }

    private static Set<PersonId> contacts(PermitTerms terms, DecisionContext context) {
        if (terms.customerId() == null) {
            return Set.of();
        }
        KnownCustomer customer = Concern.served(terms.customerId(), Permission.APPLY_FOR_PERMIT, context);
        boolean isKey = customer.standing() == Standing.KEY || terms.kind() != TourKind.KEY;
        context.require(KEY_TOUR_IS_OF_A_KEY_CUSTOMER, isKey, "/kind");
        return customer.contacts();
    }

    static void requireSpan(Instant from, Instant until, DecisionContext context, String pointer) {
        context.require(VISIT_ENDS_AFTER_IT_BEGINS, until.isAfter(from), pointer);
        Duration longest = context.book().duration(PolicyParameter.PERMIT_LONGEST);
        boolean isShort = Duration.between(from, until).compareTo(longest) <= 0;
        context.require(PERMIT_IS_NO_LONGER_THAN_THE_BOOK_ALLOWS, isShort, pointer);
    }

    /** An ad hoc tour is known from the call to the receiving staff on, every other from now on. */
    private static void requireNotice(ApplyForPermit command, DecisionContext context) {
        TourKind kind = command.terms().kind();
        PhoneCall phoned = command.phoned();
        context.require(AD_HOC_TOUR_IS_PHONED_IN, (kind == TourKind.AD_HOC) == (phoned != null), "/phonedAt");
        Instant known = phoned == null ? context.now() : phoned.at();
        context.require(PHONE_CALL_LIES_IN_THE_PAST, !known.isAfter(context.now()), "/phonedAt");
        NoticeTime time =
                NoticeTime.of(kind, kind.notice(context.book()), command.terms().from(), known);
        requireWord(time, command.wordFirstBecause(), context);
    }

    private static void requireWord(NoticeTime time, @Nullable String because, DecisionContext context) {
        context.require(NOTICE_IS_IN_TIME, time == NoticeTime.IN_TIME || time == NoticeTime.WORD_FIRST, "/from");
        boolean isFirst = time == NoticeTime.WORD_FIRST;
        context.require(LATE_TOUR_SAYS_WHY, !isFirst || because != null, "/wordFirstBecause");
        context.require(WORD_GOES_FIRST_ONLY_WHERE_NEEDED, isFirst || because == null, "/wordFirstBecause");
    }

    private static PermitNumber number(VisitorPermitId id, DecisionContext context) {
        PermitNumber number = PermitNumber.of(id, context.now(), context.zone());
        context.claim(VisitorPermit.NUMBER, number.value());
        return number;
    }
}
