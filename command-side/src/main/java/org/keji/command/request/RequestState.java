package org.keji.command.request;

import org.keji.command.promise.Course;
import org.keji.command.promise.Course.Matter;
import org.keji.kernel.request.RequestEvent;
import org.keji.kernel.request.RequestEvent.RequestBecameContract;
import org.keji.kernel.request.RequestEvent.RequestBecamePromise;
import org.keji.kernel.request.RequestEvent.RequestFeasibilityAnswered;
import org.keji.kernel.request.RequestEvent.RequestReceived;
import org.keji.kernel.request.RequestEvent.RequestRefused;
import org.keji.kernel.request.RequestEvent.RequestRiskNoted;
import org.keji.kernel.request.RequestEvent.RequestRiskTold;
import org.keji.kernel.request.RequestEvent.RequestWithdrawn;
import org.keji.kernel.request.RequestStage;

/** What a request remembers to decide on. */
public sealed interface RequestState {

    RequestState after(RequestEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements RequestState {

        @Override
        public RequestState after(RequestEvent event) {
            return switch (event) {
                case RequestReceived e ->
                    new Known(Course.begun(e.customerId(), e.owner(), e.occurredAt()), RequestStage.RECEIVED);
                case RequestFeasibilityAnswered _,
                        RequestRiskNoted _,
                        RequestRiskTold _,
                        RequestBecamePromise _,
                        RequestBecameContract _,
                        RequestRefused _,
                        RequestWithdrawn _ -> throw outOfOrder(event, "cannot come first");
            };
        }
    }

    /** It was received. */
    record Known(Course course, RequestStage stage) implements RequestState, Matter {

        @Override
        public boolean isOpen() {
            return stage.isOpen();
        }

        @Override
        public RequestState after(RequestEvent event) {
            return switch (event) {
                case RequestReceived _ -> throw outOfOrder(event, "comes once");
                case RequestFeasibilityAnswered e -> new Known(course, RequestStage.answered(e.feasible()));
                case RequestRiskNoted e -> new Known(course.atRisk(e.occurredAt(), e.tellDue()), stage);
                case RequestRiskTold _ -> new Known(course.told(), stage);
                case RequestBecamePromise _ -> new Known(course, RequestStage.PROMISED);
                case RequestBecameContract _ -> new Known(course, RequestStage.CONTRACTED);
                case RequestRefused _ -> new Known(course, RequestStage.REFUSED);
                case RequestWithdrawn _ -> new Known(course, RequestStage.WITHDRAWN);
            };
        }
    }

    private static IllegalStateException outOfOrder(RequestEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
