package org.keji.command.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.ApplicationEvent.PermitApplied;
import org.keji.kernel.permit.ApplicationEvent.PermitReviewed;
import org.keji.kernel.permit.ApplicationEvent.WalkInRegistered;
import org.keji.kernel.permit.GateEvent;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.PermitNumber;
import org.keji.kernel.permit.PermitStage;
import org.keji.kernel.permit.PhotographyEvent.PictureRegistered;
import org.keji.kernel.permit.PhotographyEvent.PublicationAsked;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.VisitorStage;

/**
 * What the sender of a command is told.
 *
 * @param version the version the permit has now, which is its ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PermitReceipt(
        @Schema(example = "visitor-permit-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(
                description = "What it is called at the gate, when it was made",
                type = "string",
                example = "V2026-7K3QX9ZB2M")
        @Nullable
        PermitNumber number,

        @Schema(description = "How far the permit has come, where the command moved it", example = "granted") @Nullable
        String state,

        @Schema(description = "The number of the visitor it is about", example = "1") @Nullable
        Integer visitor,

        @Schema(description = "Where the visitor is now, where the command moved them", example = "inside") @Nullable
        String visitorState,

        @Schema(description = "How they are received, as the review proposes (PE-09)") @Nullable
        Reception reception,

        @Schema(description = "The number of the picture that was registered (PE-08)", example = "1") @Nullable
        Integer picture,

        @Schema(description = "The number of the publication that was asked for (PE-08)", example = "1") @Nullable
        Integer publication,

        @Schema(example = "2") long version) {

    static PermitReceipt of(List<DomainEventMessage<?>> messages) {
        List<PermitEvent> events = messages.stream()
                .map(message -> (PermitEvent) message.getPayload())
                .toList();
        GateEvent gate = events.getLast() instanceof GateEvent e ? e : null;
        return new PermitReceipt(
                events.getFirst().stream(),
                first(events, PermitReceipt::number),
                state(events),
                gate == null ? null : (Integer) gate.visitor(),
                gate == null ? null : visitorState(events),
                first(
                        events,
                        event -> event instanceof PermitReviewed e ? Optional.of(e.reception()) : Optional.empty()),
                events.getLast() instanceof PictureRegistered e ? (Integer) e.picture() : null,
                events.getLast() instanceof PublicationAsked e ? (Integer) e.publication() : null,
                messages.getLast().getSequenceNumber() + 1);
    }

    private static Optional<PermitNumber> number(PermitEvent event) {
        return event instanceof PermitApplied e
                ? Optional.of(e.number())
                : event instanceof WalkInRegistered e ? Optional.of(e.number()) : Optional.empty();
    }

    private static <T> @Nullable T first(List<PermitEvent> events, Function<PermitEvent, Optional<T>> found) {
        return events.stream().map(found).flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** Known from the events alone where it does not depend on where they came from. */
    private static @Nullable String state(List<PermitEvent> events) {
        PermitStage one = PermitStage.GRANTED;
        PermitStage other = PermitStage.ON_SITE;
        for (PermitEvent event : events) {
            one = one.after(event);
            other = other.after(event);
        }
        return one == other ? one.code() : null;
    }

    private static @Nullable String visitorState(List<PermitEvent> events) {
        VisitorStage one = VisitorStage.EXPECTED;
        VisitorStage other = VisitorStage.LEFT;
        for (PermitEvent event : events) {
            one = event instanceof GateEvent e ? one.after(e) : one;
            other = event instanceof GateEvent e ? other.after(e) : other;
        }
        return one == other ? one.code() : null;
    }
}
