package org.keji.command.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.Stage;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Person;
import org.keji.kernel.complaint.ActionKind;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.Responsibility;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.SourceFacts;
import org.keji.kernel.complaint.SourceFacts.Told;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.ShippedBooks;

/** The life of one complaint in which anybody asks for anything, mostly what comes next and now and then nonsense. */
final class RandomLife {

    private static final List<Person> PEOPLE = List.of(
            Cast.LIN, Cast.LIN, Cast.LIN, Cast.CHEN, Cast.ZHAO, Cast.WANG, Cast.HE, Cast.HE, Cast.DU, Cast.SUN,
            Cast.QIAN);
    private static final List<PolicyEdition> BOOKS =
            List.of(new ShippedBooks().named("standard"), new ShippedBooks().named("strict"));
    private static final int KINDS = 24;

    private final Random random;
    private final ComplaintId id;
    private final PolicyEdition book;
    private Instant now = Instant.parse("2026-05-01T08:00:00Z");

    /** A command and the circumstances in which it is put. */
    record Attempt(Known state, ComplaintCommand command, DecisionContext context) {

        ComplaintEvent decide() {
            return Decisions.next(state, command, context);
        }
    }

    RandomLife(Random random) {
        this.random = random;
        this.id = ComplaintId.of(new UUID(random.nextLong(), random.nextLong()));
        this.book = BOOKS.get(random.nextInt(BOOKS.size()));
    }

    /** What a stage waits for: one of these clocks runs, or stands still, while it lasts. */
    static Set<ClockName.Kind> stepsOf(Stage stage) {
        return switch (stage) {
            case RECEIVED -> EnumSet.of(ClockName.Kind.FIRST_ANSWER);
            case ACKNOWLEDGED -> EnumSet.of(ClockName.Kind.ASSESSMENT, ClockName.Kind.RESOLUTION);
            case ASSESSED, INVESTIGATED -> EnumSet.of(ClockName.Kind.RESOLUTION);
            case ANSWERED -> EnumSet.of(ClockName.Kind.FOLLOW_UP);
            case FOLLOWED_UP -> EnumSet.of(ClockName.Kind.CLOSING);
            case CLOSED, WITHDRAWN -> EnumSet.noneOf(ClockName.Kind.class);
        };
    }

    List<ComplaintEvent> begin() {
        DecisionContext context = new DecisionContext(now, now, book, Cast.LIN.actor(), null);
        if (random.nextInt(10) > 0) {
            return List.of(DecideReceipt.receive(
                    new ComplaintCommand.ReceiveComplaint(
                            id, Channel.PHONE, "Invoicing", null, null, null, text("Charged twice."), null),
                    context));
        }
        SourceFacts facts = new SourceFacts("Closed", Told.YES, Told.NOT_SAID);
        return DecideReceipt.registerPast(
                new ComplaintCommand.RegisterPastComplaint(id, Channel.WEB, "Card", "Fees", "Bank", "Fees", facts, now),
                context);
    }

    /** Some time later, perhaps reported late or dated ahead, somebody wants something. */
    Attempt next(Known state) {
        now = now.plus(random.nextInt(random.nextInt(8) == 0 ? 20_000 : 900), ChronoUnit.MINUTES);
        Instant occurredAt = switch (random.nextInt(6)) {
            case 0 -> now.minus(random.nextInt(10_000), ChronoUnit.MINUTES);
            case 1 -> now.minus(random.nextInt(600), ChronoUnit.MINUTES);
            case 2 -> random.nextInt(6) == 0 ? now.plusSeconds(1) : now;
            default -> now;
        };
        String reason = random.nextInt(4) == 0 ? null : "Because";
        boolean stepsForward = random.nextBoolean();
        int kind = stepsForward ? usual(state) : random.nextInt(KINDS);
        Person by = stepsForward && random.nextBoolean()
                ? (kind == 9 ? Cast.SUN : kind == 10 ? Cast.DU : kind == 7 || kind == 8 ? Cast.HE : Cast.WANG)
                : PEOPLE.get(random.nextInt(PEOPLE.size()));
        DecisionContext context = new DecisionContext(now, occurredAt, book, by.actor(), reason);
        ComplaintCommand command = kind < 7 ? early(kind) : kind < 12 ? midway(kind, state) : late(kind, state);
        return new Attempt(state, command, context);
    }

    /** What is done next in most lives. */
    private int usual(Known state) {
        return switch (state.stage()) {
            case RECEIVED -> 0;
            case ACKNOWLEDGED -> 1;
            case ASSESSED -> 7;
            case INVESTIGATED -> 8 + random.nextInt(4);
            case ANSWERED -> random.nextInt(4) == 0 ? 13 : 14;
            case FOLLOWED_UP -> List.of(8, 9, 10, 16, 16).get(random.nextInt(5));
            case CLOSED -> random.nextInt(3) == 0 ? 17 : 22;
            case WITHDRAWN -> 5;
        };
    }

    private ComplaintCommand early(int kind) {
        return switch (kind) {
            case 0 -> new ComplaintCommand.AcknowledgeComplaint(id);
            case 1 -> new ComplaintCommand.AssessComplaint(id, word(), any(Urgency.values()), any(Severity.values()));
            case 2 ->
                new ComplaintCommand.OfferHandOver(
                        id, any(Cast.CHEN, Cast.LIN, Cast.WANG).actor().subject());
            case 3 -> new ComplaintCommand.AcceptHandOver(id);
            case 4 -> new ComplaintCommand.DeclineHandOver(id);
            case 5 -> new ComplaintCommand.AnnotateComplaint(id, text("Note"));
            default -> new ComplaintCommand.CorrectParticulars(id, Channel.FAX, null, null, null);
        };
    }

    private ComplaintCommand midway(int kind, Known state) {
        return switch (kind) {
            case 7 ->
                new ResolutionCommand.InvestigateComplaint(
                        id, any(Responsibility.values()), word(), List.of("Billing"), text("Findings"));
            case 8 -> new ResolutionCommand.PlanAction(id, any(ActionKind.values()), word(), "Billing", "Sun", soon());
            case 9 -> new ResolutionCommand.CarryOutAction(id, action(state));
            case 10 -> new ResolutionCommand.VerifyAction(id, action(state), random.nextInt(4) > 0, maybe(soon()));
            default -> new ResolutionCommand.AnswerComplaint(id, text("Solution"));
        };
    }

    private ComplaintCommand late(int kind, Known state) {
        return switch (kind) {
            case 12 -> new ResolutionCommand.AcceptAnswer(id);
            case 13 -> new ResolutionCommand.RejectAnswer(id);
            case 14 -> new ResolutionCommand.FollowUpComplaint(id, random.nextInt(7), maybe(text("Remark")));
            case 15 -> new ResolutionCommand.WaiveFollowUp(id);
            case 16 -> new ResolutionCommand.CloseComplaint(id, maybe("Better"));
            case 17 -> new ResolutionCommand.ReopenComplaint(id);
            case 18 ->
                random.nextInt(5) > 0 ? new ClockCommand.PauseClock(id) : new ResolutionCommand.WithdrawComplaint(id);
            case 19 -> new ClockCommand.PauseClock(id);
            case 20 -> new ClockCommand.ResumeClock(id);
            case 21 -> new ClockCommand.MissClock(id, clock(state));
            case 22 ->
                new ClockCommand.CorrectTime(
                        id, any(TimedStep.values()), now.minus(random.nextInt(20_000), ChronoUnit.MINUTES));
            default -> new ClockCommand.EscalateStep(id, clock(state));
        };
    }

    private int action(Known state) {
        return random.nextInt(state.actions().size() + 1) + (random.nextInt(8) == 0 ? 0 : 1);
    }

    private ClockName clock(Known state) {
        List<ClockName> open = state.clocks().open();
        return open.isEmpty() || random.nextInt(10) == 0
                ? any(ClockName.CLOSING, ClockName.ASSESSMENT, ClockName.action(1))
                : open.get(random.nextInt(open.size()));
    }

    private Instant soon() {
        return now.plus(Duration.ofMinutes(random.nextInt(10_000) - 500L));
    }

    private String word() {
        return random.nextInt(12) == 0 ? " " : "Word";
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static Personal<String> text(String words) {
        return Personal.of(ComplaintVocabulary.CALLER, words);
    }
}
