package org.keji.command.complaint;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.complaint.ActionKind;

/**
 * A corrective or preventive action, as far as deciding needs it (CO-06).
 *
 * @param department whose officers carry it out
 * @param responsible who is to carry it out
 * @param verifier who sees to it that it is verified
 * @param carriedOutBy who registered that it was; null until then
 */
record Action(
        ActionKind kind,
        String department,
        String responsible,
        String verifier,
        Progress progress,
        @Nullable String carriedOutBy) {

    /** How far an action has come. */
    enum Progress {
        PLANNED,
        CARRIED_OUT,
        VERIFIED
    }

    Action carriedOut(String by) {
        return new Action(kind, department, responsible, verifier, Progress.CARRIED_OUT, by);
    }

    Action verified() {
        return new Action(kind, department, responsible, verifier, Progress.VERIFIED, carriedOutBy);
    }

    Action plannedAgain() {
        return new Action(kind, department, responsible, verifier, Progress.PLANNED, null);
    }
}
