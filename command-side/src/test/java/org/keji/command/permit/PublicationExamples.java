package org.keji.command.permit;

import static org.keji.command.permit.PhotographyExamples.atTheVisit;
import static org.keji.command.permit.PhotographyRule.*;
import static org.keji.command.permit.Picturing.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.customer.Concern;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Telling;
import org.keji.command.spec.Fact;

/** Prints go out by official letter, and nothing is published without the department's consent (PE-08). */
final class PublicationExamples {

    private static final Fact ASKED = publicationAsked(1, LIN, 1, 2);

    static final List<Example> ALL = List.of(
            withTwo("Prints of both pictures go out by official letter")
                    .shows(PICTURE_IS_REGISTERED)
                    .when(sendPrints(2, 1))
                    .then(printsSent(2, 1)),
            withTwo("There are no prints of a third picture")
                    .when(sendPrints(1, 3))
                    .refusedBy(PICTURE_IS_REGISTERED),
            withTwo("Pictures are counted from one, not from zero")
                    .when(sendPrints(0))
                    .refusedBy(PICTURE_IS_REGISTERED),
            withTwo("A picture is named once").when(sendPrints(1, 1)).refusedBy(PICTURE_IS_REGISTERED),
            withTwo("The account manager asks for a publication")
                    .shows(PICTURE_IS_REGISTERED)
                    .when(askPublication(1, 2))
                    .then(ASKED),
            withTwo("Whoever received them asks for another", ASKED, publicationRefused(1))
                    .when(askPublication(2).by(ZHAO))
                    .then(publicationAsked(2, ZHAO, 2)),
            withTwo("Another account manager does not ask for a publication")
                    .when(askPublication(1).by(CHEN))
                    .refusedBy(Concern.CUSTOMER_IS_ONES_OWN),
            withTwo("What is not registered is not published")
                    .when(askPublication(3))
                    .refusedBy(PICTURE_IS_REGISTERED),
            example("PE-08", "Of who is no customer there is nothing to publish")
                    .given(applied(PhotographyExamples.OF_NOBODY), named(1))
                    .when(askPublication(1))
                    .refusedBy(PICTURE_IS_REGISTERED),
            withTwo("The department consents to a publication", ASKED)
                    .shows(
                            PUBLICATION_WAS_ASKED,
                            PUBLICATION_IS_DECIDED_ON_ONCE,
                            ANOTHER_CONSENTS_TO_PICTURES,
                            PICTURES_ARE_DECIDED_ON_WITH_A_REASON)
                    .when(grantPublication(1))
                    .then(publicationGranted(1)),
            withTwo("The department does not consent to a publication", ASKED)
                    .when(refusePublication(1))
                    .then(publicationRefused(1)),
            withTwo("Each publication awaits its own word", ASKED, publicationGranted(1), publicationAsked(2, ZHAO, 2))
                    .shows(PUBLICATION_IS_DECIDED_ON_ONCE)
                    .when(refusePublication(2))
                    .then(publicationRefused(2)),
            withTwo("A service manager does not consent to what they asked for", publicationAsked(1, WANG, 1))
                    .when(grantPublication(1))
                    .refusedBy(ANOTHER_CONSENTS_TO_PICTURES),
            withTwo("Nor do they refuse that", publicationAsked(1, WANG, 1))
                    .when(refusePublication(1))
                    .refusedBy(ANOTHER_CONSENTS_TO_PICTURES),
            withTwo("Consent to a publication has a reason", ASKED)
                    .when(grantPublication(1).because(""))
                    .refusedBy(PICTURES_ARE_DECIDED_ON_WITH_A_REASON),
            withTwo("A publication nobody asked for is not consented to", ASKED)
                    .when(grantPublication(2))
                    .refusedBy(PUBLICATION_WAS_ASKED),
            withTwo("A publication is consented to once", ASKED, publicationGranted(1))
                    .when(refusePublication(1))
                    .refusedBy(PUBLICATION_IS_DECIDED_ON_ONCE),
            withTwo("What was refused stays refused", ASKED, publicationRefused(1))
                    .when(grantPublication(1))
                    .refusedBy(PUBLICATION_IS_DECIDED_ON_ONCE));

    private PublicationExamples() {}

    private static Telling withTwo(String title, Fact... more) {
        Fact[] all = Stream.concat(Stream.of(pictureRegistered(1), pictureRegistered(2)), Stream.of(more))
                .toArray(Fact[]::new);
        return atTheVisit(title, all);
    }
}
