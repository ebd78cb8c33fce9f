package org.keji.command.due;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.door.Command;
import org.keji.command.interaction.InteractionCommand.LogInteraction;
import org.keji.command.interaction.Taker;
import org.keji.command.promise.PromiseCommand.MakePromise;
import org.keji.command.visit.FollowCommand.MissAnswer;
import org.keji.eventstore.read.LogReader;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.interaction.Direction;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.Matter;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Visit;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.visit.VisitOutcome.Heard;
import org.keji.kernel.visit.VisitOutcome.Word;
import org.keji.kernel.visit.VisitTalk;

/**
 * Tells what was promised on a visit as the ledger takes it, and what was heard as the log of contacts takes it, owned
 * by whose visit it was (VP-09). A complaint becomes a complaint from there, as every other that is heard (CO-01). What
 * departments did not answer in time is noted, and the next visit is booked where it was agreed for.
 */
final class VisitFollowUp {

    private final LogReader reader;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final EventJson json;
    private final SealedReader sealed;
    private final NextVisit next;

    /** @param streams all events of a stream that are known */
    VisitFollowUp(
            LogReader reader,
            Function<String, Stream<? extends EventMessage<?>>> streams,
            EventJson json,
            SealedReader sealed) {
        this.reader = reader;
        this.streams = streams;
        this.json = json;
        this.sealed = sealed;
        this.next = new NextVisit(streams);
    }

    /**
     * @return empty if it was passed on already, or what was said was forgotten before it could be
     * @throws RuntimeException if it cannot be noted or read now; it may be asked again
     */
    Optional<? extends Command> command(String stream, String item, Actor software) {
        Following following = Following.read(item);
        VisitId visit = following.visit();
        return switch (following.what()) {
            case PROMISE ->
                isThere(visit.promise(following.number()).value())
                        ? Optional.empty()
                        : Optional.of(promise(told(stream, visit), following));
            case HEARD ->
                isThere(visit.heard(following.number()).value())
                        ? Optional.empty()
                        : heard(told(stream, visit), following, new Visit(software, "registerInteraction", stream));
            case NEXT -> next.booking(told(stream, visit), visit);
            case FINDING -> Optional.of(new MissAnswer(new VisitPlanId(stream), visit, following.number()));
        };
    }

    /** What is told to whose visit it was, where the next one could not be booked. */
    Optional<? extends Command> leftOpen(String stream, String item, Refusal refused) {
        VisitId visit = Following.read(item).visit();
        return next.leftOpen(told(stream, visit), visit, refused);
    }

    private boolean isThere(String stream) {
        return reader.lastSequence(stream).isPresent();
    }

    private Told told(String stream, VisitId visit) {
        return Told.of(streams.apply(stream), visit);
    }

    private static Command promise(Told told, Following following) {
        Word word = told.report().outcome().promises().get(following.number());
        return new MakePromise(
                following.visit().promise(following.number()),
                told.customerId(),
                null,
                word.what(),
                word.dueAt(),
                told.accountManager());
    }

    private Optional<Command> heard(Told told, Following following, Visit visit) {
        return content(told, following, visit).map(content -> contact(told, following, content));
    }

    private Optional<String> content(Told told, Following following, Visit visit) {
        VisitTalk talk = sealed.open(
                        visit, "visit.reported", json.write(told.report().talk()), VisitTalk.class)
                .value();
        return talk == null ? Optional.empty() : Optional.of(talk.heard().get(following.number()));
    }

    private static Command contact(Told told, Following following, String content) {
        Heard heard = told.report().outcome().heard().get(following.number());
        InteractionId id = following.visit().heard(following.number());
        InteractionKind kind = switch (heard.kind()) {
            case COMPLAINT -> InteractionKind.COMPLAINT;
            case SERVICE_REQUEST -> InteractionKind.SERVICE_REQUEST;
        };
        Matter matter =
                new Matter(Channel.VISIT, Direction.INBOUND, kind, told.customerId(), heard.subject(), null, false);
        return new LogInteraction(
                id,
                matter,
                Personal.of(id.person(), content),
                null,
                null,
                new Taker(told.accountManager(), told.report().department()));
    }
}
