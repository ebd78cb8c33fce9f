package org.keji.routing.search;

import ai.timefold.solver.core.api.domain.common.PlanningId;

/** A stop as Timefold sees it. */
public class Call {

    private final int stop;

    Call(int stop) {
        this.stop = stop;
    }

    @PlanningId
    public int getStop() {
        return stop;
    }
}
