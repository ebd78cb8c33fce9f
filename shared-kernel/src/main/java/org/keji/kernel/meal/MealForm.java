package org.keji.kernel.meal;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** In what form guests are received; a banquet alone needs the consent of the department as well (HO-01). */
public enum MealForm {
    SET_MEAL("份饭"),
    BANQUET("宴会"),
    BUFFET("自助餐"),
    COCKTAIL("酒会"),
    TEA("茶会"),
    OUTING("外出用餐");

    private final String chinese;

    MealForm(String chinese) {
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
