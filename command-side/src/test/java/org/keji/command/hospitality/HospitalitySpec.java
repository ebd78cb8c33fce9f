package org.keji.command.hospitality;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.Concern;
import org.keji.command.spec.AggregateSpec;
import org.keji.kernel.rule.Rule;

class HospitalitySpec extends AggregateSpec {

    HospitalitySpec() {
        super(new HospitalityExamples(), HospitalityRule.values(), BillRule.values(), new Rule[] {
            Concern.CUSTOMER_HAS_A_CARD, Concern.CUSTOMER_IS_SERVED, Concern.CUSTOMER_IS_ONES_OWN
        });
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HospitalityExamples.fold(List.of(Dined.held().event())));
        assertThatIllegalStateException()
                .isThrownBy(() -> HospitalityExamples.fold(List.of(
                        Dined.asked(Asked.SET_MEAL).event(),
                        Dined.asked(Asked.SET_MEAL).event())));
    }
}
