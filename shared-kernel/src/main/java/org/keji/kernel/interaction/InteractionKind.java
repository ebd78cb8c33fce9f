package org.keji.kernel.interaction;

import static org.keji.kernel.interaction.Programme.AD_HOC;
import static org.keji.kernel.interaction.Programme.SCHEDULED;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** What a contact is about (IN-01), and with that to which programme it belongs (IN-04). */
public enum InteractionKind {
    INQUIRY("咨询问询", AD_HOC, true),
    /** Has a lead department and a recorded handling (IN-02). */
    IMPORTANT_INQUIRY("重要问询", AD_HOC, true),
    /** Becomes a complaint, which is answered as one (CO-01). */
    COMPLAINT("投诉", AD_HOC, true),
    /** Has a promised date (IN-07). */
    SERVICE_REQUEST("报事", AD_HOC, true),
    NOTICE("通知", AD_HOC, false),
    GREETING("问候", SCHEDULED, false),
    CONDOLENCE("慰问", AD_HOC, false),
    CONSULTATION("征询", AD_HOC, false),
    SURVEY("满意度调查", SCHEDULED, false),
    HOME_VISIT("入户走访", SCHEDULED, false),
    FORUM("座谈会", SCHEDULED, false),
    EVENT("活动", SCHEDULED, false),
    CALL_BACK("回访", SCHEDULED, false);

    private final String chinese;
    private final Programme programme;
    private final boolean comesIn;

    InteractionKind(String chinese, Programme programme, boolean comesIn) {
        this.chinese = chinese;
        this.programme = programme;
        this.comesIn = comesIn;
    }

    public String chinese() {
        return chinese;
    }

    public Programme programme() {
        return programme;
    }

    /** Whether it is something that is asked of the house, and never by the house. */
    public boolean comesIn() {
        return comesIn;
    }

    /** Whether somebody who turns to the house with it waits for the answer here; a complaint is answered as one. */
    public boolean isAnswered() {
        return this != COMPLAINT;
    }

    /** The name in JSON and in read models: {@code important-inquiry}. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** @throws IllegalArgumentException if there is no such name */
    @JsonCreator
    public static InteractionKind ofCode(String code) {
        return Code.find(InteractionKind.class, code)
                .orElseThrow(() -> new IllegalArgumentException("No such kind of contact"));
    }
}
