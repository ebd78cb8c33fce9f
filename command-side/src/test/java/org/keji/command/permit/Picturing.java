package org.keji.command.permit;

import static org.keji.command.permit.Touring.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.keji.command.permit.PhotographyCommand.AskForPhotography;
import org.keji.command.permit.PhotographyCommand.AskForPublication;
import org.keji.command.permit.PhotographyCommand.GrantPhotography;
import org.keji.command.permit.PhotographyCommand.GrantPublication;
import org.keji.command.permit.PhotographyCommand.RefusePhotography;
import org.keji.command.permit.PhotographyCommand.RefusePublication;
import org.keji.command.permit.PhotographyCommand.RegisterPicture;
import org.keji.command.permit.PhotographyCommand.SendPrints;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.permit.PhotographyEvent.PhotographyAsked;
import org.keji.kernel.permit.PhotographyEvent.PhotographyGranted;
import org.keji.kernel.permit.PhotographyEvent.PhotographyRefused;
import org.keji.kernel.permit.PhotographyEvent.PictureRegistered;
import org.keji.kernel.permit.PhotographyEvent.PrintsSent;
import org.keji.kernel.permit.PhotographyEvent.PublicationAsked;
import org.keji.kernel.permit.PhotographyEvent.PublicationGranted;
import org.keji.kernel.permit.PhotographyEvent.PublicationRefused;

/** Pictures of visits, as examples wish for them and as they come about, by the standard book. */
final class Picturing {

    static final String CONSENTING = "2026-05-07T02:00:00Z";
    static final String TOUR_DAY = "2026-05-11";
    static final String AFTERWARDS = "2026-05-20T02:00:00Z";
    private static final String NEEDED = "The new line is to be shown to their board";
    private static final String PROMOTES = "Their board sees what the line can do";
    private static final String SHOWS = "The new line at work";
    private static final String KEPT = "Safe of the department, shelf 3";
    private static final String DIGEST = "0f".repeat(32);
    private static final String LETTER = "Letter 2026-17";
    private static final String MEDIUM = "Harbour News";

    private Picturing() {}

    static Wish askPictures() {
        return wish("asks for pictures", new AskForPhotography(PERMIT, NEEDED, PROMOTES), Cast.LIN, APPROVING);
    }

    static Wish grantPictures() {
        return wish(
                        "consents to pictures by Sun",
                        new GrantPhotography(PERMIT, Cast.SUN.actor().subject()),
                        Cast.TANG,
                        CONSENTING)
                .because("It shows the new line");
    }

    static Wish refusePictures() {
        return wish("does not consent to pictures", new RefusePhotography(PERMIT), Cast.TANG, CONSENTING)
                .because("The line is not patented yet");
    }

    static Wish registerPicture(String takenOn) {
        return wish(
                "registers a picture taken on " + takenOn,
                new RegisterPicture(PERMIT, SHOWS, LocalDate.parse(takenOn), KEPT, DIGEST),
                Cast.SUN,
                UNTIL);
    }

    static Wish sendPrints(int... pictures) {
        return wish(
                "sends prints of %s by official letter".formatted(list(pictures)),
                new SendPrints(PERMIT, list(pictures), LETTER),
                Cast.ZHAO,
                AFTERWARDS);
    }

    static Wish askPublication(int... pictures) {
        return wish(
                "asks that %s be published".formatted(list(pictures)),
                new AskForPublication(PERMIT, list(pictures), MEDIUM),
                Cast.LIN,
                AFTERWARDS);
    }

    static Wish grantPublication(int publication) {
        return wish(
                        "consents to publication " + publication,
                        new GrantPublication(PERMIT, publication),
                        Cast.WANG,
                        AFTERWARDS)
                .because("It names nobody");
    }

    static Wish refusePublication(int publication) {
        return wish(
                        "does not consent to publication " + publication,
                        new RefusePublication(PERMIT, publication),
                        Cast.WANG,
                        AFTERWARDS)
                .because("Another customer's goods are on it");
    }

    static Fact picturesAsked(Person by, String at) {
        return new Fact(
                by.words() + " asked for pictures",
                new PhotographyAsked(
                        PERMIT, Moments.at(at), NEEDED, PROMOTES, by.actor().subject()));
    }

    static Fact picturesAsked() {
        return picturesAsked(Cast.LIN, APPROVING);
    }

    static Fact picturesGranted() {
        return new Fact(
                "the general manager consented to pictures by Sun",
                new PhotographyGranted(PERMIT, Moments.at(CONSENTING), "Sun", "Tang"));
    }

    static Fact picturesRefused() {
        return new Fact(
                "the general manager did not consent to pictures",
                new PhotographyRefused(PERMIT, Moments.at(CONSENTING), "Tang"));
    }

    static Fact pictureRegistered(int picture, String takenOn, String at) {
        return new Fact(
                "picture %d, taken on %s, was registered".formatted(picture, takenOn),
                new PictureRegistered(PERMIT, Moments.at(at), picture, SHOWS, LocalDate.parse(takenOn), KEPT, DIGEST));
    }

    static Fact pictureRegistered(int picture) {
        return pictureRegistered(picture, TOUR_DAY, UNTIL);
    }

    static Fact printsSent(int... pictures) {
        return new Fact(
                "prints of %s went out".formatted(list(pictures)),
                new PrintsSent(PERMIT, Moments.at(AFTERWARDS), list(pictures), LETTER));
    }

    static Fact publicationAsked(int publication, Person by, int... pictures) {
        return new Fact(
                "%s asked for publication %d, of %s".formatted(by.words(), publication, list(pictures)),
                new PublicationAsked(
                        PERMIT,
                        Moments.at(AFTERWARDS),
                        publication,
                        list(pictures),
                        MEDIUM,
                        by.actor().subject()));
    }

    static Fact publicationGranted(int publication) {
        return new Fact(
                "the department consented to publication " + publication,
                new PublicationGranted(PERMIT, Moments.at(AFTERWARDS), publication, "Wang"));
    }

    static Fact publicationRefused(int publication) {
        return new Fact(
                "the department did not consent to publication " + publication,
                new PublicationRefused(PERMIT, Moments.at(AFTERWARDS), publication, "Wang"));
    }

    private static List<Integer> list(int... pictures) {
        return IntStream.of(pictures).boxed().toList();
    }
}
