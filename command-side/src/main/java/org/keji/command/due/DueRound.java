package org.keji.command.due;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keji.command.complaint.ClockCommand.EscalateStep;
import org.keji.command.complaint.ClockCommand.MissClock;
import org.keji.command.customer.GradeCommand.GradeCustomer;
import org.keji.command.door.Command;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.Sending;
import org.keji.command.forum.ForumCommand.MissMinutes;
import org.keji.command.forum.QuestionCommand.MissAnswer;
import org.keji.command.hospitality.BillCommand.MissBill;
import org.keji.command.hospitality.HospitalityCommand.MissPapers;
import org.keji.command.person.PersonCommand.ErasePerson;
import org.keji.command.person.PersonCommand.RequestErasure;
import org.keji.command.visit.RoadCommand.MissReport;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.identity.BreachId;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.ForumId;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.IncidentId;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.person.ErasureGround;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.rule.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns what is overdue into commands. The commands' keys are the items' names, so that a round that was cut off, or
 * two nodes at once, cause each event once; the aggregate has the last word on whether it is really overdue.
 */
final class DueRound {

    private static final Logger LOG = LoggerFactory.getLogger(DueRound.class);
    private static final Actor DUE_LIST = Actor.software("due-list");
    private static final int AT_ONCE = 100;

    private final DueList due;
    private final HeardComplaint heard;
    private final IncidentBreach incidents;
    private final VisitFollowUp visits;
    private final MealFollowUp meals;
    private final CommandDoor door;
    private final TransactionTemplate transactions;
    private final Function<Instant, PolicyInForce> policy;
    private final Clock clock;

    DueRound(
            DueList due,
            HeardComplaint heard,
            IncidentBreach incidents,
            VisitFollowUp visits,
            MealFollowUp meals,
            CommandDoor door,
            TransactionTemplate transactions,
            Function<Instant, PolicyInForce> policy,
            Clock clock) {
        this.due = due;
        this.heard = heard;
        this.incidents = incidents;
        this.visits = visits;
        this.meals = meals;
        this.door = door;
        this.transactions = transactions;
        this.policy = policy;
        this.clock = clock;
    }

    void run() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> drain() == AT_ONCE));
        }
    }

    private int drain() {
        List<DueItem> passed = due.takePassed(clock.instant(), AT_ONCE);
        passed.forEach(this::send);
        return passed.size();
    }

    private void send(DueItem item) {
        try {
            command(item).ifPresent(command -> door.send(command, sending(item), events -> "done"));
        } catch (Refusal settled) {
            // It was answered, or noted as missed, between the list and the aggregate: the list is behind, not wrong.
            LOG.debug("{} is settled: {}", item.item(), settled.getMessage());
            leaveOpen(item, settled);
        }
        if (item.kind() == DueItem.Kind.GRADE) {
            // Grades on the same figures leave no event from which the next time could be told.
            due.again(item, WhenCustomerIsServedThenGradeAgain.after(clock.instant(), policy));
        } else {
            due.takeOff(item);
        }
    }

    /** What cannot be booked is left to whose visit it is, instead of being lost. */
    private void leaveOpen(DueItem item, Refusal refused) {
        if (item.kind() != DueItem.Kind.BOOK) {
            return;
        }
        Sending sending = Sending.bySoftware(DUE_LIST, item.key() + " left open");
        try {
            visits.leftOpen(item.stream(), item.clock(), refused)
                    .ifPresent(command -> door.send(command, sending, events -> "done"));
        } catch (Refusal settled) {
            LOG.debug("{} was left open before: {}", item.item(), settled.getMessage());
        }
    }

    /** Whose key seals what was told of this. */
    private static PersonId toldBy(DueItem item) {
        String stream = item.stream();
        if (stream.startsWith(VisitPlanId.PREFIX)) {
            return new VisitId(item.clock()).person();
        }
        if (stream.startsWith(VisitorPermitId.PREFIX)) {
            return new PersonId(item.clock());
        }
        if (stream.startsWith(ForumId.PREFIX)) {
            return new ForumId(stream).person();
        }
        if (stream.startsWith(HospitalityId.PREFIX)) {
            return new HospitalityId(stream).person();
        }
        if (stream.startsWith(BreachId.PREFIX)) {
            return new BreachId(stream).concerned();
        }
        if (stream.startsWith(IncidentId.PREFIX)) {
            return new IncidentId(stream).person();
        }
        return stream.startsWith(InteractionId.PREFIX)
                ? new InteractionId(stream).person()
                : new ComplaintId(stream).complainant();
    }

    /** What is to be done; empty if nothing is any more. */
    private Optional<? extends Command> command(DueItem item) {
        return switch (item.kind()) {
            case MISS -> Optional.of(new MissClock(new ComplaintId(item.stream()), ClockName.ofCode(item.clock())));
            case ESCALATE ->
                Optional.of(new EscalateStep(new ComplaintId(item.stream()), ClockName.ofCode(item.clock())));
            case RECEIVE -> heard.receipt(item.stream(), DUE_LIST);
            case TREAT_AS_BREACH -> incidents.report(item.stream(), DUE_LIST);
            case REPORT -> Optional.of(new MissReport(new VisitPlanId(item.stream()), new VisitId(item.clock())));
            case MINUTES -> Optional.of(new MissMinutes(new ForumId(item.stream())));
            case QUESTION -> Optional.of(new MissAnswer(new ForumId(item.stream()), Integer.parseInt(item.clock())));
            case VISIT_NOTICE, ACKNOWLEDGEMENT, EXPIRE, NO_SHOW, OVERSTAY, CLOSE ->
                Optional.of(WhenPermitMovesThenKeepWhatIsDue.command(item));
            case PAPERS -> Optional.of(new MissPapers(new HospitalityId(item.stream())));
            case BILL -> Optional.of(new MissBill(new HospitalityId(item.stream())));
            case COUNT -> meals.counting(item.stream(), new PersonId(item.clock()));
            case SETTLE -> meals.settling(item.stream(), new HospitalityId(item.clock()));
            case PASS_ON, BOOK, ANSWER -> visits.command(item.stream(), item.clock(), DUE_LIST);
            case RETAIN -> Optional.of(new RequestErasure(toldBy(item), ErasureGround.RETENTION));
            case GRADE -> Optional.of(new GradeCustomer(new CustomerId(item.stream())));
            case ERASE -> Optional.of(new ErasePerson(new PersonId(item.stream())));
        };
    }

    /**
     * What was heard was heard when somebody said it, and so was what was promised; a rule was not kept when visitors
     * were led in. Everything else happens now.
     */
    private static Sending sending(DueItem item) {
        Sending now = Sending.bySoftware(DUE_LIST, item.key());
        boolean wasTold = item.kind() == DueItem.Kind.RECEIVE
                || item.kind() == DueItem.Kind.PASS_ON
                || item.kind() == DueItem.Kind.TREAT_AS_BREACH;
        return wasTold ? now.happened(item.dueAt()) : now;
    }
}
