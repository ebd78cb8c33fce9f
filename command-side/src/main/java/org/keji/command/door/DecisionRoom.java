package org.keji.command.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.axon.UnitDraft;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/**
 * Prepares every decision the same way: denies what no row of the policy table grants, lays the context among the
 * resources of the unit of work, marks the events with who, why and by which book, and records what was decided on.
 */
final class DecisionRoom implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String CONTEXT = "keji.context";
    static final String VISIT = "keji.visit";

    /** What the door hands over with a command. */
    record Visit(Sending sending, DecisionContext context, UnitDraft draft, Memory.Recall recall) {}

    private final EventJson json;
    private final Memory memory;

    DecisionRoom(EventJson json, Memory memory) {
        this.json = json;
        this.memory = memory;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = work.getMessage();
        Command command = (Command) message.getPayload();
        Visit visit =
                Objects.requireNonNull((Visit) message.getMetaData().get(VISIT), "Commands come through the door");
        Sending sending = visit.sending();
        DecisionContext context = visit.context();
        UnitDraft draft = visit.draft();
        admit(command, sending.actor());
        work.resources().put(CONTEXT, context);
        work.resources().put(UnitDraft.RESOURCE, draft);
        work.resources().put(Memory.Recall.RESOURCE, visit.recall());
        work.afterCommit(done -> keepInMind(command, draft));
        work.registerCorrelationDataProvider(any -> marks(sending, context));
        work.onPrepareCommit(
                done -> context.claims().forEach(claim -> draft.claim(command.stream(), claim.kind(), claim.value())));
        work.onPrepareCommit(
                done -> context.releases().forEach(held -> draft.release(command.stream(), held.kind(), held.value())));
        work.onPrepareCommit(done -> context.erased().forEach(person -> draft.destroyKeyOf(person.value())));
        draft.decidedBy(seal -> new AppendUnit.Decision(
                sending.commandId(),
                command.getClass().getSimpleName(),
                json.write(command, sending.commandId(), seal::apply),
                json.write(looked(context)),
                context.tried().stream()
                        .map(rule -> rule.id() + " " + rule.name())
                        .toList(),
                context.book().edition()));
        return chain.proceed();
    }

    private static Map<String, Object> looked(DecisionContext context) {
        Map<String, Object> looked = new LinkedHashMap<>();
        looked.put("now", context.now());
        looked.put("occurredAt", context.occurredAt());
        if (!context.seen().isEmpty()) {
            looked.put("customers", context.seen());
        }
        return looked;
    }

    /** Still under the aggregate's lock: what was not stored by this very unit is no state to go on from. */
    private void keepInMind(Command command, UnitDraft draft) {
        if (!(draft.verdict() instanceof Verdict.Stored)) {
            memory.remove(command.stream());
        }
    }

    private static void admit(Command command, Actor actor) {
        Requires row = Objects.requireNonNull(
                command.getClass().getAnnotation(Requires.class), () -> command.getClass() + " has no policy row");
        if (!actor.software() && row.value().reachOf(actor) == Scope.NONE) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
    }

    private static Map<String, Object> marks(Sending sending, DecisionContext context) {
        Map<String, Object> marks = new LinkedHashMap<>();
        marks.put("commandId", sending.commandId().toString());
        marks.put("actor", sending.actor().subject());
        marks.put("department", sending.actor().department());
        marks.put("book", context.book().edition());
        marks.put("traceId", sending.traceId());
        if (context.reason() != null) {
            marks.put("reason", context.reason());
        }
        if (sending.history()) {
            marks.put("history", true);
        }
        return marks;
    }
}
