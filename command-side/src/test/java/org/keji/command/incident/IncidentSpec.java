package org.keji.command.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.incident.IncidentVocabulary.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Moments;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.incident.IncidentKind;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.ShippedBooks;

class IncidentSpec extends AggregateSpec {

    IncidentSpec() {
        super(new IncidentExamples(), IncidentRule.values());
    }

    @Test
    void theBookOfTheDepartmentConcernedIsLookedAt() {
        PolicyEdition standard = new ShippedBooks().named("standard");
        PolicyEdition other = new ShippedBooks().named("strict");
        IncidentCommand.RecordIncident command = (IncidentCommand.RecordIncident)
                recordLedIn(Cast.LIN, "Freight").command();
        DecisionContext context = new DecisionContext(
                Moments.at(MONDAY),
                Moments.at(MONDAY),
                of -> of.equals("Freight") ? other : standard,
                Cast.GAO.actor(),
                null);
        DecideIncident.record(command, context);
        assertThat(context.book()).isSameAs(other);
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        var recorded = happened(Cast.GAO, IncidentKind.OTHER).event();
        assertThatIllegalStateException()
                .isThrownBy(() -> IncidentExamples.fold(List.of(closed(TUESDAY).event())));
        assertThatIllegalStateException().isThrownBy(() -> IncidentExamples.fold(List.of(recorded, recorded)));
    }
}
