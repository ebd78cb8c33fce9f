package org.keji.command.contract;

import static org.keji.command.contract.ContractRule.DEPARTMENT_ANSWERS_ONCE;
import static org.keji.command.contract.ContractRule.DEPARTMENT_IS_NAMED;

import java.util.List;
import java.util.Set;
import org.keji.kernel.decision.DecisionContext;

/**
 * What is put before departments, and which of them have said yes.
 *
 * @param departments each that is asked
 * @param done those that have agreed, or acknowledged
 */
record Round(List<String> departments, Set<String> done) {

    static Round of(List<String> departments) {
        return new Round(departments, Set.of());
    }

    Round with(String department) {
        return new Round(departments, Sets.with(done, department));
    }

    boolean isOver() {
        return done.containsAll(departments);
    }

    /** The department the actor answers for, which is asked and has not answered. */
    String answering(DecisionContext context) {
        String department = context.actor().department();
        context.require(DEPARTMENT_IS_NAMED, departments.contains(department), "");
        context.require(DEPARTMENT_ANSWERS_ONCE, !done.contains(department), "");
        return department;
    }
}
