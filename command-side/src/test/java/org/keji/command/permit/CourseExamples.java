package org.keji.command.permit;

import static org.keji.command.permit.ApplicationRule.*;
import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.GateExamples.toTheGate;
import static org.keji.command.permit.Gating.*;
import static org.keji.command.permit.PermitRule.*;
import static org.keji.command.permit.Receiving.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.GAO;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** Permits are withdrawn, revoked, extended and closed, or their time goes by (PE-09, PE-10). */
final class CourseExamples {

    private static final String A_DAY_LATER = "2026-05-12T02:00:00Z";

    static final List<Example> ALL = List.of(
            example("PE-01", "Who applied withdraws what was granted")
                    .given(toTheGate())
                    .shows(APPLICANT_CHANGES_THE_PERMIT, PERMIT_LIES_AHEAD, PERMIT_IS_CHANGED_WITH_A_REASON)
                    .when(withdraw())
                    .then(withdrawn()),
            example("PE-01", "Nobody withdraws another's permit")
                    .given(toTheGate())
                    .when(withdraw().by(CHEN))
                    .refusedBy(APPLICANT_CHANGES_THE_PERMIT),
            example("PE-06", "The front desk withdraws whom it registered")
                    .given(walkedIn(null, UNTIL, null), named(1))
                    .when(withdraw().by(GAO))
                    .then(withdrawn()),
            example("PE-01", "Withdrawing says why")
                    .given(toTheGate())
                    .when(withdraw().because(""))
                    .refusedBy(PERMIT_IS_CHANGED_WITH_A_REASON),
            example("PE-01", "What is over is not withdrawn")
                    .given(toTheGate())
                    .when(withdraw().at(OVER))
                    .refusedBy(PERMIT_LIES_AHEAD),
            example("PE-10", "The service manager revokes a permit while somebody is inside")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE)))
                    .shows(PERMIT_HOLDS, PERMIT_IS_CHANGED_WITH_A_REASON)
                    .when(revoke())
                    .then(revoked()),
            example("PE-10", "Revoking says why")
                    .given(toTheGate())
                    .when(revoke().because(""))
                    .refusedBy(PERMIT_IS_CHANGED_WITH_A_REASON),
            example("PE-10", "A permit is extended up to a day in all")
                    .given(toTheGate())
                    .shows(EXTENSION_IS_LATER, PERMIT_IS_NO_LONGER_THAN_THE_BOOK_ALLOWS, ANOTHER_DECIDES_ON_A_PERMIT)
                    .when(extend(A_DAY_LATER))
                    .then(extended(A_DAY_LATER)),
            example("PE-10", "And not longer")
                    .given(toTheGate())
                    .when(extend("2026-05-12T02:00:00.000001Z"))
                    .refusedBy(PERMIT_IS_NO_LONGER_THAN_THE_BOOK_ALLOWS),
            example("PE-10", "An extension is later")
                    .given(toTheGate())
                    .when(extend(UNTIL))
                    .refusedBy(EXTENSION_IS_LATER),
            example("PE-10", "And not over already")
                    .given(toTheGate())
                    .when(extend(LATER).at(LATER))
                    .refusedBy(EXTENSION_IS_LATER),
            example("PE-10", "Who is inside when it is over is given more time")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), overstayed(1, OVER)))
                    .when(extend(LATER).at(OVER))
                    .then(extended(LATER, OVER)),
            example("SOD", "Nobody extends what they applied for")
                    .given(appliedBy("Zhao", ORDINARY, null, APPLYING), named(1), reviewed(), granted(), sent(SERVICE))
                    .when(extend(LATER).by(ZHAO))
                    .refusedBy(ANOTHER_DECIDES_ON_A_PERMIT),
            example("PE-10", "Extending says why")
                    .given(toTheGate())
                    .when(extend(LATER).because(""))
                    .refusedBy(PERMIT_IS_CHANGED_WITH_A_REASON),
            example("PE-09", "They are received otherwise")
                    .given(toTheGate())
                    .shows(RECEPTION_WAS_SET, RECEPTION_FITS_ITS_ROOM)
                    .when(receive("large"))
                    .then(received("large")),
            example("PE-09", "Or in no room")
                    .given(toTheGate())
                    .when(receive(null))
                    .then(received(null)),
            example("PE-09", "Not in a room nobody knows")
                    .given(toTheGate())
                    .when(receive("cellar"))
                    .refusedBy(RECEPTION_FITS_ITS_ROOM),
            example("PE-09", "Eight fit a room of eight")
                    .given(reviewedGroup(8))
                    .when(receive("small"))
                    .then(received("small")),
            example("PE-09", "Not in a room that is too small")
                    .given(reviewedGroup(9))
                    .when(receive("small"))
                    .refusedBy(RECEPTION_FITS_ITS_ROOM),
            example("PE-09", "Changing a reception says why")
                    .given(toTheGate())
                    .when(receive("small").because(""))
                    .refusedBy(PERMIT_IS_CHANGED_WITH_A_REASON),
            example("PE-10", "A permit is closed when everybody has left and every badge is back")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), left(1), returned(1, BADGE)))
                    .shows(PERMIT_WAS_USED, NOBODY_IS_INSIDE, BADGES_ARE_BACK)
                    .when(close())
                    .then(closed()),
            example("PE-07", "Or is lost")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), left(1), lost(1, BADGE)))
                    .when(close())
                    .then(closed()),
            example("PE-07", "And not while a badge is out")
                    .given(toTheGate(issued(1, BADGE), admitted(1, BADGE), left(1)))
                    .when(close())
                    .refusedBy(BADGES_ARE_BACK),
            example("PE-10", "What nobody decided on expires")
                    .given(applied(ORDINARY), named(1))
                    .shows(PERMIT_HAS_EXPIRED)
                    .when(expire(OVER))
                    .then(expired(OVER)),
            example("PE-10", "Not at its last moment")
                    .given(applied(ORDINARY), named(1))
                    .when(expire(UNTIL))
                    .refusedBy(PERMIT_HAS_EXPIRED),
            example("PE-10", "The due list notes that nobody came")
                    .given(toTheGate())
                    .shows(NOBODY_CAME)
                    .when(noteNoShow(OVER))
                    .then(notUsed(OVER)),
            example("PE-10", "At the last moment somebody may still come")
                    .given(toTheGate())
                    .when(noteNoShow(UNTIL))
                    .refusedBy(NOBODY_CAME));

    private CourseExamples() {}

    private static Fact[] reviewedGroup(int visitors) {
        Stream<Fact> named = IntStream.rangeClosed(1, visitors).mapToObj(Toured::named);
        return Stream.of(Stream.of(applied(GROUP)), named, Stream.of(reviewed()))
                .flatMap(facts -> facts)
                .toArray(Fact[]::new);
    }
}
