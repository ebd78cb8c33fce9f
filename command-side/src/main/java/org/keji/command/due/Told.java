package org.keji.command.due;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.visit.ChangeEvent.VisitPlanned;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.RoadEvent.VisitReported;
import org.keji.kernel.visit.VisitTerms;

/**
 * What a plan says of a visit that was reported.
 *
 * @param accountManager whose plan it is
 */
record Told(String accountManager, VisitTerms terms, VisitReported report) {

    /** @param plan all events of the plan that are known */
    static Told of(Stream<? extends EventMessage<?>> plan, VisitId visit) {
        String accountManager = "";
        VisitTerms terms = null;
        VisitReported report = null;
        for (EventMessage<?> message : plan.toList()) {
            if (message.getPayload() instanceof VisitPlanOpened e) {
                accountManager = e.accountManager();
            }
            if (message.getPayload() instanceof VisitPlanned e && e.visitId().equals(visit)) {
                terms = e.terms();
            }
            if (message.getPayload() instanceof VisitReported e && e.visitId().equals(visit)) {
                report = e;
            }
        }
        return new Told(accountManager, Objects.requireNonNull(terms), Objects.requireNonNull(report));
    }

    CustomerId customerId() {
        return terms.customerId();
    }
}
