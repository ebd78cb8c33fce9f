package org.keji.command.permit;

import static org.keji.command.permit.ApplicationRule.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Acquaintances.*;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.customer.Concern;
import org.keji.command.spec.Example;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.TourKind;

/** Tours are applied for in advance (PE-01, PE-02, PE-03, PE-11). */
final class ApplicationExamples {

    private static final String A_DAY_LATER = "2026-05-12T02:00:00Z";
    private static final String AN_HOUR_BEFORE = "2026-05-11T01:00:00Z";
    private static final String TOO_LATE_FOR_KEY = "2026-05-08T02:00:00.000001Z";
    private static final String TOO_LATE_FOR_ORDINARY = "2026-05-10T02:00:00.000001Z";
    private static final PermitTerms AD_HOC = terms(TourKind.AD_HOC, HARBOUR, FROM, UNTIL);
    private static final PermitTerms ASSOCIATION = ofOrganisation(TourKind.KEY, "Association of Ports");

    static final List<Example> ALL = List.of(
            example("PE-01", "An account manager applies for a contact and somebody else")
                    .shows(Concern.CUSTOMER_HAS_A_CARD, Concern.CUSTOMER_IS_SERVED, Concern.CUSTOMER_IS_ONES_OWN)
                    .when(apply(ORDINARY, contact(), stranger(2)))
                    .then(applied(ORDINARY), namedContact(1), named(2)),
            example("PE-01", "An application stands by all its rules")
                    .shows(
                            VISITORS_COME_FROM_SOMEBODY,
                            TOUR_LIES_AHEAD,
                            VISIT_ENDS_AFTER_IT_BEGINS,
                            KIND_HAS_ITS_VISITORS,
                            A_PERMIT_NAMES_AT_MOST_200,
                            VISITOR_IS_A_CONTACT_OF_THE_CUSTOMER,
                            VISITOR_IS_NAMED_ONCE,
                            NOTICE_IS_IN_TIME,
                            AD_HOC_TOUR_IS_PHONED_IN,
                            WORD_GOES_FIRST_ONLY_WHERE_NEEDED)
                    .when(apply(ORDINARY, contact()))
                    .then(applied(ORDINARY), namedContact(1)),
            example("PE-11", "Visitors of an association need no customer, also for a key tour")
                    .when(apply(ASSOCIATION, stranger(1)))
                    .then(applied(ASSOCIATION), named(1)),
            example("PE-11", "Visitors come from somebody")
                    .when(apply(ofOrganisation(TourKind.ORDINARY, null), stranger(1)))
                    .refusedBy(VISITORS_COME_FROM_SOMEBODY),
            example("PE-01", "Nobody applies for a customer who has no card")
                    .when(apply(terms(TourKind.ORDINARY, NOBODY, FROM, UNTIL), stranger(1)))
                    .refusedBy(Concern.CUSTOMER_HAS_A_CARD),
            example("PE-01", "Nobody applies for a customer who is out of service")
                    .when(apply(terms(TourKind.ORDINARY, QUARRY, FROM, UNTIL), stranger(1)))
                    .refusedBy(Concern.CUSTOMER_IS_SERVED),
            example("PE-01", "Nobody applies for another's customer")
                    .when(apply(terms(TourKind.ORDINARY, RIVER, FROM, UNTIL), stranger(1)))
                    .refusedBy(Concern.CUSTOMER_IS_ONES_OWN),
            example("PE-01", "The service manager applies for anybody's")
                    .when(apply(terms(TourKind.ORDINARY, RIVER, FROM, UNTIL), stranger(1))
                            .by(WANG))
                    .then(appliedBy("Wang", terms(TourKind.ORDINARY, RIVER, FROM, UNTIL), null, APPLYING), named(1)),
            example("PE-01", "A tour that begins now is no longer applied for")
                    .when(apply(ORDINARY, stranger(1)).at(FROM))
                    .refusedBy(TOUR_LIES_AHEAD),
            example("PE-01", "A tour has an end")
                    .when(apply(terms(TourKind.ORDINARY, HARBOUR, FROM, FROM), stranger(1)))
                    .refusedBy(VISIT_ENDS_AFTER_IT_BEGINS),
            example("PE-10", "A permit is good for a day")
                    .shows(PERMIT_IS_NO_LONGER_THAN_THE_BOOK_ALLOWS)
                    .when(apply(terms(TourKind.ORDINARY, HARBOUR, FROM, A_DAY_LATER), stranger(1)))
                    .then(applied(terms(TourKind.ORDINARY, HARBOUR, FROM, A_DAY_LATER)), named(1)),
            example("PE-10", "And not a moment longer")
                    .when(apply(terms(TourKind.ORDINARY, HARBOUR, FROM, "2026-05-12T02:00:00.000001Z"), stranger(1)))
                    .refusedBy(PERMIT_IS_NO_LONGER_THAN_THE_BOOK_ALLOWS),
            example("PE-10", "By the strict book a permit is good for half a day")
                    .by("strict")
                    .when(apply(terms(TourKind.ORDINARY, HARBOUR, FROM, A_DAY_LATER), stranger(1)))
                    .refusedBy(PERMIT_IS_NO_LONGER_THAN_THE_BOOK_ALLOWS),
            example("PE-02", "A key customer comes on a key tour")
                    .shows(KEY_TOUR_IS_OF_A_KEY_CUSTOMER)
                    .when(apply(KEY, stranger(1)))
                    .then(applied(KEY), named(1)),
            example("PE-02", "An ordinary customer does not")
                    .when(apply(terms(TourKind.KEY, HARBOUR, FROM, UNTIL), stranger(1)))
                    .refusedBy(KEY_TOUR_IS_OF_A_KEY_CUSTOMER),
            example("PE-02", "Two are a group")
                    .shows(KIND_HAS_ITS_VISITORS)
                    .when(apply(GROUP, strangers(2)))
                    .then(applied(GROUP), named(1), named(2)),
            example("PE-02", "One is no group").when(apply(GROUP, stranger(1))).refusedBy(KIND_HAS_ITS_VISITORS),
            example("PE-01", "A permit has its limit at the gate")
                    .when(apply(GROUP, strangers(DecideVisitors.MOST + 1)))
                    .refusedBy(A_PERMIT_NAMES_AT_MOST_200),
            example("PE-01", "A contact of nobody is no contact")
                    .when(apply(ofOrganisation(TourKind.ORDINARY, "Association of Ports"), contact()))
                    .refusedBy(VISITOR_IS_A_CONTACT_OF_THE_CUSTOMER),
            example("PE-01", "A contact comes once")
                    .when(apply(ORDINARY, contact(), contact()))
                    .refusedBy(VISITOR_IS_NAMED_ONCE),
            example("PE-02", "An ordinary tour is too late")
                    .when(apply(ORDINARY, stranger(1)).at(TOO_LATE_FOR_ORDINARY))
                    .refusedBy(NOTICE_IS_IN_TIME),
            example("PE-03", "A key tour that is too late says why word goes by phone first")
                    .shows(LATE_TOUR_SAYS_WHY, WORD_GOES_FIRST_ONLY_WHERE_NEEDED)
                    .when(applyLate(KEY, LATE, stranger(1)).at(TOO_LATE_FOR_KEY))
                    .then(applied(KEY, LATE, TOO_LATE_FOR_KEY), named(1, TOO_LATE_FOR_KEY)),
            example("PE-03", "Without saying why it is not taken")
                    .when(apply(KEY, stranger(1)).at(TOO_LATE_FOR_KEY))
                    .refusedBy(LATE_TOUR_SAYS_WHY),
            example("PE-03", "Where the notice is in time no word goes first")
                    .when(applyLate(KEY, LATE, stranger(1)))
                    .refusedBy(WORD_GOES_FIRST_ONLY_WHERE_NEEDED),
            example("PE-02", "An ad hoc tour counts from the call an hour before, however late it is applied for")
                    .shows(AD_HOC_TOUR_IS_PHONED_IN, PHONE_CALL_LIES_IN_THE_PAST)
                    .when(applyByPhone(AD_HOC, AN_HOUR_BEFORE, stranger(1)).at("2026-05-11T01:59:59Z"))
                    .then(
                            applied(AD_HOC, null, "2026-05-11T01:59:59Z"),
                            named(1, "2026-05-11T01:59:59Z"),
                            phoned("2026-05-11T01:59:59Z", AN_HOUR_BEFORE)),
            example("PE-02", "A call less than an hour before is too late")
                    .when(applyByPhone(AD_HOC, "2026-05-11T01:00:00.000001Z", stranger(1))
                            .at("2026-05-11T01:30:00Z"))
                    .refusedBy(NOTICE_IS_IN_TIME),
            example("PE-02", "An ad hoc tour is phoned in")
                    .when(apply(AD_HOC, stranger(1)))
                    .refusedBy(AD_HOC_TOUR_IS_PHONED_IN),
            example("PE-02", "Other tours are not phoned in")
                    .when(applyByPhone(ORDINARY, APPLYING, stranger(1)))
                    .refusedBy(AD_HOC_TOUR_IS_PHONED_IN),
            example("PE-02", "A call that was not made yet does not count")
                    .when(applyByPhone(AD_HOC, REVIEWING, stranger(1)))
                    .refusedBy(PHONE_CALL_LIES_IN_THE_PAST),
            example("PE-01", "The same permit is asked for once")
                    .given(applied(ORDINARY), named(1))
                    .when(apply(ORDINARY, stranger(1)))
                    .meetsItself());

    private ApplicationExamples() {}
}
