package org.keji.command.promise;

import org.keji.command.promise.Course.Matter;
import org.keji.kernel.promise.PromiseEvent;
import org.keji.kernel.promise.PromiseEvent.PromiseBroken;
import org.keji.kernel.promise.PromiseEvent.PromiseDueMoved;
import org.keji.kernel.promise.PromiseEvent.PromiseHandedOver;
import org.keji.kernel.promise.PromiseEvent.PromiseKept;
import org.keji.kernel.promise.PromiseEvent.PromiseMade;
import org.keji.kernel.promise.PromiseEvent.PromiseRiskNoted;
import org.keji.kernel.promise.PromiseEvent.PromiseRiskTold;
import org.keji.kernel.promise.PromiseEvent.PromiseWithdrawn;
import org.keji.kernel.promise.PromiseStage;

/** What a promise remembers to decide on. */
public sealed interface PromiseState {

    PromiseState after(PromiseEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements PromiseState {

        @Override
        public PromiseState after(PromiseEvent event) {
            return switch (event) {
                case PromiseMade e ->
                    new Known(
                            Course.begun(e.customerId(), e.owner(), e.occurredAt()),
                            PromiseStage.OPEN,
                            DueTimes.of(e.occurredAt(), e.dueAt()));
                case PromiseDueMoved _,
                        PromiseHandedOver _,
                        PromiseRiskNoted _,
                        PromiseRiskTold _,
                        PromiseKept _,
                        PromiseBroken _,
                        PromiseWithdrawn _ -> throw outOfOrder(event, "cannot come first");
            };
        }
    }

    /**
     * It was made.
     *
     * @param dues by when it is to be kept, and was to be
     */
    record Known(Course course, PromiseStage stage, DueTimes dues) implements PromiseState, Matter {

        @Override
        public boolean isOpen() {
            return stage == PromiseStage.OPEN;
        }

        @Override
        public PromiseState after(PromiseEvent event) {
            return switch (event) {
                case PromiseMade _ -> throw outOfOrder(event, "comes once");
                case PromiseDueMoved e -> new Known(course, stage, dues.moved(e.occurredAt(), e.dueAt()));
                case PromiseHandedOver e -> going(course.ownedBy(e.owner()));
                case PromiseRiskNoted e -> going(course.atRisk(e.occurredAt(), e.tellDue()));
                case PromiseRiskTold _ -> going(course.told());
                case PromiseKept e -> ended(PromiseStage.kept(e.inTime()));
                case PromiseBroken _ -> ended(PromiseStage.BROKEN);
                case PromiseWithdrawn _ -> ended(PromiseStage.WITHDRAWN);
            };
        }

        private Known going(Course on) {
            return new Known(on, stage, dues);
        }

        private Known ended(PromiseStage end) {
            return new Known(course, end, dues);
        }
    }

    private static IllegalStateException outOfOrder(PromiseEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
