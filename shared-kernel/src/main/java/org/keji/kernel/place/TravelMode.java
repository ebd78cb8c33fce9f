package org.keji.kernel.place;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How somebody gets from one customer to the next (VP-05). */
public enum TravelMode {
    WALK("步行"),
    CAR("驾车"),
    PUBLIC_TRANSPORT("公共交通");

    private final String chinese;

    TravelMode(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON, in books and in files of distances. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }
}
