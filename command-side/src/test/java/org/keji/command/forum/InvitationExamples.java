package org.keji.command.forum;

import static org.keji.command.customer.Concern.CUSTOMER_HAS_A_CARD;
import static org.keji.command.customer.Concern.CUSTOMER_IS_ONES_OWN;
import static org.keji.command.forum.Convened.*;
import static org.keji.command.forum.Convening.*;
import static org.keji.command.forum.ForumRule.*;
import static org.keji.command.spec.Acquaintances.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;

/** Forums are planned, and their guests are drawn and replaced. */
final class InvitationExamples {

    static final List<Example> ALL = List.of(
            example("VP-11", "A forum is planned for a half-year")
                    .shows(FORUM_IS_PLANNED_AHEAD)
                    .when(plan(DAY))
                    .then(planned()),
            example("VP-11", "The day decides for which half-year it counts")
                    .when(plan("2026-07-01"))
                    .then(planned("2026-07-01", 2)),
            example("VP-11", "It may be planned on its day")
                    .when(plan("2026-05-04"))
                    .then(planned("2026-05-04", 1)),
            example("VP-11", "No forum is planned for a day that has passed")
                    .when(plan("2026-05-03"))
                    .refusedBy(FORUM_IS_PLANNED_AHEAD),
            example("VP-11", "Guests are drawn from every stratum, and the sampling is shown")
                    .given(planned())
                    .shows(GUESTS_ARE_DRAWN_ONCE, LIST_IS_NO_LONGER_THAN_THE_FRAME)
                    .when(draw(4))
                    .then(drawn(4)),
            example("VP-11", "A list may be shorter than there are strata")
                    .given(planned())
                    .when(draw(1))
                    .then(drawn(1)),
            example("VP-11", "No more are drawn than are served")
                    .given(planned())
                    .when(draw(5))
                    .refusedBy(LIST_IS_NO_LONGER_THAN_THE_FRAME),
            example("VP-11", "A list nobody likes is not drawn again")
                    .given(planned(), drawn(4))
                    .when(draw(4).because("Others would be better"))
                    .refusedBy(GUESTS_ARE_DRAWN_ONCE),
            example("VP-11", "Who declines is replaced by the next of the same stratum")
                    .given(planned(), drawnWithReserve(HARBOUR, RIVER, LIGHTHOUSE))
                    .shows(
                            INVITATION_IS_OPEN,
                            CUSTOMER_HAS_A_CARD,
                            CUSTOMER_IS_ONES_OWN,
                            WHO_DECLINES_WAS_INVITED,
                            DECLINED_INVITATION_SAYS_WHY)
                    .when(decline(HARBOUR).by(LIN))
                    .then(declined(HARBOUR, RIVER)),
            example("VP-11", "Who is out of service meanwhile is passed over")
                    .given(planned(), drawnWithReserve(HARBOUR, QUARRY, LIGHTHOUSE))
                    .when(decline(HARBOUR))
                    .then(declined(HARBOUR, LIGHTHOUSE)),
            example("VP-11", "Who stands in may decline as well")
                    .given(planned(), drawnWithReserve(HARBOUR, RIVER, LIGHTHOUSE), declined(HARBOUR, RIVER))
                    .when(decline(RIVER))
                    .then(declined(RIVER, LIGHTHOUSE)),
            example("VP-11", "Where nobody of the stratum is left a place stays empty")
                    .given(
                            planned(),
                            drawnWithReserve(HARBOUR, RIVER, LIGHTHOUSE),
                            declined(HARBOUR, RIVER),
                            declined(RIVER, LIGHTHOUSE))
                    .when(decline(LIGHTHOUSE))
                    .then(declined(LIGHTHOUSE, null)),
            example("VP-11", "Nobody stands in for another stratum")
                    .given(planned(), drawn(4))
                    .when(decline(OUYANG))
                    .then(declined(OUYANG, null)),
            example("VP-11", "Nobody declines twice")
                    .given(planned(), drawnWithReserve(HARBOUR, RIVER, LIGHTHOUSE), declined(HARBOUR, RIVER))
                    .when(decline(HARBOUR))
                    .refusedBy(WHO_DECLINES_WAS_INVITED),
            example("VP-11", "Who is in reserve was not invited")
                    .given(planned(), drawnWithReserve(HARBOUR, RIVER, LIGHTHOUSE))
                    .when(decline(RIVER))
                    .refusedBy(WHO_DECLINES_WAS_INVITED),
            example("VP-11", "Declining says why")
                    .given(planned(), drawn(4))
                    .when(decline(HARBOUR).because(" "))
                    .refusedBy(DECLINED_INVITATION_SAYS_WHY),
            example("CU-08", "Another's customer is not declined for")
                    .given(planned(), drawn(4))
                    .when(decline(HARBOUR).by(CHEN))
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-01", "Who has no card does not decline")
                    .given(planned(), drawn(4))
                    .when(decline(NOBODY))
                    .refusedBy(CUSTOMER_HAS_A_CARD));

    private InvitationExamples() {}
}
