package org.keji.command.permit;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.Gating.*;
import static org.keji.command.permit.Picturing.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.customer.Concern;
import org.keji.command.spec.AggregateSpec;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;

class VisitorPermitSpec extends AggregateSpec {

    VisitorPermitSpec() {
        super(
                new PermitExamples(),
                ApplicationRule.values(),
                PermitRule.values(),
                NoticeRule.values(),
                GateRule.values(),
                PhotographyRule.values(),
                Concern.values());
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        for (Fact fact : List.of(named(1), reviewed(), granted(), sent(SERVICE), issued(1, BADGE), closed())) {
            assertThatIllegalStateException().isThrownBy(() -> PermitExamples.fold(List.of(fact.event())));
        }
        for (Fact fact : List.of(
                applied(ORDINARY),
                walkedIn(null),
                named(2),
                struck(1),
                issued(1, BADGE),
                passedOn(1),
                pictureRegistered(2),
                publicationAsked(2, Cast.LIN, 1))) {
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> PermitExamples.fold(List.of(applied(ORDINARY).event(), fact.event())));
        }
    }
}
