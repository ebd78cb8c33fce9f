package org.keji.command.due;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.command.door.Command;
import org.keji.command.interaction.InteractionCommand.LogInteraction;
import org.keji.command.interaction.Taker;
import org.keji.command.promise.PromiseCommand.MakePromise;
import org.keji.eventstore.read.LogReader;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.InteractionId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.interaction.Direction;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.Matter;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Visit;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.VisitOutcome.Heard;
import org.keji.kernel.visit.VisitOutcome.Word;
import org.keji.kernel.visit.VisitTalk;

/**
 * Tells what was promised on a visit as the ledger takes it, and what was heard as the log of contacts takes it, owned
 * by whose visit it was (VP-09). A complaint becomes a complaint from there, as every other that is heard (CO-01).
 */
final class VisitFollowUp {

    private final LogReader reader;
    private final Function<String, Stream<? extends EventMessage<?>>> streams;
    private final EventJson json;
    private final SealedReader sealed;

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
    }

    /** What a plan says of a visit that was reported. */
    private record Told(String accountManager, CustomerId customerId, VisitReported report) {}

    /**
     * @return empty if it was passed on already, or what was said was forgotten before it could be
     * @throws RuntimeException if it cannot be noted or read now; it may be asked again
     */
    Optional<Command> command(String stream, String item, Actor software) {
        Following following = Following.read(item);
        if (reader.lastSequence(following.stream()).isPresent()) {
            return Optional.empty();
        }
        Told told = told(stream, following.visit());
        return following.isPromise()
                ? Optional.of(promise(told, following))
                : content(told, following, new Visit(software, "registerInteraction", stream))
                        .map(content -> contact(told, following, content));
    }

    private Told told(String stream, VisitId visit) {
        String accountManager = "";
        CustomerId customer = null;
        VisitReported report = null;
        for (EventMessage<?> message : streams.apply(stream).toList()) {
            if (message.getPayload() instanceof VisitPlanOpened e) {
                accountManager = e.accountManager();
            }
            if (message.getPayload() instanceof VisitPlanned e && e.visitId().equals(visit)) {
                customer = e.terms().customerId();
            }
            if (message.getPayload() instanceof VisitReported e && e.visitId().equals(visit)) {
                report = e;
            }
        }
        return new Told(accountManager, Objects.requireNonNull(customer), Objects.requireNonNull(report));
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
