package org.keji.command.complaint;

import static org.keji.command.complaint.ActionVocabulary.carriedOut;
import static org.keji.command.complaint.ActionVocabulary.planned;
import static org.keji.command.complaint.ActionVocabulary.verified;
import static org.keji.command.complaint.ComplaintVocabulary.answeredInTime;
import static org.keji.command.complaint.ComplaintVocabulary.assessed;
import static org.keji.command.complaint.ComplaintVocabulary.day;
import static org.keji.command.complaint.ComplaintVocabulary.received;
import static org.keji.command.complaint.ResolutionVocabulary.BETTER;
import static org.keji.command.complaint.ResolutionVocabulary.calledBack;
import static org.keji.command.complaint.ResolutionVocabulary.closed;
import static org.keji.command.complaint.ResolutionVocabulary.investigated;
import static org.keji.command.complaint.ResolutionVocabulary.solved;
import static org.keji.kernel.complaint.ActionKind.CORRECTIVE;
import static org.keji.kernel.complaint.ActionKind.PREVENTIVE;
import static org.keji.kernel.complaint.Responsibility.NOT_OURS;
import static org.keji.kernel.complaint.Responsibility.OURS;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.Urgency.NORMAL;

import java.util.stream.Stream;
import org.keji.command.spec.Fact;

/** What was given, step by step, where a complaint has come far; every step is a day after the one before. */
final class Stories {

    static final Fact[] RECEIVED = {received(day(1))};
    static final Fact[] ACKNOWLEDGED = then(RECEIVED, answeredInTime(day(2)));
    static final Fact[] ASSESSED = then(ACKNOWLEDGED, assessed(day(3), NORMAL, MINOR, day(15)));
    static final Fact[] OURS_FOUND = then(ASSESSED, investigated(OURS, day(4)));
    static final Fact[] PLANNED = then(OURS_FOUND, planned(1, CORRECTIVE, day(5), day(12)));
    static final Fact[] CARRIED_OUT = then(PLANNED, carriedOut(1, day(6)));
    static final Fact[] VERIFIED = then(CARRIED_OUT, verified(1, day(7)));

    /** Corrected and prevented. */
    static final Fact[] MENDED =
            then(VERIFIED, planned(2, PREVENTIVE, day(5), day(12)), carriedOut(2, day(6)), verified(2, day(7)));

    /** The shortest way to an answer. */
    static final Fact[] NOT_OURS_FOUND = then(ASSESSED, investigated(NOT_OURS, day(4)));

    static final Fact[] ANSWERED = then(NOT_OURS_FOUND, solved(1, day(8), true));
    static final Fact[] CALLED_BACK = then(ANSWERED, calledBack(4, day(9)));
    static final Fact[] CLOSED = then(CALLED_BACK, closed(null, day(10)));

    /** Answered and called back, though it was ours. */
    static final Fact[] OURS_CALLED_BACK = answeredAndCalledBack(OURS_FOUND);

    static final Fact[] MENDED_CALLED_BACK = answeredAndCalledBack(MENDED);
    static final Fact[] MENDED_CLOSED = then(MENDED_CALLED_BACK, closed(BETTER, day(10)));

    private Stories() {}

    static Fact[] then(Fact[] story, Fact... more) {
        return Stream.concat(Stream.of(story), Stream.of(more)).toArray(Fact[]::new);
    }

    private static Fact[] answeredAndCalledBack(Fact[] story) {
        return then(story, solved(1, day(8), true), calledBack(4, day(9)));
    }
}
