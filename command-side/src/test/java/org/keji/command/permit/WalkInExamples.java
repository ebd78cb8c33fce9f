package org.keji.command.permit;

import static org.keji.command.permit.ApplicationRule.*;
import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.PermitRule.*;
import static org.keji.command.permit.Receiving.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Acquaintances.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.GAO;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.customer.Concern;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.permit.Entry;

/** Who comes unannounced is registered, and enters with the department's consent (PE-06, PE-11). */
final class WalkInExamples {

    private static final Fact STRANGER = walkedIn(null);
    private static final Fact REGULAR = walkedIn(HARBOUR);

    static final List<Example> ALL = List.of(
            example("PE-11", "The front desk registers who comes unannounced")
                    .shows(VISIT_ENDS_AFTER_IT_BEGINS, PERMIT_IS_NO_LONGER_THAN_THE_BOOK_ALLOWS)
                    .when(walkIn(null, LEAVING, stranger(1)))
                    .then(STRANGER, named(1)),
            example("PE-11", "What they need is passed on to a named receiver")
                    .shows(NEEDS_HAVE_A_RECEIVER)
                    .when(walkIn(null, LEAVING, "Zhao", stranger(1), inNeed(2)))
                    .then(walkedIn(null, LEAVING, "Zhao"), named(1), named(2), passedOn(2)),
            example("PE-11", "What they need has a receiver")
                    .when(walkIn(null, LEAVING, inNeed(1)))
                    .refusedBy(NEEDS_HAVE_A_RECEIVER),
            example("PE-11", "Nobody receives nothing")
                    .when(walkIn(null, LEAVING, "Zhao", stranger(1)))
                    .refusedBy(NEEDS_HAVE_A_RECEIVER),
            example("PE-06", "Anybody's customer may come unannounced")
                    .shows(Concern.CUSTOMER_HAS_A_CARD)
                    .when(walkIn(HARBOUR, LEAVING, contact()))
                    .then(REGULAR, namedContact(1)),
            example("PE-06", "A customer without a card is none")
                    .when(walkIn(NOBODY, LEAVING, stranger(1)))
                    .refusedBy(Concern.CUSTOMER_HAS_A_CARD),
            example("PE-06", "Who leaves now has not come")
                    .when(walkIn(null, APPLYING, stranger(1)))
                    .refusedBy(VISIT_ENDS_AFTER_IT_BEGINS),
            example("PE-10", "Who comes unannounced stays no longer than others")
                    .when(walkIn(null, "2026-05-05T02:00:00.000001Z", stranger(1)))
                    .refusedBy(PERMIT_IS_NO_LONGER_THAN_THE_BOOK_ALLOWS),
            example("PE-06", "The department consents to a stranger")
                    .given(STRANGER, named(1))
                    .shows(
                            WALK_IN_AWAITS_CONSENT,
                            DEPARTMENT_CONSENTS_TO_STRANGERS,
                            ANOTHER_DECIDES_ON_A_PERMIT,
                            PERMIT_IS_DECIDED_WITH_A_REASON)
                    .when(consent())
                    .then(granted(Entry.CONSENT, "Wang", APPLYING, APPLYING, LEAVING)),
            example("PE-06", "An account manager does not")
                    .given(STRANGER, named(1))
                    .when(consent().by(LIN))
                    .refusedBy(DEPARTMENT_CONSENTS_TO_STRANGERS),
            example("PE-06", "But to a customer of their own, who enters as one we know")
                    .given(REGULAR, named(1))
                    .shows(Concern.CUSTOMER_IS_ONES_OWN)
                    .when(consent().by(LIN))
                    .then(granted(Entry.KNOWN_CUSTOMER, "Lin", APPLYING, APPLYING, LEAVING)),
            example("PE-06", "Not to another's customer")
                    .given(REGULAR, named(1))
                    .when(consent().by(CHEN))
                    .refusedBy(Concern.CUSTOMER_IS_ONES_OWN),
            example("PE-06", "A customer who is out of service enters as a stranger")
                    .given(walkedIn(QUARRY), named(1))
                    .when(consent())
                    .then(granted(Entry.CONSENT, "Wang", APPLYING, APPLYING, LEAVING)),
            example("PE-06", "So does one with whom nothing was agreed yet")
                    .given(walkedIn(MEADOW), named(1))
                    .when(consent())
                    .then(granted(Entry.CONSENT, "Wang", APPLYING, APPLYING, LEAVING)),
            example("PE-06", "Consent is given once")
                    .given(STRANGER, named(1), granted(Entry.CONSENT, "Wang", APPLYING, APPLYING, LEAVING))
                    .when(consent())
                    .refusedBy(WALK_IN_AWAITS_CONSENT),
            example("SOD", "Nobody consents to whom they registered")
                    .given(STRANGER, named(1))
                    .when(consent().by(GAO))
                    .refusedBy(ANOTHER_DECIDES_ON_A_PERMIT),
            example("PE-04", "Consent has a reason")
                    .given(STRANGER, named(1))
                    .when(consent().because(""))
                    .refusedBy(PERMIT_IS_DECIDED_WITH_A_REASON),
            example("PE-06", "Consent comes too late when they wanted to have left")
                    .given(STRANGER, named(1))
                    .when(consent().at(LEAVING))
                    .refusedBy(VISIT_ENDS_AFTER_IT_BEGINS),
            example("PE-04", "Who came unannounced is not reviewed")
                    .given(STRANGER, named(1))
                    .when(review().at(APPLYING))
                    .refusedBy(PERMIT_AWAITS_ITS_REVIEW),
            example("PE-06", "Without consent they are refused, and that is recorded")
                    .given(STRANGER, named(1))
                    .shows(PERMIT_AWAITS_A_WORD, REFUSAL_NAMES_ITS_CLAUSE)
                    .when(refuse("PE-06").at(APPLYING))
                    .then(Decided.refused("PE-06", "Wang", APPLYING)));

    private WalkInExamples() {}
}
