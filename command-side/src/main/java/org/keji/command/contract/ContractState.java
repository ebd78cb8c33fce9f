package org.keji.command.contract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contract.ContractChangeEvent;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAcknowledged;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAgreed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeNotified;
import org.keji.kernel.contract.ContractChangeEvent.ChangeObjected;
import org.keji.kernel.contract.ContractChangeEvent.ChangeProposed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeRefused;
import org.keji.kernel.contract.ContractChangeEvent.ChangeReviewed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeTookEffect;
import org.keji.kernel.contract.ContractChangeEvent.ChangeWithdrawn;
import org.keji.kernel.contract.ContractEvent;
import org.keji.kernel.contract.ContractEvent.ContractClarified;
import org.keji.kernel.contract.ContractEvent.ContractFulfilled;
import org.keji.kernel.contract.ContractEvent.ContractRegistered;
import org.keji.kernel.contract.ContractEvent.ContractSigned;
import org.keji.kernel.contract.ContractEvent.ContractTerminated;
import org.keji.kernel.contract.ContractEvent.DepartmentAgreed;
import org.keji.kernel.contract.ContractEvent.DepartmentObjected;
import org.keji.kernel.contract.ContractEvent.ReviewBegun;
import org.keji.kernel.contract.ContractRenewalEvent;
import org.keji.kernel.contract.ContractRenewalEvent.ContractRenewed;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAgreed;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAnnounced;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalDeclined;
import org.keji.kernel.contract.Ending;

/** What a contract remembers to decide on. */
sealed interface ContractState {

    ContractState after(ContractEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements ContractState {

        @Override
        public ContractState after(ContractEvent event) {
            return switch (event) {
                case ContractRegistered e -> new Unclear(Basis.of(e));
                case ContractClarified _,
                        ReviewBegun _,
                        DepartmentAgreed _,
                        DepartmentObjected _,
                        ContractSigned _,
                        ContractFulfilled _,
                        ContractTerminated _,
                        ContractChangeEvent _,
                        ContractRenewalEvent _ -> throw outOfOrder(event, this);
            };
        }
    }

    /** There is a contract. */
    sealed interface Known extends ContractState {

        Basis basis();
    }

    /** A term is missing, or a department objected; what is clear leaves it at once. */
    record Unclear(Basis basis) implements Known {

        @Override
        public ContractState after(ContractEvent event) {
            return switch (event) {
                case ContractClarified e -> new Unclear(basis.clarified(e));
                case ReviewBegun e -> new UnderReview(basis.asked(e), Round.of(e.departments()));
                case ContractTerminated e -> new Ended(basis.at(e.occurredAt()));
                case ContractRegistered _,
                        DepartmentAgreed _,
                        DepartmentObjected _,
                        ContractSigned _,
                        ContractFulfilled _,
                        ContractChangeEvent _,
                        ContractRenewalEvent _ -> throw outOfOrder(event, this);
            };
        }
    }

    /** Departments review it, or all have agreed and it waits to be signed. */
    record UnderReview(Basis basis, Round round) implements Known {

        @Override
        public ContractState after(ContractEvent event) {
            Basis then = basis.at(event.occurredAt());
            return switch (event) {
                case DepartmentAgreed e -> new UnderReview(then, round.with(e.department()));
                case DepartmentObjected _ -> new Unclear(then);
                case ContractSigned e -> new InForce(then, e.ending(), 0, null, null);
                case ContractTerminated _ -> new Ended(then);
                case ContractRegistered _,
                        ContractClarified _,
                        ReviewBegun _,
                        ContractFulfilled _,
                        ContractChangeEvent _,
                        ContractRenewalEvent _ -> throw outOfOrder(event, this);
            };
        }
    }

    /**
     * It was signed and has not ended, unless its last day has passed.
     *
     * @param ending null if it has no end
     * @param changes how many changes were ever proposed
     * @param change the one that is open; null if none is
     * @param renewal the one that is open; null if none is
     */
    record InForce(
            Basis basis,
            @Nullable Ending ending,
            int changes,
            @Nullable OpenChange change,
            @Nullable OpenRenewal renewal)
            implements Known {

        @Override
        public ContractState after(ContractEvent event) {
            Basis then = basis.at(event.occurredAt());
            return switch (event) {
                case ContractChangeEvent e -> changing(then, e);
                case ContractRenewalEvent e -> renewing(then, e);
                case ContractFulfilled _, ContractTerminated _ -> new Ended(then);
                case ContractRegistered _,
                        ContractClarified _,
                        ReviewBegun _,
                        DepartmentAgreed _,
                        DepartmentObjected _,
                        ContractSigned _ -> throw outOfOrder(event, this);
            };
        }

        private InForce changing(Basis then, ContractChangeEvent event) {
            return switch (event) {
                case ChangeProposed e -> new InForce(then, ending, changes + 1, OpenChange.of(e), renewal);
                case ChangeAgreed e -> with(then, open().agreedBy(e.side()));
                case ChangeNotified e ->
                    with(then, open().asking(Round.of(e.departments()), Round.of(e.departments())));
                case ChangeAcknowledged e -> with(then, open().asking(notice().with(e.department()), review()));
                case ChangeReviewed e ->
                    with(then, open().asking(notice().with(e.department()), review().with(e.department())));
                case ChangeRefused _, ChangeObjected _, ChangeWithdrawn _ -> with(then, null);
                case ChangeTookEffect e -> with(then.stating(e.terms()), null);
            };
        }

        private InForce renewing(Basis then, ContractRenewalEvent event) {
            return switch (event) {
                case RenewalAnnounced e -> new InForce(then, ending, changes, change, OpenRenewal.of(e));
                case RenewalAgreed e ->
                    new InForce(
                            then,
                            ending,
                            changes,
                            change,
                            Objects.requireNonNull(renewal).agreedBy(e.side()));
                case RenewalDeclined _ -> new InForce(then, ending, changes, change, null);
                case ContractRenewed e -> new InForce(then, e.ending(), changes, change, null);
            };
        }

        private InForce with(Basis then, @Nullable OpenChange other) {
            return new InForce(then, ending, changes, other, renewal);
        }

        private OpenChange open() {
            return Objects.requireNonNull(change);
        }

        private Round notice() {
            return Objects.requireNonNull(open().notice());
        }

        private Round review() {
            return Objects.requireNonNull(open().review());
        }
    }

    /** It was fulfilled or given up. */
    record Ended(Basis basis) implements Known {

        @Override
        public ContractState after(ContractEvent event) {
            throw outOfOrder(event, this);
        }
    }

    private static IllegalStateException outOfOrder(ContractEvent event, ContractState state) {
        return new IllegalStateException(event.getClass().getSimpleName() + " does not follow on "
                + state.getClass().getSimpleName());
    }
}
