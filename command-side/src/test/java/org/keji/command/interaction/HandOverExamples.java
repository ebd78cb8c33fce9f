package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionRule.*;
import static org.keji.command.interaction.InteractionVocabulary.*;
import static org.keji.command.interaction.Told.told;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.HE;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.QIAN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.interaction.InteractionKind.INQUIRY;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Telling;
import org.keji.command.spec.Fact;

/** What is out of one's remit goes to the right department, and stays one's own until it is taken (IN-03). */
final class HandOverExamples {

    private static final String DESK = "Customer service";
    private static final String WHY = "Not ours";

    static final List<Example> ALL = List.of(
            lins("The owner asks the right department")
                    .shows(OWNER_SEES_TO_IT, INTERACTION_IS_OPEN, ONE_IS_ASKED_AT_A_TIME, ANOTHER_IS_ASKED_TO_TAKE_IT)
                    .when(offer(BILLING, null).at(NOON))
                    .then(offered()),
            lins("The owner asks somebody")
                    .shows(ANOTHER_IS_ASKED_TO_TAKE_IT)
                    .when(offer(DESK, CHEN).at(NOON))
                    .then(offered(DESK, CHEN, NOON, REPLY_DUE)),
            lins("The strict book gives less time to reply")
                    .by("strict")
                    .when(offer(BILLING, null).at(NOON))
                    .then(offered(BILLING, null, NOON, "2026-05-04T06:00:00Z")),
            lins("A supervisor hands over for the owner")
                    .shows(OWNER_SEES_TO_IT)
                    .when(offer(BILLING, null).by(ZHAO).at(NOON))
                    .then(offered()),
            lins("Nobody hands over what is not theirs")
                    .when(offer(BILLING, null).by(CHEN))
                    .refusedBy(OWNER_SEES_TO_IT),
            lins("A department is not asked to take its own")
                    .when(offer(DESK, null))
                    .refusedBy(ANOTHER_IS_ASKED_TO_TAKE_IT),
            lins("The owner is not asked to take their own")
                    .when(offer(BILLING, LIN))
                    .refusedBy(ANOTHER_IS_ASKED_TO_TAKE_IT),
            asked("Two are not asked at once").when(offer("Logistics", null)).refusedBy(ONE_IS_ASKED_AT_A_TIME),
            asked("Anybody of the department takes it")
                    .shows(WHOEVER_IS_ASKED_REPLIES, SOMEBODY_IS_ASKED, STEP_RESTS_ON_THE_ONE_BEFORE, STEP_WAS_TAKEN)
                    .when(take().by(SUN))
                    .then(taken(SUN, BILLING, AFTERNOON)),
            asked("Nobody of another department takes it").when(take().by(QIAN)).refusedBy(WHOEVER_IS_ASKED_REPLIES),
            lins("Who is asked by name takes it", offered(DESK, CHEN, NOON, REPLY_DUE))
                    .when(take().by(CHEN))
                    .then(taken(CHEN, DESK, AFTERNOON)),
            lins("A colleague of who is asked by name does not", offered(BILLING, CHEN, NOON, REPLY_DUE))
                    .when(take().by(SUN))
                    .refusedBy(WHOEVER_IS_ASKED_REPLIES),
            asked("The last moment to take it is the first")
                    .shows(STEP_RESTS_ON_THE_ONE_BEFORE)
                    .when(take().by(SUN).dated(NOON))
                    .then(taken(SUN, BILLING, NOON)),
            asked("Nobody takes what was not offered yet")
                    .when(take().by(SUN).dated("2026-05-04T03:59:59Z"))
                    .refusedBy(STEP_RESTS_ON_THE_ONE_BEFORE),
            asked("Nobody took it tomorrow").when(take().by(SUN).dated(TUESDAY)).refusedBy(STEP_WAS_TAKEN),
            asked("Who is asked declines and says why")
                    .shows(DECLINING_SAYS_WHY, WHOEVER_IS_ASKED_REPLIES)
                    .when(decline().by(SUN).because(WHY))
                    .then(declined(SUN, AFTERNOON)),
            asked("Nobody declines without a reason").when(decline().by(SUN)).refusedBy(DECLINING_SAYS_WHY),
            asked("A blank is no reason").when(decline().by(SUN).because(" ")).refusedBy(DECLINING_SAYS_WHY),
            asked("The owner takes the offer back")
                    .shows(WHOEVER_IS_ASKED_REPLIES, SOMEBODY_IS_ASKED)
                    .when(decline().because("Found it ourselves"))
                    .then(declined(LIN, AFTERNOON)),
            asked("Nobody else declines for them")
                    .when(decline().by(HE).because(WHY))
                    .refusedBy(WHOEVER_IS_ASKED_REPLIES),
            lins("What is not offered is not taken").when(take()).refusedBy(SOMEBODY_IS_ASKED),
            lins("Who is not concerned is not told that nobody is asked")
                    .when(take().by(SUN))
                    .refusedBy(WHOEVER_IS_ASKED_REPLIES),
            asked("Until it is taken the owner answers")
                    .shows(OWNER_SEES_TO_IT)
                    .when(answer())
                    .then(answered(AFTERNOON)),
            asked("Until it is taken the department does not answer")
                    .when(answer().by(SUN))
                    .refusedBy(OWNER_SEES_TO_IT),
            asked("Who took it answers", taken(SUN, BILLING, AFTERNOON))
                    .shows(OWNER_SEES_TO_IT)
                    .when(answer().by(SUN))
                    .then(answered(AFTERNOON)),
            asked("Who gave it away does not answer any more", taken(SUN, BILLING, AFTERNOON))
                    .when(answer())
                    .refusedBy(OWNER_SEES_TO_IT),
            asked("What was declined may be offered to another", declined(SUN, AFTERNOON))
                    .shows(ONE_IS_ASKED_AT_A_TIME, STEP_RESTS_ON_THE_ONE_BEFORE)
                    .when(offer("Logistics", null))
                    .then(offered("Logistics", null, AFTERNOON, "2026-05-04T11:00:00Z")),
            asked("It is not offered again before it was declined", declined(SUN, AFTERNOON))
                    .when(offer("Logistics", null).dated(NOON))
                    .refusedBy(STEP_RESTS_ON_THE_ONE_BEFORE));

    private HandOverExamples() {}

    private static Telling lins(String title, Fact... more) {
        return example("IN-03", title)
                .given(Stream.concat(Stream.of(told(INQUIRY).logged()), Stream.of(more))
                        .toArray(Fact[]::new));
    }

    private static Telling asked(String title, Fact... more) {
        return lins(title, Stream.concat(Stream.of(offered()), Stream.of(more)).toArray(Fact[]::new));
    }
}
