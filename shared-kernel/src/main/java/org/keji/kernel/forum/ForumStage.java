package org.keji.kernel.forum;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.forum.ForumEvent.ForumCancelled;
import org.keji.kernel.forum.ForumEvent.ForumClosed;
import org.keji.kernel.forum.ForumEvent.ForumHeld;
import org.keji.kernel.forum.ForumEvent.ForumPlanned;
import org.keji.kernel.forum.ForumEvent.GuestsDrawn;
import org.keji.kernel.forum.ForumEvent.InvitationDeclined;
import org.keji.kernel.forum.ForumEvent.MinutesMissed;
import org.keji.kernel.forum.ForumEvent.MinutesTaken;
import org.keji.kernel.identity.Code;

/** How far a forum has come (VP-11). */
public enum ForumStage {
    PLANNED("已计划"),
    /** The list is drawn. */
    INVITED("已邀请"),
    /** It took place; minutes and answers follow. */
    HELD("已举办"),
    /** Minutes were taken, and every question is answered. */
    CLOSED("已办结"),
    CANCELLED("已取消");

    private final String chinese;

    ForumStage(String chinese) {
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

    /** Where an event brings a forum. */
    public static ForumStage after(ForumEvent event) {
        return switch (event) {
            case ForumPlanned _ -> PLANNED;
            case GuestsDrawn _, InvitationDeclined _ -> INVITED;
            case ForumHeld _, MinutesTaken _, MinutesMissed _, QuestionEvent _ -> HELD;
            case ForumClosed _ -> CLOSED;
            case ForumCancelled _ -> CANCELLED;
        };
    }

    /** Whether it took place. */
    public boolean tookPlace() {
        return this == HELD || this == CLOSED;
    }
}
