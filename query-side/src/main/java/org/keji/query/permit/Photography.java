package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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
 * Whether pictures may be taken (PE-08).
 *
 * @param state asked, granted or refused
 * @param photographer who is appointed; null unless it was granted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Photography(
        String state,
        String needed,
        String promotes,
        String askedBy,
        Instant askedAt,
        @Nullable String photographer,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBecause) {

    static @Nullable Photography after(@Nullable Photography before, PhotographyEvent event, Recorded recorded) {
        return switch (event) {
            case PhotographyAsked e ->
                new Photography("asked", e.needed(), e.promotes(), e.askedBy(), e.occurredAt(), null, null, null, null);
            case PhotographyGranted e ->
                before == null ? null : before.decided("granted", e.photographer(), e.consentedBy(), recorded);
            case PhotographyRefused e ->
                before == null ? null : before.decided("refused", null, e.refusedBy(), recorded);
            case PictureRegistered _, PrintsSent _, PublicationAsked _, PublicationGranted _, PublicationRefused _ ->
                before;
        };
    }

    private Photography decided(String other, @Nullable String appointed, String by, Recorded recorded) {
        return new Photography(
                other, needed, promotes, askedBy, askedAt, appointed, by, recorded.occurredAt(), recorded.reason());
    }
}
