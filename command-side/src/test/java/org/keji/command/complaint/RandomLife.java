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
import org.keji.kernel.complaint.Channel;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.Responsibility;
import org.keji.kernel.complaint.Severity;
import org.keji.kernel.complaint.SourceFacts;
import org.keji.kernel.complaint.SourceFacts.Told;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.complaint.Urgency;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.policy.PolicyBook;
import org.keji.kernel.policy.ShippedBooks;

/** The life of one complaint in which anybody asks for anything, mostly what comes next and now and then nonsense. */
final class RandomLife {

    private static final List<Person> PEOPLE = List.of(
            Cast.LIN, Cast.LIN, Cast.LIN, Cast.CHEN, Cast.ZHAO, Cast.WANG, Cast.HE, Cast.HE, Cast.DU, Cast.SUN,
            Cast.QIAN);
    private static final List<PolicyBook> BOOKS =
            List.of(new ShippedBooks().named("standard"), new ShippedBooks().named("strict"));
    private static final int KINDS = 24;

    private final Random random;
    private final ComplaintId id;
    private final PolicyBook book;
    private Instant now = Instant.parse("2026-05-01T08:00:00Z");

    /** A command and the decision it is put to. */
    record Attempt(ComplaintCommand command, Decision decision) {

        ComplaintEvent decide() {
            return decision.event();
        }
    }

    /** Events, or a refusal. */
    interface Decision {

        ComplaintEvent event();
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
        return kind < 7
                ? early(kind, state, context)
                : kind < 12 ? midway(kind, state, context) : late(kind, state, context);
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

    private Attempt early(int kind, Known state, DecisionContext context) {
        return switch (kind) {
            case 0 ->
                of(new ComplaintCommand.AcknowledgeComplaint(id), c -> DecideReceipt.acknowledge(state, c, context));
            case 1 ->
                of(
                        new ComplaintCommand.AssessComplaint(id, word(), any(Urgency.values()), any(Severity.values())),
                        c -> DecideAssessment.assess(state, c, context));
            case 2 ->
                of(
                        new ComplaintCommand.OfferHandOver(
                                id, any(Cast.CHEN, Cast.LIN, Cast.WANG).actor().subject()),
                        c -> DecideHandOver.offer(state, c, context));
            case 3 -> of(new ComplaintCommand.AcceptHandOver(id), c -> DecideHandOver.accept(state, c, context));
            case 4 -> of(new ComplaintCommand.DeclineHandOver(id), c -> DecideHandOver.decline(state, c, context));
            case 5 ->
                of(
                        new ComplaintCommand.AnnotateComplaint(id, text("Note")),
                        c -> DecideCorrection.annotate(state, c, context));
            default ->
                of(
                        new ComplaintCommand.CorrectParticulars(id, Channel.FAX, null, null, null),
                        c -> DecideCorrection.particulars(state, c, context));
        };
    }

    private Attempt midway(int kind, Known state, DecisionContext context) {
        return switch (kind) {
            case 7 ->
                of(
                        new ResolutionCommand.InvestigateComplaint(
                                id, any(Responsibility.values()), word(), List.of("Billing"), text("Findings")),
                        c -> DecideInvestigation.investigate(state, c, context));
            case 8 ->
                of(
                        new ResolutionCommand.PlanAction(
                                id, any(ActionKind.values()), word(), "Billing", "Sun", soon()),
                        c -> DecideAction.plan(state, c, context));
            case 9 ->
                of(
                        new ResolutionCommand.CarryOutAction(id, action(state)),
                        c -> DecideAction.carryOut(state, c, context));
            case 10 ->
                of(
                        new ResolutionCommand.VerifyAction(id, action(state), random.nextInt(4) > 0, maybe(soon())),
                        c -> DecideAction.verify(state, c, context));
            default ->
                of(
                        new ResolutionCommand.AnswerComplaint(id, text("Solution")),
                        c -> DecideAnswer.answer(state, c, context));
        };
    }

    private Attempt late(int kind, Known state, DecisionContext context) {
        return switch (kind) {
            case 12 -> of(new ResolutionCommand.AcceptAnswer(id), c -> DecideAnswer.accept(state, c, context));
            case 13 -> of(new ResolutionCommand.RejectAnswer(id), c -> DecideAnswer.reject(state, c, context));
            case 14 ->
                of(
                        new ResolutionCommand.FollowUpComplaint(id, random.nextInt(7), maybe(text("Remark"))),
                        c -> DecideAnswer.followUp(state, c, context));
            case 15 -> of(new ResolutionCommand.WaiveFollowUp(id), c -> DecideAnswer.waive(state, c, context));
            case 16 ->
                of(
                        new ResolutionCommand.CloseComplaint(id, maybe("Better")),
                        c -> DecideEnding.close(state, c, context));
            case 17 -> of(new ResolutionCommand.ReopenComplaint(id), c -> DecideEnding.reopen(state, c, context));
            case 18 ->
                random.nextInt(5) > 0
                        ? of(new ClockCommand.PauseClock(id), c -> DecideClock.pause(state, c, context))
                        : of(
                                new ResolutionCommand.WithdrawComplaint(id),
                                c -> DecideEnding.withdraw(state, c, context));
            case 19 -> of(new ClockCommand.PauseClock(id), c -> DecideClock.pause(state, c, context));
            case 20 -> of(new ClockCommand.ResumeClock(id), c -> DecideClock.resume(state, c, context));
            case 21 -> of(new ClockCommand.MissClock(id, clock(state)), c -> DecideClock.miss(state, c, context));
            case 22 ->
                of(
                        new ClockCommand.CorrectTime(
                                id, any(TimedStep.values()), now.minus(random.nextInt(20_000), ChronoUnit.MINUTES)),
                        c -> DecideCorrection.time(state, c, context));
            default ->
                of(new ClockCommand.EscalateStep(id, clock(state)), c -> DecideClock.escalate(state, c, context));
        };
    }

    private static <C extends ComplaintCommand> Attempt of(
            C command, java.util.function.Function<C, ComplaintEvent> to) {
        return new Attempt(command, () -> to.apply(command));
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
