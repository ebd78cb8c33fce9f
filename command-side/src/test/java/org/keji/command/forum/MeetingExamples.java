package org.keji.command.forum;

import static org.keji.command.forum.Convened.*;
import static org.keji.command.forum.Convening.*;
import static org.keji.command.forum.ForumRule.*;
import static org.keji.command.spec.Acquaintances.*;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;

/** Forums are held, minuted, closed or cancelled. */
final class MeetingExamples {

    private static final Fact LIST = drawn(4);
    private static final Fact HELD = held(HARBOUR, RIVER);

    /** Seven days after the end of the forum's day, in the zone of the house. */
    private static final String LAST_MOMENT = "2026-06-17T16:00:00Z";

    private static final String TOO_LATE = "2026-06-17T16:00:00.000001Z";

    static final List<Example> ALL = List.of(
            example("VP-11", "A forum is held with customers of its list")
                    .given(planned(), LIST)
                    .shows(
                            FORUM_INVITES_BEFORE_IT_IS_HELD,
                            FORUM_FOLLOWS_ITS_INVITATION,
                            FORUM_LIES_IN_THE_PAST,
                            FORUM_IS_HELD_IN_ITS_HALF_YEAR,
                            SOMEBODY_CAME,
                            WHO_CAME_WAS_INVITED)
                    .when(hold(DAY, HARBOUR, RIVER))
                    .then(HELD),
            example("VP-11", "Who stood in may come")
                    .given(planned(), drawnWithReserve(HARBOUR, RIVER, LIGHTHOUSE), declined(HARBOUR, RIVER))
                    .when(hold(DAY, RIVER))
                    .then(held(RIVER)),
            example("VP-11", "Who declined did not come")
                    .given(planned(), drawnWithReserve(HARBOUR, RIVER, LIGHTHOUSE), declined(HARBOUR, RIVER))
                    .when(hold(DAY, HARBOUR))
                    .refusedBy(WHO_CAME_WAS_INVITED),
            example("VP-11", "Nobody comes twice")
                    .given(planned(), LIST)
                    .when(hold(DAY, HARBOUR, HARBOUR))
                    .refusedBy(WHO_CAME_WAS_INVITED),
            example("VP-11", "Without a customer it is no forum")
                    .given(planned(), LIST)
                    .when(hold(DAY))
                    .refusedBy(SOMEBODY_CAME),
            example("VP-11", "It may be told on the day itself")
                    .given(planned(), LIST)
                    .when(hold(DAY, HARBOUR, RIVER).at("2026-06-10T09:00:00Z"))
                    .then(heldAt("2026-06-10T09:00:00Z", HARBOUR, RIVER)),
            example("VP-11", "No forum is held tomorrow")
                    .given(planned(), LIST)
                    .when(hold("2026-06-12", HARBOUR))
                    .refusedBy(FORUM_LIES_IN_THE_PAST),
            example("VP-11", "Nobody is invited afterwards")
                    .given(planned(), LIST)
                    .when(hold("2026-05-04", HARBOUR))
                    .refusedBy(FORUM_FOLLOWS_ITS_INVITATION),
            example("VP-11", "A forum of another half-year is another forum")
                    .given(planned(), LIST)
                    .when(hold("2026-07-01", HARBOUR).at("2026-07-02T02:00:00Z"))
                    .refusedBy(FORUM_IS_HELD_IN_ITS_HALF_YEAR),
            example("VP-11", "The minutes are in time at the last moment")
                    .given(planned(), LIST, HELD)
                    .shows(FORUM_WAS_HELD, MINUTES_ARE_TAKEN_ONCE)
                    .when(takeMinutes().at(LAST_MOMENT))
                    .then(minuted(LAST_MOMENT, true)),
            example("VP-11", "Late minutes are taken, and are late")
                    .given(planned(), LIST, HELD, minutesMissed(TOO_LATE))
                    .when(takeMinutes().at(TOO_LATE))
                    .then(minuted(TOO_LATE, false)),
            example("VP-11", "Minutes are not taken twice")
                    .given(planned(), LIST, HELD, minuted(AFTERWARDS, true))
                    .when(takeMinutes())
                    .refusedBy(MINUTES_ARE_TAKEN_ONCE),
            example("VP-11", "The due list notes late minutes")
                    .given(planned(), LIST, HELD)
                    .shows(MINUTES_ARE_OVERDUE)
                    .when(missMinutes(TOO_LATE))
                    .then(minutesMissed(TOO_LATE)),
            example("VP-11", "At the last moment they are not late")
                    .given(planned(), LIST, HELD)
                    .when(missMinutes(LAST_MOMENT))
                    .refusedBy(MINUTES_ARE_OVERDUE),
            example("VP-11", "Minutes that were taken are not noted as late")
                    .given(planned(), LIST, HELD, minuted(AFTERWARDS, true))
                    .when(missMinutes(TOO_LATE))
                    .refusedBy(MINUTES_ARE_OVERDUE),
            example("VP-11", "Late minutes are noted once")
                    .given(planned(), LIST, HELD, minutesMissed(TOO_LATE))
                    .when(missMinutes(TOO_LATE))
                    .refusedBy(MINUTES_ARE_OVERDUE),
            example("VP-11", "A forum without questions is closed after its minutes")
                    .given(planned(), LIST, HELD, minuted(AFTERWARDS, true))
                    .shows(CLOSED_FORUM_HAS_MINUTES, CLOSED_FORUM_OWES_NO_ANSWER)
                    .when(close())
                    .then(closed()),
            example("VP-11", "A forum is cancelled with a reason")
                    .given(planned(), LIST)
                    .shows(FORUM_LIES_AHEAD, CANCELLED_FORUM_SAYS_WHY)
                    .when(cancel().because("Typhoon"))
                    .then(cancelled()),
            example("VP-11", "Cancelling says why")
                    .given(planned())
                    .when(cancel())
                    .refusedBy(CANCELLED_FORUM_SAYS_WHY));

    private MeetingExamples() {}
}
