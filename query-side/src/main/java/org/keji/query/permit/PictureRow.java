package org.keji.query.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
 * A picture that was taken during a visit: where its master is, by which letters prints of it went out (PE-08).
 *
 * @param picture its number among those of the permit
 * @param digest SHA-256 of the master
 * @param letters official letters by which prints went out, in that order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PictureRow(
        String id,
        String permitId,
        int picture,
        String shows,
        LocalDate takenOn,
        String takenBy,
        Instant registeredAt,
        String keptAt,
        String digest,
        List<String> letters) {

    static List<String> keysOf(Recorded recorded) {
        if (!(recorded.event() instanceof PhotographyEvent event)) {
            return List.of();
        }
        return switch (event) {
            case PictureRegistered e -> List.of(key(e, e.picture()));
            case PrintsSent e ->
                e.pictures().stream().map(number -> key(e, number)).toList();
            case PhotographyAsked _,
                    PhotographyGranted _,
                    PhotographyRefused _,
                    PublicationAsked _,
                    PublicationGranted _,
                    PublicationRefused _ -> List.of();
        };
    }

    private static String key(PhotographyEvent event, int picture) {
        return "%s-%d".formatted(event.stream(), picture);
    }

    static @Nullable PictureRow after(String key, @Nullable PictureRow before, Recorded recorded) {
        if (recorded.event() instanceof PictureRegistered e) {
            return new PictureRow(
                    key,
                    e.stream(),
                    e.picture(),
                    e.shows(),
                    e.takenOn(),
                    recorded.actor(),
                    e.occurredAt(),
                    e.keptAt(),
                    e.digest(),
                    List.of());
        }
        return before == null ? null : before.sent(((PrintsSent) recorded.event()).letter());
    }

    private PictureRow sent(String letter) {
        List<String> all = Stream.concat(letters.stream(), Stream.of(letter)).toList();
        return new PictureRow(id, permitId, picture, shows, takenOn, takenBy, registeredAt, keptAt, digest, all);
    }
}
