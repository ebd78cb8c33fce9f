package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.PhotographyEvent;
import org.keji.kernel.permit.PhotographyEvent.PhotographyAsked;
import org.keji.kernel.permit.PhotographyEvent.PhotographyGranted;
import org.keji.kernel.permit.PhotographyEvent.PhotographyRefused;
import org.keji.kernel.permit.PhotographyEvent.PictureRegistered;
import org.keji.kernel.permit.PhotographyEvent.PrintsSent;
import org.keji.kernel.permit.PhotographyEvent.PublicationAsked;
import org.keji.kernel.permit.PhotographyEvent.PublicationGranted;
import org.keji.kernel.permit.PhotographyEvent.PublicationRefused;
import org.keji.query.readmodel.Recorded;

/**
 * That somebody wants to publish pictures of a visit, and what the department says to it (PE-08).
 *
 * @param pictures their numbers
 * @param state asked, granted or refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationRow(
        String id,
        String permitId,
        int publication,
        List<String> pictures,
        String medium,
        String askedBy,
        Instant askedAt,
        String state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBecause) {

    static @Nullable String keyOf(Recorded recorded) {
        if (!(recorded.event() instanceof PhotographyEvent event)) {
            return null;
        }
        return switch (event) {
            case PublicationAsked e -> key(e, e.publication());
            case PublicationGranted e -> key(e, e.publication());
            case PublicationRefused e -> key(e, e.publication());
            case PhotographyAsked _, PhotographyGranted _, PhotographyRefused _, PictureRegistered _, PrintsSent _ ->
                null;
        };
    }

    private static String key(PhotographyEvent event, int publication) {
        return "%s-%d".formatted(event.stream(), publication);
    }

    static @Nullable PublicationRow after(@Nullable PublicationRow before, Recorded recorded) {
        return switch ((PhotographyEvent) recorded.event()) {
            case PublicationAsked e -> of(e);
            case PublicationGranted e -> before == null ? null : before.decided("granted", e.consentedBy(), recorded);
            case PublicationRefused e -> before == null ? null : before.decided("refused", e.refusedBy(), recorded);
            case PhotographyAsked _, PhotographyGranted _, PhotographyRefused _, PictureRegistered _, PrintsSent _ ->
                before;
        };
    }

    private static PublicationRow of(PublicationAsked e) {
        return new PublicationRow(
                key(e, e.publication()),
                e.stream(),
                e.publication(),
                e.pictures().stream().map(String::valueOf).toList(),
                e.medium(),
                e.askedBy(),
                e.occurredAt(),
                "asked",
                null,
                null,
                null);
    }

    private PublicationRow decided(String other, String by, Recorded recorded) {
        return new PublicationRow(
                id,
                permitId,
                publication,
                pictures,
                medium,
                askedBy,
                askedAt,
                other,
                by,
                recorded.occurredAt(),
                recorded.reason());
    }
}
