package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** How far a contact has come with the house; one step at a time (RM-02). */
public enum ContactStage {
    AWARE("认识"),
    INTERESTED("兴趣"),
    TRUSTING("信赖"),
    ALLIED("同盟");

    private final String chinese;

    ContactStage(String chinese) {
        this.chinese = chinese;
    }

    /** Whether the other is any step before this one. */
    public boolean follows(ContactStage other) {
        return ordinal() > other.ordinal();
    }

    /** Whether the other is the very next step. */
    public boolean leadsTo(ContactStage other) {
        return other.ordinal() == ordinal() + 1;
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
    public static ContactStage ofCode(String code) {
        return Code.find(ContactStage.class, code).orElseThrow(() -> new IllegalArgumentException("No such stage"));
    }
}
