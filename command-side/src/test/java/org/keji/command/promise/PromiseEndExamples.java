package org.keji.command.promise;

import static org.keji.command.promise.CourseRule.*;
import static org.keji.command.promise.PromiseVocabulary.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keji.command.spec.AfterTheEnd;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;

/** Examples of promises at risk, of how they end, and of what cannot be done to them then. */
final class PromiseEndExamples {

    static final List<Example> RISKS = List.of(
            example("CU-22", "What is at risk is to be told within a day")
                    .given(made())
                    .shows(ONE_RISK_IS_TOLD_BEFORE_THE_NEXT)
                    .when(noteRisk())
                    .then(riskNoted()),
            example("CU-22", "By the strict book within eight hours")
                    .by("strict")
                    .given(made())
                    .when(noteRisk())
                    .then(riskNoted("2026-05-05T10:00:00Z")),
            example("CU-22", "The customer is told in the last moment, which is prompt")
                    .given(made(), riskNoted())
                    .shows(RISK_IS_NOTED_BEFORE_IT_IS_TOLD)
                    .when(tellRisk().at(WEDNESDAY))
                    .then(riskTold(WEDNESDAY, true)),
            example("CU-22", "A moment later it is late, and is recorded so")
                    .given(made(), riskNoted())
                    .shows(RISK_IS_NOTED_BEFORE_IT_IS_TOLD)
                    .when(tellRisk().at("2026-05-06T02:00:00.000001Z"))
                    .then(riskTold("2026-05-06T02:00:00.000001Z", false)),
            example("CU-22", "Told as soon as it was seen")
                    .given(made(), riskNoted())
                    .shows(STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM)
                    .when(tellRisk())
                    .then(riskTold(TUESDAY, true)),
            example("CU-22", "Nobody is told of a risk before it was seen")
                    .given(made(), riskNoted())
                    .when(tellRisk().dated("2026-05-05T01:59:59.999999Z"))
                    .refusedBy(STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM),
            example("CU-22", "Where nothing is at risk, nothing is told")
                    .given(made())
                    .when(tellRisk())
                    .refusedBy(RISK_IS_NOTED_BEFORE_IT_IS_TOLD),
            example("CU-22", "A risk is told once")
                    .given(made(), riskNoted(), riskTold(TUESDAY, true))
                    .when(tellRisk())
                    .refusedBy(RISK_IS_NOTED_BEFORE_IT_IS_TOLD),
            example("CU-22", "While the customer waits for one risk, no other is noted")
                    .given(made(), riskNoted())
                    .when(noteRisk())
                    .refusedBy(ONE_RISK_IS_TOLD_BEFORE_THE_NEXT),
            example("CU-22", "After the customer was told, a further risk is noted")
                    .given(made(), riskNoted(), riskTold(TUESDAY, true))
                    .shows(ONE_RISK_IS_TOLD_BEFORE_THE_NEXT)
                    .when(noteRisk())
                    .then(riskNoted()));

    static final List<Example> ENDING = List.of(
            example("CU-18", "Kept in its last moment, a promise is in time")
                    .given(made())
                    .shows(MATTER_IS_OPEN)
                    .when(keep().at(FRIDAY))
                    .then(kept(FRIDAY, true)),
            example("CU-18", "A moment later it is late")
                    .given(made())
                    .when(keep().at("2026-05-08T02:00:00.000001Z"))
                    .then(kept("2026-05-08T02:00:00.000001Z", false)),
            example("CU-18", "What was kept on Friday is in time, though it is said a week later")
                    .given(made(), riskNoted())
                    .shows(STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM)
                    .when(keep().at(NEXT_FRIDAY).dated(FRIDAY))
                    .then(kept(FRIDAY, true)),
            example("CU-18", "A moved promise is kept by its new time")
                    .given(made(), moved())
                    .when(keep().at(NEXT_FRIDAY))
                    .then(kept(NEXT_FRIDAY, true)),
            example("CU-18", "What was kept before it was moved goes by the time that held then")
                    .given(made(), moved(WEDNESDAY, FRIDAY, NEXT_FRIDAY))
                    .when(keep().at(NEXT_FRIDAY).dated(MONDAY))
                    .then(kept(MONDAY, true)),
            example("CU-18", "Nothing is kept before it is promised")
                    .given(made())
                    .when(keep().dated("2026-05-04T01:59:59.999999Z"))
                    .refusedBy(STEP_FOLLOWS_WHAT_IT_GOES_ON_FROM),
            example("CU-18", "Nothing was kept tomorrow")
                    .given(made())
                    .when(keep().dated(WEDNESDAY))
                    .refusedBy(STEP_LIES_IN_THE_PAST),
            example("CU-18", "Another account manager does not say what was kept")
                    .given(made())
                    .when(keep().by(CHEN))
                    .refusedBy(WHOEVER_IS_RESPONSIBLE_GOES_ON),
            example("CU-18", "The service manager may")
                    .given(made())
                    .shows(WHOEVER_IS_RESPONSIBLE_GOES_ON)
                    .when(keep().by(WANG))
                    .then(kept(TUESDAY, true)),
            example("CU-18", "A promise is broken for a reason")
                    .given(made())
                    .shows(STEP_STATES_WHY)
                    .when(breakIt().because("The ship sank"))
                    .then(broken()),
            example("CU-18", "One at risk is broken too")
                    .given(made(), riskNoted())
                    .when(breakIt().because("The ship sank"))
                    .then(broken()),
            example("CU-18", "Not broken without a word")
                    .given(made())
                    .when(breakIt())
                    .refusedBy(STEP_STATES_WHY),
            example("CU-18", "A promise is withdrawn for a reason")
                    .given(made())
                    .shows(STEP_STATES_WHY)
                    .when(withdraw().because("The customer does without"))
                    .then(withdrawn()),
            example("CU-18", "One at risk is withdrawn too")
                    .given(made(), riskNoted())
                    .when(withdraw().because("The customer does without"))
                    .then(withdrawn()),
            example("CU-18", "Not withdrawn without a word")
                    .given(made())
                    .when(withdraw().because(" "))
                    .refusedBy(STEP_STATES_WHY));

    private PromiseEndExamples() {}

    static Stream<Example> afterwards() {
        Map<String, List<Fact>> ends = new LinkedHashMap<>();
        ends.put("was kept", List.of(made(), kept(TUESDAY, true)));
        ends.put("was late", List.of(made(), kept(TUESDAY, false)));
        ends.put("was broken", List.of(made(), broken()));
        ends.put("was withdrawn", List.of(made(), withdrawn()));
        Map<String, Wish> wishes = new LinkedHashMap<>();
        wishes.put("moved", move(NEXT_FRIDAY));
        wishes.put("handed over", handOver(SUN));
        wishes.put("put at risk", noteRisk());
        wishes.put("told to be at risk", tellRisk());
        wishes.put("kept", keep());
        wishes.put("broken", breakIt());
        wishes.put("withdrawn", withdraw());
        return AfterTheEnd.everyWishIsRefused("CU-18", ends, wishes, "It came otherwise", MATTER_IS_OPEN);
    }
}
