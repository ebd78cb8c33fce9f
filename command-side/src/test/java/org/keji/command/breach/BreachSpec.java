package org.keji.command.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keji.command.breach.BreachCommand.ReportBreach;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Moments;
import org.keji.kernel.breach.Finding;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.Setting;
import org.keji.kernel.policy.ShippedBooks;

class BreachSpec extends AggregateSpec {

    BreachSpec() {
        super(new BreachExamples(), BreachRule.values());
    }

    @Test
    void theTimeToAnswerIsThatOfTheDepartmentConcerned() {
        PolicyEdition standard = new ShippedBooks().named("standard");
        Map<PolicyParameter, Setting> settings = new EnumMap<>(standard.parameters());
        settings.put(PolicyParameter.BREACH_ANSWER, new Setting("PT6H", "own"));
        PolicyEdition quick = new PolicyEdition("standard 1 with 2", settings);
        ReportBreach command = (ReportBreach) BreachVocabulary.report(Cast.LIN).command();
        Instant now = Moments.at(BreachVocabulary.MONDAY);
        DecisionContext context = new DecisionContext(
                now,
                now,
                department -> department.equals(command.department()) ? quick : standard,
                Cast.TANG.actor(),
                null);
        assertThat(DecideOnBreach.report(command, context).answerDue()).isEqualTo(now.plus(Duration.ofHours(6)));
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        var reported = BreachVocabulary.reported(Cast.HE, Cast.LIN).event();
        var answered =
                BreachVocabulary.answered(BreachVocabulary.WEDNESDAY, true).event();
        var decided = BreachVocabulary.decided(BreachVocabulary.FRIDAY, Finding.FOUNDED, null)
                .event();
        assertThatIllegalStateException().isThrownBy(() -> BreachExamples.fold(List.of(answered)));
        assertThatIllegalStateException().isThrownBy(() -> BreachExamples.fold(List.of(decided)));
        assertThatIllegalStateException().isThrownBy(() -> BreachExamples.fold(List.of(reported, reported)));
    }
}
