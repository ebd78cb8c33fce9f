package org.keji.command.visit;

import java.time.YearMonth;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.visit.VisitSlot;

/** What is to become of one visit of a plan (VP-06, VP-12). */
public sealed interface VisitChange {

    VisitId visitId();

    /** It stands elsewhere in the month, or in the day. */
    record Move(VisitId visitId, VisitSlot slot) implements VisitChange {}

    /** It leaves the draft. */
    record Remove(VisitId visitId) implements VisitChange {}

    /** Nobody was there on its day. */
    record Miss(VisitId visitId) implements VisitChange {}

    /** It will not take place. */
    record Cancel(VisitId visitId) implements VisitChange {}

    /** It takes place in another month. */
    record Postpone(VisitId visitId, YearMonth toMonth) implements VisitChange {}

    /** Another account manager makes it. */
    record Reassign(VisitId visitId, String to) implements VisitChange {}
}
