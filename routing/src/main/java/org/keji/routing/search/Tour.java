package org.keji.routing.search;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** A round as Timefold sees it, which wants to read and write it as a bean. */
@PlanningEntity
public class Tour {

    static final String CALLS = "calls";

    private int round;
    private List<Call> calls = new ArrayList<>();

    public Tour() {}

    Tour(int round) {
        this.round = round;
    }

    @PlanningId
    public int getRound() {
        return round;
    }

    @PlanningListVariable(allowsUnassignedValues = true)
    public List<Call> getCalls() {
        return calls;
    }

    public void setCalls(List<Call> calls) {
        this.calls = calls;
    }
}
