package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;
import org.keji.kernel.permit.ApplicationEvent.PermitApplied;
import org.keji.kernel.permit.ApplicationEvent.PermitClosed;
import org.keji.kernel.permit.ApplicationEvent.PermitExpired;
import org.keji.kernel.permit.ApplicationEvent.PermitExtended;
import org.keji.kernel.permit.ApplicationEvent.PermitGranted;
import org.keji.kernel.permit.ApplicationEvent.PermitNotUsed;
import org.keji.kernel.permit.ApplicationEvent.PermitRefused;
import org.keji.kernel.permit.ApplicationEvent.PermitReviewed;
import org.keji.kernel.permit.ApplicationEvent.PermitRevoked;
import org.keji.kernel.permit.ApplicationEvent.PermitWithdrawn;
import org.keji.kernel.permit.ApplicationEvent.ReceptionChanged;
import org.keji.kernel.permit.ApplicationEvent.WalkInRegistered;
import org.keji.kernel.permit.GateEvent.VisitorAdmitted;

/** How far a permit has come (chapter 3). Whether visitors are inside stands with each of them. */
public enum PermitStage {
    /** Somebody applied, or came unannounced; the department has not said anything yet. */
    APPLIED("已申请"),
    /** The department reviewed it; the last word is awaited. */
    REVIEWED("已审核"),
    /** They may come. */
    GRANTED("已批准"),
    /** At least one of them came. */
    ON_SITE("已到访"),
    CLOSED("已办结"),
    REFUSED("已拒绝"),
    WITHDRAWN("已撤回"),
    REVOKED("已撤销"),
    EXPIRED("已过期"),
    /** Nobody came (PE-10). */
    NOT_USED("未到访");

    private final String chinese;

    PermitStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Where an event brings a permit that stands here. */
    public PermitStage after(PermitEvent event) {
        return switch (event) {
            case ApplicationEvent e -> after(e);
            case GateEvent e -> e instanceof VisitorAdmitted && this == GRANTED ? ON_SITE : this;
            case VisitorEvent _, NoticeEvent _, PhotographyEvent _ -> this;
        };
    }

    private PermitStage after(ApplicationEvent event) {
        return switch (event) {
            case PermitApplied _, WalkInRegistered _ -> APPLIED;
            case PermitReviewed _ -> REVIEWED;
            case PermitGranted _ -> GRANTED;
            case PermitClosed _ -> CLOSED;
            case PermitRefused _ -> REFUSED;
            case PermitWithdrawn _ -> WITHDRAWN;
            case PermitRevoked _ -> REVOKED;
            case PermitExpired _ -> EXPIRED;
            case PermitNotUsed _ -> NOT_USED;
            case PermitExtended _, ReceptionChanged _ -> this;
        };
    }

    /** Whether the gate may let somebody in by it. */
    public boolean opensGate() {
        return this == GRANTED || this == ON_SITE;
    }

    /** Whether something is still to be done about it, but for letting visitors out. */
    public boolean isOpen() {
        return this == APPLIED || this == REVIEWED || opensGate();
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** @throws IllegalArgumentException if no stage has that name */
    @JsonCreator
    public static PermitStage ofCode(String code) {
        return Code.find(PermitStage.class, code).orElseThrow(() -> new IllegalArgumentException("No such stage"));
    }
}
