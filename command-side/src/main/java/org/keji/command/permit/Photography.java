package org.keji.command.permit;

import java.util.SortedMap;
import java.util.TreeMap;
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

/**
 * How it stands with pictures of a visit: off, unless the general manager consents (PE-08).
 *
 * @param host who receives the visitors; null of who came unannounced
 * @param asking who asked and awaits an answer; null if nobody does
 * @param photographer who may take pictures; null while nobody may
 * @param pictures how many are registered; they are counted from 1
 * @param publications who asked for each and awaits an answer; empty text once it was answered
 */
record Photography(
        @Nullable String host,
        @Nullable String asking,
        @Nullable String photographer,
        int pictures,
        SortedMap<Integer, String> publications) {

    private static final String ANSWERED = "";

    static Photography of(@Nullable String host) {
        return new Photography(host, null, null, 0, new TreeMap<>());
    }

    /** @throws IllegalStateException if it cannot come here */
    Photography after(PhotographyEvent event) {
        return switch (event) {
            case PhotographyAsked e -> new Photography(host, e.askedBy(), photographer, pictures, publications);
            case PhotographyGranted e -> new Photography(host, null, e.photographer(), pictures, publications);
            case PhotographyRefused _ -> new Photography(host, null, photographer, pictures, publications);
            case PictureRegistered e -> {
                requireNext(e, e.picture(), pictures);
                yield new Photography(host, asking, photographer, e.picture(), publications);
            }
            case PrintsSent _ -> this;
            case PublicationAsked e -> {
                requireNext(e, e.publication(), publications.size());
                yield with(e.publication(), e.askedBy());
            }
            case PublicationGranted e -> with(e.publication(), ANSWERED);
            case PublicationRefused e -> with(e.publication(), ANSWERED);
        };
    }

    boolean hasPicture(int number) {
        return number >= 1 && number <= pictures;
    }

    /** Whether the publication awaits an answer. */
    boolean awaits(int publication) {
        return !ANSWERED.equals(publications.getOrDefault(publication, ANSWERED));
    }

    private Photography with(int publication, String asker) {
        SortedMap<Integer, String> all = new TreeMap<>(publications);
        all.put(publication, asker);
        return new Photography(host, asking, photographer, pictures, all);
    }

    private static void requireNext(PhotographyEvent event, int number, int before) {
        if (number != before + 1) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " is counted from 1");
        }
    }
}
