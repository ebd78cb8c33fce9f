package org.keji.kernel.incident;

import org.keji.kernel.identity.Code;
import org.keji.kernel.incident.IncidentEvent.IncidentClosed;
import org.keji.kernel.incident.IncidentEvent.IncidentRecorded;

/** How far an incident with visitors has come. */
public enum IncidentStage {
    OPEN("未了结"),
    CLOSED("已了结");

    private final String chinese;

    IncidentStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Where an event brings it. */
    public static IncidentStage after(IncidentEvent event) {
        return switch (event) {
            case IncidentRecorded _ -> OPEN;
            case IncidentClosed _ -> CLOSED;
        };
    }

    /** The name in JSON and in read models. */
    public String code() {
        return Code.of(this);
    }
}
