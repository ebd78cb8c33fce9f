package org.keji.command.visit;

import java.time.Instant;
import org.keji.kernel.visit.PlanEvent.VisitPlanApproved;
import org.keji.kernel.visit.PlanEvent.VisitPlanClosed;
import org.keji.kernel.visit.PlanEvent.VisitPlanOpened;
import org.keji.kernel.visit.PlanEvent.VisitPlanRemarked;
import org.keji.kernel.visit.PlanEvent.VisitPlanReturned;
import org.keji.kernel.visit.PlanEvent.VisitPlanRevised;
import org.keji.kernel.visit.PlanEvent.VisitPlanStarted;
import org.keji.kernel.visit.PlanEvent.VisitPlanSubmitted;
import org.keji.kernel.visit.RouteEvent;
import org.keji.kernel.visit.VisitEvent;
import org.keji.kernel.visit.VisitPlanEvent;

/** How far a plan has come, and what it holds. */
public sealed interface VisitPlanState {

    VisitPlanState after(VisitPlanEvent event);

    /** There is no plan yet. */
    record Nothing() implements VisitPlanState {

        @Override
        public VisitPlanState after(VisitPlanEvent event) {
            if (event instanceof VisitPlanOpened e) {
                return new Draft(Plan.of(e));
            }
            throw new IllegalStateException(event.getClass().getSimpleName() + " cannot come first");
        }
    }

    /** There is one. */
    sealed interface Known extends VisitPlanState {

        Plan plan();

        Known with(Plan next);

        @Override
        default VisitPlanState after(VisitPlanEvent event) {
            Plan next = plan().after(event);
            return switch (event) {
                case VisitPlanOpened _ -> throw new IllegalStateException("A plan is opened once");
                case VisitPlanSubmitted e -> new Submitted(next, e.submittedBy());
                case VisitPlanApproved _ -> new Approved(next);
                case VisitPlanReturned _ -> new Draft(next);
                case VisitPlanStarted e -> new Running(next, e.occurredAt());
                case VisitPlanClosed _ -> new Closed(next);
                case VisitPlanRevised _, VisitPlanRemarked _, RouteEvent _, VisitEvent _ -> with(next);
            };
        }
    }

    /** It is being made. */
    record Draft(Plan plan) implements Known {

        @Override
        public Known with(Plan next) {
            return new Draft(next);
        }
    }

    /** Somebody is to approve it. */
    record Submitted(Plan plan, String submittedBy) implements Known {

        @Override
        public Known with(Plan next) {
            return new Submitted(next, submittedBy);
        }
    }

    /** It may start. */
    record Approved(Plan plan) implements Known {

        @Override
        public Known with(Plan next) {
            return new Approved(next);
        }
    }

    /** The account manager is on the road. */
    record Running(Plan plan, Instant since) implements Known {

        @Override
        public Known with(Plan next) {
            return new Running(next, since);
        }
    }

    /** The month is over; what is left is to take note of what was urgent. */
    record Closed(Plan plan) implements Known {

        @Override
        public Known with(Plan next) {
            return new Closed(next);
        }
    }
}
