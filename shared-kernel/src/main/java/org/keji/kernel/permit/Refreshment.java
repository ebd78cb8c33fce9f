package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What is served to visitors (PE-09). */
public enum Refreshment {
    COFFEE("咖啡"),
    PASTRY("点心"),
    FRUIT("水果"),
    TEA("茶"),
    SNACKS("小食");

    private final String chinese;

    Refreshment(String chinese) {
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

    /** @throws IllegalArgumentException if nothing of that name is served */
    @JsonCreator
    public static Refreshment ofCode(String code) {
        return Code.find(Refreshment.class, code)
                .orElseThrow(() -> new IllegalArgumentException("No such refreshment"));
    }
}
