package org.keji.kernel.place;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How the house came to know where a customer is; the first is the surest (VP-15). */
public enum PlaceSource {
    /** Measured at the door. */
    SURVEYED("实地测量"),
    /** Worked out from the address. */
    GEOCODED("地址解析"),
    /** Told by somebody, or shown on a map. */
    SAID("口述");

    private final String chinese;

    PlaceSource(String chinese) {
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
