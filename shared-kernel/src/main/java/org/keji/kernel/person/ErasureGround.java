package org.keji.kernel.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** Why a person's data are erased (DP-03). */
public enum ErasureGround {
    /** The person asked for it (PIPL 47, GDPR 17). */
    REQUEST,
    /** The time for which the book keeps them is over. */
    RETENTION;

    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** @throws IllegalArgumentException if there is none of that name */
    @JsonCreator
    public static ErasureGround ofCode(String code) {
        return Code.find(ErasureGround.class, code)
                .orElseThrow(() -> new IllegalArgumentException("Nothing is erased on that ground"));
    }
}
