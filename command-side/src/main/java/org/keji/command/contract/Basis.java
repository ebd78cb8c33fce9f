package org.keji.command.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contract.ContractEvent.ContractClarified;
import org.keji.kernel.contract.ContractEvent.ContractRegistered;
import org.keji.kernel.contract.ContractEvent.ReviewBegun;
import org.keji.kernel.contract.Terms;
import org.keji.kernel.identity.CustomerId;

/**
 * What is remembered of a contract however far it has come.
 *
 * @param department whose exceptions from the policy book hold
 * @param authors who entered its terms, and therefore does not review them (SOD)
 * @param rounds how often it was put before the departments
 * @param newest when the newest step was taken
 */
record Basis(
        CustomerId customerId,
        String department,
        Set<String> authors,
        Terms terms,
        @Nullable LocalDate endsOn,
        int rounds,
        Instant newest) {

    static Basis of(ContractRegistered e) {
        return new Basis(
                e.customerId(), e.department(), Set.of(e.registeredBy()), e.terms(), e.endsOn(), 0, e.occurredAt());
    }

    Basis clarified(ContractClarified e) {
        return new Basis(
                customerId,
                department,
                Sets.with(authors, e.clarifiedBy()),
                e.terms(),
                e.endsOn(),
                rounds,
                e.occurredAt());
    }

    Basis stating(Terms other) {
        return new Basis(customerId, department, authors, other, endsOn, rounds, newest);
    }

    Basis asked(ReviewBegun e) {
        return new Basis(customerId, department, authors, terms, endsOn, e.round(), e.occurredAt());
    }

    Basis at(Instant step) {
        return new Basis(customerId, department, authors, terms, endsOn, rounds, step);
    }
}
