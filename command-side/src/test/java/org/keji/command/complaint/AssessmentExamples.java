package org.keji.command.complaint;

import static org.keji.command.complaint.ClockRule.ANOTHER_MOVES_A_MISSED_TARGET;
import static org.keji.command.complaint.ComplaintRule.*;
import static org.keji.command.complaint.ComplaintVocabulary.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.HE;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.complaint.Severity.CRITICAL;
import static org.keji.kernel.complaint.Severity.MAJOR;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.Urgency.NORMAL;
import static org.keji.kernel.complaint.Urgency.URGENT;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Telling;

/** What a complaint weighs, by when it is to be resolved, and who must know (CO-03). */
final class AssessmentExamples {

    private static final String SATURDAY = "2026-05-02T06:00:00Z";
    private static final String MONDAY = "2026-05-04T08:00:00Z";
    private static final String THREE_DAYS = "2026-05-04T08:00:00Z";
    private static final String SEVEN_DAYS = "2026-05-08T08:00:00Z";
    private static final String FOURTEEN_DAYS = "2026-05-15T08:00:00Z";

    static final List<Example> ALL = List.of(
            answered("A minor complaint has fourteen days from its receipt")
                    .shows(OWNER_ASSESSES, ASSESSMENT_FOLLOWS_FIRST_ANSWER, KIND_IS_STATED)
                    .when(assess(NORMAL, MINOR).at(SATURDAY))
                    .then(assessed(SATURDAY, NORMAL, MINOR, FOURTEEN_DAYS)),
            answered("Of a major complaint the service manager must know")
                    .when(assess(NORMAL, MAJOR).at(SATURDAY))
                    .then(assessed(SATURDAY, NORMAL, MAJOR, SEVEN_DAYS, "service-manager")),
            answered("Of a critical complaint the general manager must know too")
                    .when(assess(NORMAL, CRITICAL).at(SATURDAY))
                    .then(assessed(SATURDAY, NORMAL, CRITICAL, THREE_DAYS, "service-manager", "general-manager")),
            answered("An urgent complaint has three days, however little it weighs")
                    .when(assess(URGENT, MINOR).at(SATURDAY))
                    .then(assessed(SATURDAY, URGENT, MINOR, THREE_DAYS)),
            answered("Quality may assess")
                    .shows(OWNER_ASSESSES)
                    .when(assess(NORMAL, MINOR).by(HE).at(SATURDAY))
                    .then(assessed(SATURDAY, NORMAL, MINOR, FOURTEEN_DAYS)),
            answered("Another account manager does not assess")
                    .when(assess(NORMAL, MINOR).by(CHEN).at(SATURDAY))
                    .refusedBy(OWNER_ASSESSES),
            answered("An assessment without a kind is refused")
                    .when(assess(" ", NORMAL, MINOR).at(SATURDAY))
                    .refusedBy(KIND_IS_STATED),
            example("CO-03", "A complaint without a first answer is not assessed")
                    .given(received(FRIDAY))
                    .when(assess(NORMAL, MINOR).at(SATURDAY))
                    .refusedBy(ASSESSMENT_FOLLOWS_FIRST_ANSWER),
            example("CO-03", "Another assessment replaces the first")
                    .shows(ASSESSMENT_FOLLOWS_FIRST_ANSWER)
                    .given(received(FRIDAY), answeredInTime(SATURDAY), assessed(SATURDAY, NORMAL, MINOR, FOURTEEN_DAYS))
                    .when(assess(NORMAL, MAJOR).at(MONDAY))
                    .then(assessed(MONDAY, NORMAL, MAJOR, SEVEN_DAYS, "service-manager")),
            example("SOD", "Nobody gives themselves more time for a resolution they have missed")
                    .given(
                            received(FRIDAY),
                            answeredInTime(SATURDAY),
                            assessed(SATURDAY, NORMAL, CRITICAL, THREE_DAYS, "service-manager", "general-manager"))
                    .when(assess(NORMAL, MINOR).at("2026-05-05T08:00:00Z"))
                    .refusedBy(ANOTHER_MOVES_A_MISSED_TARGET),
            example("CO-11", "An assessment of yesterday is registered as of yesterday")
                    .shows(STEP_FOLLOWS_RECEIPT, STEP_LIES_IN_THE_PAST)
                    .given(received(FRIDAY), answeredInTime(SATURDAY))
                    .when(assess(NORMAL, MINOR).at(MONDAY).dated(SATURDAY))
                    .then(assessed(SATURDAY, NORMAL, MINOR, FOURTEEN_DAYS)),
            example("CO-11", "Nobody assesses a complaint before it was received")
                    .given(received(FRIDAY), answeredInTime(SATURDAY))
                    .when(assess(NORMAL, MINOR).at(MONDAY).dated("2026-05-01T07:59:59Z"))
                    .refusedBy(STEP_FOLLOWS_RECEIPT),
            example("CO-11", "An assessment planned for Monday is none yet")
                    .given(received(FRIDAY), answeredInTime(SATURDAY))
                    .when(assess(NORMAL, MINOR).at(SATURDAY).dated(MONDAY))
                    .refusedBy(STEP_LIES_IN_THE_PAST));

    private AssessmentExamples() {}

    private static Telling answered(String title) {
        return example("CO-03", title).given(received(FRIDAY), answeredInTime(SATURDAY));
    }
}
