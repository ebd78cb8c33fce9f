package org.keji.kernel.place;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/**
 * What latitude and longitude are measured in. Satellite receivers say WGS-84; maps published in mainland China say
 * GCJ-02, which lies up to some hundred metres beside it there, and is the same everywhere else.
 */
public enum ReferenceSystem {
    WGS_84("WGS-84坐标系"),
    GCJ_02("GCJ-02坐标系");

    private final String chinese;

    ReferenceSystem(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }
}
