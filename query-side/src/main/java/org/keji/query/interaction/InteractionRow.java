package org.keji.query.interaction;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.interaction.InteractionClocks;
import org.keji.kernel.interaction.InteractionEvent;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Recorded;

/**
 * A contact as the log of contacts keeps it; what was said stays sealed.
 *
 * @param state open, answered or closed
 * @param clocks what is, or was, to be done by when
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record InteractionRow(
        String interactionId,
        Contact contact,
        Hands hands,
        String state,
        Dates dates,
        Said said,
        InteractionClocks clocks,
        long version,
        long position) {

    InteractionRow {
        // A group none of whose columns has a value is not there when it is read.
        said = Objects.requireNonNullElse(said, Said.NOTHING);
        clocks = Objects.requireNonNullElse(clocks, InteractionClocks.NONE);
    }

    /** What was logged, which stays. */
    record Contact(
            String channel,
            String direction,
            String kind,
            String programme,
            @Nullable String customerId,
            String subject,
            @Nullable String leadDepartment,
            boolean greenChannel,
            boolean outOfHours,
            @Nullable String complaintId,
            @Nullable Json content,
            @Nullable Json caller) {}

    /** In whose hands it is, who looks after the customer, and who is asked to take it. */
    record Hands(
            String owner,
            String department,
            @Nullable String accountManager,
            @Nullable String offeredDepartment,
            @Nullable String offeredTo,
            @Nullable Json explanation) {

        /** What the customer was told is kept until they are told something else. */
        Hands offered(String toDepartment, @Nullable String to, @Nullable Json told) {
            return new Hands(owner, department, accountManager, toDepartment, to, told);
        }

        Hands taken(String by, String itsDepartment) {
            return new Hands(by, itsDepartment, accountManager, null, null, explanation);
        }

        Hands keptBy(String another) {
            return new Hands(owner, department, another, offeredDepartment, offeredTo, explanation);
        }

        Hands stays() {
            return taken(owner, department);
        }
    }

    /** Times that are asked for often; the last is the earliest target of what is open. */
    record Dates(
            Instant takenAt,
            @Nullable Instant answeredAt,
            @Nullable Instant closedAt,
            @Nullable Instant dueAt) {

        private Dates due(@Nullable Instant at) {
            return new Dates(takenAt, answeredAt, closedAt, at);
        }
    }

    /**
     * What came of it.
     *
     * @param satisfaction from 1 to 5; null if nobody asked
     */
    record Said(
            @Nullable Json answer,
            @Nullable Json handling,
            @Nullable Integer satisfaction,
            @Nullable Json remark,
            @Nullable String outcome) {

        static final Said NOTHING = new Said(null, null, null, null, null);
    }

    InteractionRow in(Hands others) {
        return with(others, dates, said);
    }

    InteractionRow answered(Instant at, @Nullable Json answer) {
        return with(
                hands,
                new Dates(dates.takenAt(), at, dates.closedAt(), dates.dueAt()),
                new Said(answer, said.handling(), said.satisfaction(), said.remark(), said.outcome()));
    }

    InteractionRow handled(@Nullable Json handling) {
        return with(
                hands, dates, new Said(said.answer(), handling, said.satisfaction(), said.remark(), said.outcome()));
    }

    /** A call that was only returned takes back nothing of what was asked in another. */
    InteractionRow calledBack(@Nullable Integer satisfaction, @Nullable Json remark) {
        Integer degree = satisfaction == null ? said.satisfaction() : satisfaction;
        Json words = remark == null ? said.remark() : remark;
        return with(hands, dates, new Said(said.answer(), said.handling(), degree, words, said.outcome()));
    }

    InteractionRow closed(Instant at, String outcome) {
        return with(
                hands.stays(),
                new Dates(dates.takenAt(), dates.answeredAt(), at, dates.dueAt()),
                new Said(said.answer(), said.handling(), said.satisfaction(), said.remark(), outcome));
    }

    private InteractionRow with(Hands hands, Dates dates, Said said) {
        String state = dates.closedAt() != null ? "closed" : dates.answeredAt() != null ? "answered" : "open";
        return new InteractionRow(interactionId, contact, hands, state, dates, said, clocks, version, position);
    }

    /** The event moves the clocks, and with them what is due next. */
    InteractionRow timed(InteractionEvent event) {
        InteractionClocks moved = clocks.after(event);
        Dates due = dates.due(moved.nextDue());
        return new InteractionRow(interactionId, contact, hands, state, due, said, moved, version, position);
    }

    /** What became known late does not take back how much is known. */
    InteractionRow knowing(Recorded recorded) {
        return new InteractionRow(
                interactionId,
                contact,
                hands,
                state,
                dates,
                said,
                clocks,
                Math.max(version, recorded.sequence() + 1),
                Math.max(position, recorded.position()));
    }

    /** Whether something of it should have been done before this time. */
    boolean isOverdue(Instant at) {
        Instant due = dates.dueAt();
        return due != null && due.isBefore(at);
    }

    /** The same, of the account manager who looks after the customer at the moment asked about (CU-08). */
    InteractionRow keptBy(String accountManager) {
        return new InteractionRow(
                interactionId, contact, hands.keptBy(accountManager), state, dates, said, clocks, version, position);
    }

    /** The same as {@link InteractionStore} says in SQL. */
    boolean isIn(Reach reach) {
        boolean isTheirs = reach.covers(hands.department(), hands.owner(), hands.offeredTo(), hands.accountManager());
        if (reach.scope() != Scope.DEPARTMENT) {
            return isTheirs;
        }
        return isTheirs
                || reach.covers(hands.offeredDepartment())
                || reach.covers(contact.leadDepartment())
                || new Reach(reach.actor(), Scope.OWN).covers(null, hands.owner(), hands.offeredTo());
    }

    Place place() {
        return new Place(dates.takenAt(), interactionId);
    }
}
