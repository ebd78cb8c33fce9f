package org.keji.kernel.visit;

import java.time.Instant;
import java.time.YearMonth;
import org.keji.kernel.event.EventName;
import org.keji.kernel.event.Part;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;

/** What follows from a report: findings go to departments, and the next visit is booked or left open (VP-09). */
public sealed interface FollowEvent extends VisitEvent {

    /**
     * A department is told of a finding that concerns it.
     *
     * @param finding its number on this visit, counted from 1
     * @param toDepartment who is to say what they do about it
     * @param subject a few words that name no person
     * @param content what was found, sealed under the key of the visit
     * @param answerDue the last moment in time for the answer, by the book of the day
     */
    @EventName("visit.finding-passed-on")
    record FindingPassedOn(
            VisitPlanId planId,
            Instant occurredAt,
            @Part VisitId visitId,
            int finding,
            String toDepartment,
            String subject,
            @Classified(Level.PERSONAL) Personal<String> content,
            Instant answerDue)
            implements FollowEvent {}

    /**
     * The department says what it does about a finding.
     *
     * @param answer names no person
     */
    @EventName("visit.finding-answered")
    record FindingAnswered(
            VisitPlanId planId,
            Instant occurredAt,
            @Part VisitId visitId,
            int finding,
            String answer,
            String answeredBy,
            boolean inTime)
            implements FollowEvent {}

    /** The time for the answer to a finding has passed without one; it may still follow, and is late. */
    @EventName("visit.finding-unanswered")
    record FindingUnanswered(
            VisitPlanId planId, Instant occurredAt, @Part VisitId visitId, int finding) implements FollowEvent {}

    /**
     * The next visit could not be booked in the plan of its month: the account manager is to plan it.
     *
     * @param toMonth the month for which it was agreed
     * @param rule the id and the name of the rule that does not hold there
     */
    @EventName("visit.next-left-open")
    record NextLeftOpen(
            VisitPlanId planId, Instant occurredAt, @Part VisitId visitId, YearMonth toMonth, String rule)
            implements FollowEvent {}
}
