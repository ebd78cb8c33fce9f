package org.keji.command.permit;

import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.Gating.*;
import static org.keji.command.permit.PhotographyRule.*;
import static org.keji.command.permit.Picturing.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.TANG;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.customer.Concern;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Telling;
import org.keji.command.spec.Fact;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.TourKind;

/** Photography is off unless a key customer's is asked for in time and consented to (PE-08). */
final class PhotographyExamples {

    /** Two days before the tour, by the standard book. */
    private static final String LAST = "2026-05-09T02:00:00Z";

    private static final String TOO_LATE = "2026-05-09T02:00:00.000001Z";

    /** Zhao receives a key customer who is Lin's; Chen receives one. */
    private static final PermitTerms CHENS = new PermitTerms(
            TourKind.KEY, Acquaintances.LIGHTHOUSE, null, "Look", ORDINARY.from(), ORDINARY.until(), "Chen");

    static final PermitTerms OF_NOBODY = ofOrganisation(TourKind.GROUP, "Town hall");

    static final List<Example> ASKING = List.of(
            ofKey("The account manager asks for a key customer, at the last moment")
                    .shows(
                            PHOTOGRAPHY_IS_FOR_KEY_CUSTOMERS,
                            PHOTOGRAPHY_IS_OF_AN_OPEN_PERMIT,
                            PHOTOGRAPHY_IS_ASKED_ONCE,
                            PHOTOGRAPHY_IS_ASKED_AHEAD)
                    .when(askPictures().at(LAST))
                    .then(picturesAsked(LIN, LAST)),
            ofKey("A moment later it is too late for pictures")
                    .when(askPictures().at(TOO_LATE))
                    .refusedBy(PHOTOGRAPHY_IS_ASKED_AHEAD),
            example("PE-08", "Whoever receives a key customer asks for pictures as well")
                    .given(applied(CHENS), named(1))
                    .when(askPictures().by(CHEN))
                    .then(picturesAsked(CHEN, APPROVING)),
            ofKey("Another account manager does not ask for pictures")
                    .when(askPictures().by(CHEN))
                    .refusedBy(Concern.CUSTOMER_IS_ONES_OWN),
            example("PE-08", "An ordinary customer has no pictures taken")
                    .given(applied(ORDINARY), named(1))
                    .when(askPictures())
                    .refusedBy(PHOTOGRAPHY_IS_FOR_KEY_CUSTOMERS),
            example("PE-08", "Who is no customer has no pictures taken")
                    .given(applied(OF_NOBODY), named(1))
                    .when(askPictures().by(ZHAO))
                    .refusedBy(PHOTOGRAPHY_IS_FOR_KEY_CUSTOMERS),
            ofKey("What is asked already is not asked again", picturesAsked())
                    .when(askPictures())
                    .refusedBy(PHOTOGRAPHY_IS_ASKED_ONCE),
            ofKey("What is granted already is not asked again", picturesAsked(), picturesGranted())
                    .when(askPictures().at(LAST))
                    .refusedBy(PHOTOGRAPHY_IS_ASKED_ONCE),
            ofKey("After a refusal pictures may be asked for again", picturesAsked(), picturesRefused())
                    .shows(PHOTOGRAPHY_IS_ASKED_ONCE)
                    .when(askPictures().at(LAST))
                    .then(picturesAsked(LIN, LAST)),
            ofKey("Nobody asks for pictures of a visit that was withdrawn", withdrawn())
                    .when(askPictures())
                    .refusedBy(PHOTOGRAPHY_IS_OF_AN_OPEN_PERMIT));

    static final List<Example> ANSWERS = List.of(
            ofKey("The general manager consents to pictures and appoints who takes them", picturesAsked())
                    .shows(
                            PHOTOGRAPHY_AWAITS_A_WORD,
                            ANOTHER_CONSENTS_TO_PICTURES,
                            PICTURES_ARE_DECIDED_ON_WITH_A_REASON,
                            PHOTOGRAPHY_IS_OF_AN_OPEN_PERMIT)
                    .when(grantPictures())
                    .then(picturesGranted()),
            ofKey("The general manager does not consent to pictures", picturesAsked())
                    .shows(PHOTOGRAPHY_AWAITS_A_WORD)
                    .when(refusePictures())
                    .then(picturesRefused()),
            ofKey("A general manager does not consent to what they asked themselves", picturesAsked(TANG, APPROVING))
                    .when(grantPictures())
                    .refusedBy(ANOTHER_CONSENTS_TO_PICTURES),
            ofKey("Nor do they refuse it", picturesAsked(TANG, APPROVING))
                    .when(refusePictures())
                    .refusedBy(ANOTHER_CONSENTS_TO_PICTURES),
            ofKey("Consent to pictures has a reason", picturesAsked())
                    .when(grantPictures().because(""))
                    .refusedBy(PICTURES_ARE_DECIDED_ON_WITH_A_REASON),
            ofKey("A refusal of pictures has a reason", picturesAsked())
                    .when(refusePictures().because(" "))
                    .refusedBy(PICTURES_ARE_DECIDED_ON_WITH_A_REASON),
            ofKey("Nothing is consented to twice", picturesAsked(), picturesGranted())
                    .when(refusePictures())
                    .refusedBy(PHOTOGRAPHY_AWAITS_A_WORD),
            ofKey("Nobody consents to pictures of a visit that was withdrawn", picturesAsked(), withdrawn())
                    .when(grantPictures())
                    .refusedBy(PHOTOGRAPHY_IS_OF_AN_OPEN_PERMIT));

    static final List<Example> PICTURES = List.of(
            atTheVisit("The photographer registers a picture of the day")
                    .shows(
                            PHOTOGRAPHY_WAS_GRANTED,
                            ONLY_THE_PHOTOGRAPHER_TAKES_PICTURES,
                            PICTURE_IS_OF_A_VISIT,
                            PICTURE_IS_TAKEN_DURING_THE_VISIT)
                    .when(registerPicture(TOUR_DAY))
                    .then(pictureRegistered(1)),
            atTheVisit("Pictures are counted from one", pictureRegistered(1))
                    .when(registerPicture(TOUR_DAY).at(AFTERWARDS))
                    .then(pictureRegistered(2, TOUR_DAY, AFTERWARDS)),
            atTheVisit("They are registered after the permit was closed", left(1), returned(1, BADGE), closed())
                    .shows(PICTURE_IS_OF_A_VISIT)
                    .when(registerPicture(TOUR_DAY).at(AFTERWARDS))
                    .then(pictureRegistered(1, TOUR_DAY, AFTERWARDS)),
            atTheVisit("And after it was revoked while they were inside", revoked())
                    .shows(PICTURE_IS_OF_A_VISIT)
                    .when(registerPicture(TOUR_DAY).at(AFTERWARDS))
                    .then(pictureRegistered(1, TOUR_DAY, AFTERWARDS)),
            atTheVisit("And after they had left and it was revoked", left(1), returned(1, BADGE), revoked())
                    .shows(PICTURE_IS_OF_A_VISIT)
                    .when(registerPicture(TOUR_DAY).at(AFTERWARDS))
                    .then(pictureRegistered(1, TOUR_DAY, AFTERWARDS)),
            ofKey("Where nobody came there is no picture", consented(granted(), revoked()))
                    .when(registerPicture(TOUR_DAY).at(AFTERWARDS))
                    .refusedBy(PICTURE_IS_OF_A_VISIT),
            ofKey("While pictures are only asked for nobody takes them", picturesAsked())
                    .when(registerPicture(TOUR_DAY))
                    .refusedBy(PHOTOGRAPHY_WAS_GRANTED),
            atTheVisit("Nobody but the photographer registers pictures")
                    .when(registerPicture(TOUR_DAY).by(LIN))
                    .refusedBy(ONLY_THE_PHOTOGRAPHER_TAKES_PICTURES),
            atTheVisit("A picture of the day before is of no visit")
                    .when(registerPicture("2026-05-10"))
                    .refusedBy(PICTURE_IS_TAKEN_DURING_THE_VISIT),
            atTheVisit("Nor is one of the day after")
                    .when(registerPicture("2026-05-12").at(AFTERWARDS))
                    .refusedBy(PICTURE_IS_TAKEN_DURING_THE_VISIT),
            atTheVisit("Of a visit of two days one of the second day is taken", extended("2026-05-12T02:00:00Z"))
                    .shows(PICTURE_IS_TAKEN_DURING_THE_VISIT)
                    .when(registerPicture("2026-05-12").at("2026-05-12T01:00:00Z"))
                    .then(pictureRegistered(1, "2026-05-12", "2026-05-12T01:00:00Z")),
            atTheVisit("But not on the first", extended("2026-05-12T02:00:00Z"))
                    .when(registerPicture("2026-05-12"))
                    .refusedBy(PICTURE_IS_TAKEN_DURING_THE_VISIT));

    static final List<Example> ALL =
            Stream.of(ASKING, ANSWERS, PICTURES).flatMap(List::stream).toList();

    private PhotographyExamples() {}

    private static Telling ofKey(String title, Fact... more) {
        Stream<Fact> all = Stream.concat(Stream.of(applied(KEY), named(1)), Stream.of(more));
        return example("PE-08", title).given(all.toArray(Fact[]::new));
    }

    private static Fact[] consented(Fact... more) {
        return Stream.concat(Stream.of(picturesAsked(), picturesGranted(), reviewed()), Stream.of(more))
                .toArray(Fact[]::new);
    }

    /** A visitor of a key customer is inside, and Sun may take pictures. */
    static Telling atTheVisit(String title, Fact... more) {
        Stream<Fact> all = Stream.concat(Stream.of(granted(), issued(1, BADGE), admitted(1, BADGE)), Stream.of(more));
        return ofKey(title, consented(all.toArray(Fact[]::new)));
    }
}
