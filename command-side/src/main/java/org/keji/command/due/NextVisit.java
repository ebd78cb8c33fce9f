package org.keji.command.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.visit.FollowCommand.BookNext;
import org.keji.command.visit.FollowCommand.LeaveNextOpen;
import org.keji.command.visit.PlanRule;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;

/**
 * Books the visit that was agreed for another month in the account manager's plan of that month, or leaves it open
 * where that plan takes no changes (VP-09).
 */
final class NextVisit {

    private final Function<String, Stream<? extends EventMessage<?>>> streams;

    /** @param streams all events of a stream that are known */
    NextVisit(Function<String, Stream<? extends EventMessage<?>>> streams) {
        this.streams = streams;
    }

    /** @return empty if a visit of that plan takes it up already */
    Optional<BookNext> booking(Told told, VisitId visit) {
        LocalDate day = Objects.requireNonNull(told.report().nextOn());
        BookNext booking = BookNext.of(told.accountManager(), told.report().department(), visit, told.terms(), day);
        boolean isTakenUp = streams.apply(booking.stream())
                .map(EventMessage::getPayload)
                .anyMatch(event -> event instanceof VisitPlanned e && visit.equals(e.follows()));
        return isTakenUp ? Optional.empty() : Optional.of(booking);
    }

    /** @return empty if it was booked meanwhile */
    Optional<LeaveNextOpen> leftOpen(Told told, VisitId visit, Refusal refused) {
        if (refused.rule() == PlanRule.VISIT_IS_PLANNED_ONCE) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(Objects.requireNonNull(told.report().nextOn()));
        String rule = refused.rule().id() + " " + refused.rule().name();
        return Optional.of(new LeaveNextOpen(told.report().planId(), visit, month, rule));
    }
}
