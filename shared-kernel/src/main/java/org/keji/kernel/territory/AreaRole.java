package org.keji.kernel.territory;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What an area on the map is for. */
public enum AreaRole {
    /** Customers in it are visited by its account managers; no two overlap (VP-04). */
    TERRITORY("区域"),
    /** All of it has to be in some territory (VP-04). */
    SERVICE_AREA("服务范围"),
    /** Rounds respect it, whatever territory it lies in (VP-15). */
    RESTRICTED("限制区域");

    private final String chinese;

    AreaRole(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }
}
