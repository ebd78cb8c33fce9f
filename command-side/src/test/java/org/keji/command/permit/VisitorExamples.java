package org.keji.command.permit;

import static org.keji.command.permit.ApplicationRule.*;
import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.GateRule.*;
import static org.keji.command.permit.Gating.*;
import static org.keji.command.permit.PermitRule.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.permit.TourKind;

/** Visitors are added before somebody decides, and struck before they come (PE-01). */
final class VisitorExamples {

    private static final Fact APPLIED = applied(ORDINARY);

    static final List<Example> ALL = List.of(
            example("PE-01", "One more is named")
                    .given(APPLIED, named(1))
                    .shows(
                            APPLICANT_CHANGES_THE_PERMIT,
                            VISITORS_ARE_ADDED_BEFORE_THE_REVIEW,
                            VISITOR_HAS_THE_NEXT_NUMBER,
                            A_PERMIT_NAMES_AT_MOST_200)
                    .when(add(2))
                    .then(named(2)),
            example("PE-01", "A contact is added")
                    .given(APPLIED, named(1))
                    .shows(VISITOR_IS_NAMED_ONCE, VISITOR_IS_A_CONTACT_OF_THE_CUSTOMER)
                    .when(addContact(2))
                    .then(namedContact(2)),
            example("PE-01", "A contact who is named is not added")
                    .given(APPLIED, namedContact(1))
                    .when(addContact(2))
                    .refusedBy(VISITOR_IS_NAMED_ONCE),
            example("PE-01", "A contact who was struck is added again")
                    .given(APPLIED, namedContact(1), named(2), struck(1))
                    .when(addContact(3))
                    .then(namedContact(3)),
            example("PE-01", "A contact of nobody is not added")
                    .given(applied(ofOrganisation(TourKind.ORDINARY, "Association of Ports")), named(1))
                    .when(addContact(2))
                    .refusedBy(VISITOR_IS_A_CONTACT_OF_THE_CUSTOMER),
            example("PE-01", "Visitors are counted without a gap")
                    .given(APPLIED, named(1))
                    .when(add(3))
                    .refusedBy(VISITOR_HAS_THE_NEXT_NUMBER),
            example("PE-01", "Two who add the same visitor add one")
                    .given(APPLIED, named(1), named(2))
                    .when(add(2))
                    .refusedBy(VISITOR_HAS_THE_NEXT_NUMBER),
            example("PE-01", "Nobody adds to another's application")
                    .given(APPLIED, named(1))
                    .when(add(2).by(CHEN))
                    .refusedBy(APPLICANT_CHANGES_THE_PERMIT),
            example("PE-01", "Service staff do")
                    .given(APPLIED, named(1))
                    .when(add(2).by(ZHAO))
                    .then(named(2)),
            example("PE-01", "A visitor who will not come is struck, and stays counted")
                    .given(APPLIED, named(1), named(2))
                    .shows(STRUCK_VISITOR_NEVER_CAME, KIND_HAS_ITS_VISITORS, PERMIT_IS_CHANGED_WITH_A_REASON)
                    .when(strike(2).because("Ill"))
                    .then(struck(2)),
            example("PE-01", "Striking says why")
                    .given(APPLIED, named(1), named(2))
                    .when(strike(2))
                    .refusedBy(PERMIT_IS_CHANGED_WITH_A_REASON),
            example("PE-01", "Nobody strikes from another's application")
                    .given(APPLIED, named(1), named(2))
                    .when(strike(2).because("Ill").by(CHEN))
                    .refusedBy(APPLICANT_CHANGES_THE_PERMIT),
            example("PE-01", "Nobody is struck twice")
                    .given(APPLIED, named(1), named(2), named(3), struck(2))
                    .when(strike(2).because("Ill"))
                    .refusedBy(STRUCK_VISITOR_NEVER_CAME),
            example("PE-02", "A group stays two")
                    .given(applied(GROUP), named(1), named(2))
                    .when(strike(2).because("Ill"))
                    .refusedBy(KIND_HAS_ITS_VISITORS),
            example("PE-02", "The last visitor is not struck")
                    .given(APPLIED, named(1), named(2), struck(1))
                    .when(strike(2).because("Ill"))
                    .refusedBy(KIND_HAS_ITS_VISITORS),
            example("PE-01", "A visitor with a badge is not struck")
                    .given(APPLIED, named(1), named(2), reviewed(), granted(), sent(SERVICE), issued(2, BADGE))
                    .when(strike(2).because("Ill").at(FROM))
                    .refusedBy(STRUCK_VISITOR_NEVER_CAME),
            example("PE-01", "Who was turned away is struck")
                    .given(APPLIED, named(1), named(2), reviewed(), granted(), sent(SERVICE), turnedAway(2))
                    .when(strike(2).because("Went home").at(FROM))
                    .then(struck(2, FROM)),
            example("PE-01", "Who came and left is not struck")
                    .given(
                            APPLIED,
                            named(1),
                            named(2),
                            reviewed(),
                            granted(),
                            issued(2, BADGE),
                            admitted(2, BADGE),
                            left(2),
                            returned(2, BADGE))
                    .when(strike(2).because("Ill").at(FROM))
                    .refusedBy(STRUCK_VISITOR_NEVER_CAME),
            example("PE-01", "Who is addressed is named")
                    .given(APPLIED, named(1))
                    .when(strike(2).because("Ill"))
                    .refusedBy(VISITOR_IS_NAMED));

    private VisitorExamples() {}
}
