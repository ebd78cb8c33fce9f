package org.keji.command.permit;

import static org.keji.command.permit.ApplicationRule.*;
import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.NoticeRule.*;
import static org.keji.command.permit.PermitRule.*;
import static org.keji.command.permit.Receiving.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Cast.TANG;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.kernel.actor.Role;
import org.keji.kernel.permit.Entry;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.Refreshment;

/** The general manager approves, and the notice goes, or follows word by phone (PE-03, PE-04, PE-05). */
final class ApprovalExamples {

    private static final Reception COFFEE =
            new Reception(List.of(Refreshment.COFFEE), Role.SERVICE_SUPERVISOR, null, "As the department proposes");

    /** The last moments in time for the notice of a key tour, and of an ordinary one. */
    private static final String LAST_FOR_KEY = "2026-05-08T02:00:00Z";

    private static final String LAST_FOR_ORDINARY = "2026-05-10T02:00:00Z";
    private static final String LATE_FOR_KEY = "2026-05-08T02:00:00.000001Z";
    private static final String LATE_FOR_ORDINARY = "2026-05-10T02:00:00.000001Z";
    private static final String EVE = "2026-05-10T20:00:00Z";

    static final List<Example> ALL = List.of(
            example("PE-05", "The general manager approves an ordinary tour, and the service department has its notice")
                    .given(applied(ORDINARY), named(1), reviewed())
                    .shows(
                            PERMIT_AWAITS_APPROVAL,
                            ANOTHER_DECIDES_ON_A_PERMIT,
                            PERMIT_IS_DECIDED_WITH_A_REASON,
                            NOTICE_IS_IN_TIME)
                    .when(approve())
                    .then(granted(), sent(SERVICE)),
            example("PE-02", "At the last moment the notice of an ordinary tour is in time")
                    .given(applied(ORDINARY), named(1), reviewed())
                    .when(approve().at(LAST_FOR_ORDINARY))
                    .then(
                            granted(Entry.PERMIT, "Tang", LAST_FOR_ORDINARY),
                            sent(SERVICE, LAST_FOR_ORDINARY, "2026-05-11T02:00:00Z", true)),
            example("PE-02", "And then it is too late to approve it")
                    .given(applied(ORDINARY), named(1), reviewed())
                    .when(approve().at(LATE_FOR_ORDINARY))
                    .refusedBy(NOTICE_IS_IN_TIME),
            example("PE-03", "For an ordinary tour no word by phone helps")
                    .given(applied(ORDINARY), named(1), reviewed())
                    .when(approve(LAST_FOR_ORDINARY).at(LATE_FOR_ORDINARY))
                    .refusedBy(NOTICE_IS_IN_TIME),
            example("PE-05", "All departments have the notice of a key tour")
                    .given(applied(KEY), named(1), reviewed(COFFEE, true))
                    .when(approve().at(LAST_FOR_KEY))
                    .then(
                            granted(Entry.PERMIT, "Tang", LAST_FOR_KEY),
                            sent(ALL_DEPARTMENTS, LAST_FOR_KEY, "2026-05-09T02:00:00Z", true)),
            example("PE-03", "Where it is too late, word went by phone, and the notice follows in half a day")
                    .given(applied(KEY), named(1), reviewed(COFFEE, true))
                    .shows(WORD_WENT_BY_PHONE, PHONE_CALL_LIES_IN_THE_PAST)
                    .when(approve(LATE_FOR_KEY).at(LATE_FOR_KEY))
                    .then(
                            granted(Entry.PERMIT, "Tang", LATE_FOR_KEY),
                            wordGiven(LATE_FOR_KEY, LATE_FOR_KEY, "2026-05-08T14:00:00.000001Z")),
            example("PE-03", "The notice follows before the tour begins")
                    .given(applied(KEY), named(1), reviewed(COFFEE, true))
                    .when(approve(EVE).at(EVE))
                    .then(granted(Entry.PERMIT, "Tang", EVE), wordGiven(EVE, EVE, FROM)),
            example("PE-03", "By the strict book it follows in four hours")
                    .by("strict")
                    .given(applied(KEY), named(1), reviewed(COFFEE, true))
                    .when(approve(EVE).at(EVE))
                    .then(
                            granted(Entry.PERMIT, "Tang", EVE, "2026-05-11T01:45:00Z", UNTIL),
                            wordGiven(EVE, EVE, "2026-05-11T00:00:00Z")),
            example("PE-03", "Where it is too late and nobody phoned, it is not approved")
                    .given(applied(KEY), named(1), reviewed(COFFEE, true))
                    .when(approve().at(LATE_FOR_KEY))
                    .refusedBy(WORD_WENT_BY_PHONE),
            example("PE-03", "Word that was not given yet does not count")
                    .given(applied(KEY), named(1), reviewed(COFFEE, true))
                    .when(approve(EVE).at(LATE_FOR_KEY))
                    .refusedBy(PHONE_CALL_LIES_IN_THE_PAST),
            example("PE-03", "Where the notice is in time, nobody needs to have phoned")
                    .given(applied(KEY), named(1), reviewed(COFFEE, true))
                    .when(approve(APPROVING))
                    .refusedBy(WORD_GOES_FIRST_ONLY_WHERE_NEEDED),
            example("PE-01", "A tour that has begun is not approved")
                    .given(applied(KEY), named(1), reviewed(COFFEE, true))
                    .when(approve(EVE).at(FROM))
                    .refusedBy(TOUR_LIES_AHEAD),
            example("SOD", "Who reviewed does not approve")
                    .given(applied(ORDINARY), named(1), reviewed())
                    .when(approve().by(ZHAO))
                    .refusedBy(ANOTHER_DECIDES_ON_A_PERMIT),
            example("SOD", "Who applied does not approve")
                    .given(appliedBy("Tang", ORDINARY, null, APPLYING), named(1), reviewed())
                    .when(approve())
                    .refusedBy(ANOTHER_DECIDES_ON_A_PERMIT),
            example("PE-04", "Approving has a reason")
                    .given(applied(ORDINARY), named(1), reviewed())
                    .when(approve().because(""))
                    .refusedBy(PERMIT_IS_DECIDED_WITH_A_REASON),
            example("PE-04", "The general manager refuses what was reviewed")
                    .given(applied(ORDINARY), named(1), reviewed())
                    .when(refuse("PE-04").by(TANG))
                    .then(Decided.refused("PE-04", "Tang", APPROVING)));

    private ApprovalExamples() {}
}
