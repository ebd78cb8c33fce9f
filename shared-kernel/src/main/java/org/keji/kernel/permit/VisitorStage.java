package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;
import org.keji.kernel.permit.GateEvent.BadgeIssued;
import org.keji.kernel.permit.GateEvent.BadgeLost;
import org.keji.kernel.permit.GateEvent.BadgeReturned;
import org.keji.kernel.permit.GateEvent.VisitorAdmitted;
import org.keji.kernel.permit.GateEvent.VisitorLeft;
import org.keji.kernel.permit.GateEvent.VisitorOverstayed;
import org.keji.kernel.permit.GateEvent.VisitorTurnedAway;

/** Where a visitor is, as the gate knows it (PE-07). */
public enum VisitorStage {
    /** Named, and not here yet. */
    EXPECTED("待到访"),
    INSIDE("在内"),
    LEFT("已离开"),
    /** Was not let in (PE-06); may come again. */
    TURNED_AWAY("未获准入"),
    /** Will not come (PE-01). */
    STRUCK("已取消");

    private final String chinese;

    VisitorStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Where an event at the gate brings a visitor who stands here. */
    public VisitorStage after(GateEvent event) {
        return switch (event) {
            case VisitorAdmitted _ -> INSIDE;
            case VisitorLeft _ -> LEFT;
            case VisitorTurnedAway _ -> TURNED_AWAY;
            case BadgeIssued _, BadgeReturned _, BadgeLost _, VisitorOverstayed _ -> this;
        };
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** @throws IllegalArgumentException if no stage has that name */
    @JsonCreator
    public static VisitorStage ofCode(String code) {
        return Code.find(VisitorStage.class, code).orElseThrow(() -> new IllegalArgumentException("No such stage"));
    }
}
