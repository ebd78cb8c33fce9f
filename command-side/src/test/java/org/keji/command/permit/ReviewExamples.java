package org.keji.command.permit;

import static org.keji.command.permit.ApplicationRule.*;
import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.PermitRule.*;
import static org.keji.command.permit.Receiving.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Acquaintances.HARBOUR;
import static org.keji.command.spec.Acquaintances.LIGHTHOUSE;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.actor.Role;
import org.keji.kernel.permit.Entry;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.Refreshment;
import org.keji.kernel.permit.TourKind;

/** The department reviews, and proposes how visitors are received (PE-04, PE-09). */
final class ReviewExamples {

    private static final List<Refreshment> TEA = List.of(Refreshment.TEA, Refreshment.SNACKS);
    private static final String FITS =
            "A group that fits a room has tea and snacks; who goes with it follows from the customer's grade.";
    private static final String FITS_NOT =
            "A group that fits no room is served nothing; who goes with it follows from the customer's grade.";
    private static final PermitTerms GRADED_GROUP = terms(TourKind.GROUP, LIGHTHOUSE, FROM, UNTIL);
    private static final PermitTerms AD_HOC = terms(TourKind.AD_HOC, HARBOUR, FROM, UNTIL);

    static final List<Example> ALL = List.of(
            example("PE-04", "The supervisor reviews an ordinary tour, and the general manager has the last word")
                    .given(applied(ORDINARY), named(1), named(2))
                    .shows(
                            PERMIT_AWAITS_ITS_REVIEW,
                            ANOTHER_DECIDES_ON_A_PERMIT,
                            PERMIT_IS_DECIDED_WITH_A_REASON,
                            TOUR_LIES_AHEAD,
                            WORD_GOES_FIRST_ONLY_WHERE_NEEDED)
                    .when(review())
                    .then(reviewed()),
            example("SOD", "Nobody reviews what they applied for")
                    .given(appliedBy("Zhao", ORDINARY, null, APPLYING), named(1))
                    .when(review())
                    .refusedBy(ANOTHER_DECIDES_ON_A_PERMIT),
            example("PE-04", "A review has a reason")
                    .given(applied(ORDINARY), named(1))
                    .when(review().because(""))
                    .refusedBy(PERMIT_IS_DECIDED_WITH_A_REASON),
            example("PE-04", "A tour that has begun is not reviewed")
                    .given(applied(ORDINARY), named(1))
                    .when(review().at(FROM))
                    .refusedBy(TOUR_LIES_AHEAD),
            example("PE-03", "While the general manager has the last word, no word goes first")
                    .given(applied(ORDINARY), named(1))
                    .when(review(REVIEWING))
                    .refusedBy(WORD_GOES_FIRST_ONLY_WHERE_NEEDED),
            example("PE-09", "Key visitors have coffee, and the department goes with them")
                    .given(applied(KEY), named(1))
                    .when(review())
                    .then(reviewed(
                            new Reception(
                                    List.of(Refreshment.COFFEE, Refreshment.PASTRY, Refreshment.FRUIT),
                                    Role.SERVICE_SUPERVISOR,
                                    "small",
                                    "Key visitors have coffee, pastry and fruit, and the department goes with them."),
                            true)),
            group("Eight fit the small room", GROUP, 8, "small", Role.ACCOUNT_MANAGER),
            group("Nine have the large room", GROUP, 9, "large", Role.ACCOUNT_MANAGER),
            group("Twenty-four fill the large room", GROUP, 24, "large", Role.ACCOUNT_MANAGER),
            group("Twenty-five fit no room and are served nothing", GROUP, 25, null, Role.ACCOUNT_MANAGER),
            group(
                    "The service manager goes with a customer of grade A",
                    GRADED_GROUP,
                    2,
                    "small",
                    Role.SERVICE_MANAGER),
            example("PE-09", "Of nobody's group nobody has a grade")
                    .given(applied(ofOrganisation(TourKind.GROUP, "Association of Ports")), named(1), named(2))
                    .when(review())
                    .then(reviewed(new Reception(TEA, Role.ACCOUNT_MANAGER, "small", FITS), true)),
            example("PE-09", "Who was struck needs no seat")
                    .given(group(GROUP, 9, struck(9)))
                    .when(review())
                    .then(reviewed(new Reception(TEA, Role.ACCOUNT_MANAGER, "small", FITS), true)),
            example("PE-04", "An ad hoc tour is granted by the department, and the receiving staff know of it")
                    .given(applied(AD_HOC), named(1), phoned(APPLYING, APPLYING))
                    .when(review())
                    .then(reviewed(adHoc(), false), granted(Entry.PHONE, "Zhao", REVIEWING)),
            example("PE-04", "An ad hoc tour that was phoned in time is granted at the last moment")
                    .given(applied(AD_HOC), named(1), phoned(APPLYING, APPLYING))
                    .when(review().at("2026-05-11T01:59:59.999999Z"))
                    .then(
                            reviewed(adHoc(), false, "2026-05-11T01:59:59.999999Z"),
                            granted(Entry.PHONE, "Zhao", "2026-05-11T01:59:59.999999Z")),
            example("PE-03", "Of an ad hoc tour no word goes first")
                    .given(applied(AD_HOC), named(1), phoned(APPLYING, APPLYING))
                    .when(review(REVIEWING))
                    .refusedBy(WORD_GOES_FIRST_ONLY_WHERE_NEEDED),
            example("PE-04", "The department refuses an application")
                    .given(applied(ORDINARY), named(1))
                    .shows(PERMIT_AWAITS_A_WORD, ANOTHER_DECIDES_ON_A_PERMIT, REFUSAL_NAMES_ITS_CLAUSE)
                    .when(refuse("PE-11"))
                    .then(Decided.refused("PE-11", "Wang", APPROVING)),
            example("PE-06", "A refusal rests on a rule of visitors")
                    .given(applied(ORDINARY), named(1))
                    .when(refuse("PE-12"))
                    .refusedBy(REFUSAL_NAMES_ITS_CLAUSE),
            example("PE-04", "A refusal has a reason")
                    .given(applied(ORDINARY), named(1))
                    .when(refuse("PE-04").because(""))
                    .refusedBy(PERMIT_IS_DECIDED_WITH_A_REASON),
            example("SOD", "Nobody refuses what they applied for")
                    .given(appliedBy("Zhao", ORDINARY, null, APPLYING), named(1))
                    .when(refuse("PE-04").by(ZHAO))
                    .refusedBy(ANOTHER_DECIDES_ON_A_PERMIT));

    private ReviewExamples() {}

    private static Example group(String title, PermitTerms terms, int visitors, @Nullable String room, Role escort) {
        Reception reception = room == null
                ? new Reception(List.of(), escort, null, FITS_NOT)
                : new Reception(TEA, escort, room, FITS);
        return example("PE-09", title)
                .given(group(terms, visitors))
                .when(review())
                .then(reviewed(reception, true));
    }

    private static Fact[] group(PermitTerms terms, int visitors, Fact... more) {
        Stream<Fact> named = IntStream.rangeClosed(1, visitors).mapToObj(Toured::named);
        return Stream.concat(Stream.concat(Stream.of(applied(terms)), named), Stream.of(more))
                .toArray(Fact[]::new);
    }

    private static Reception adHoc() {
        return new Reception(TEA, Role.ACCOUNT_MANAGER, "small", "Ad hoc visitors are received as ordinary ones.");
    }
}
