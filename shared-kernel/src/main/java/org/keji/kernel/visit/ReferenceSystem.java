package org.keji.kernel.visit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** In which system a position is measured; the same place has other numbers in each. */
public enum ReferenceSystem {
    WGS84("世界大地坐标系"),
    GCJ02("国测局坐标系"),
    BD09("百度坐标系");

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

    /** @throws IllegalArgumentException if there is no such name */
    @JsonCreator
    public static ReferenceSystem ofCode(String code) {
        return Code.find(ReferenceSystem.class, code)
                .orElseThrow(() -> new IllegalArgumentException("No such reference system"));
    }
}
