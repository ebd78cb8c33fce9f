package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintVocabulary.CALLER;
import static org.keji.command.complaint.ComplaintVocabulary.ID;
import static org.keji.command.complaint.ComplaintVocabulary.wish;
import static org.keji.command.spec.Cast.HE;
import static org.keji.command.spec.Cast.LIN;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ResolutionCommand.AcceptAnswer;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.command.complaint.ResolutionCommand.CloseComplaint;
import org.keji.command.complaint.ResolutionCommand.FollowUpComplaint;
import org.keji.command.complaint.ResolutionCommand.InvestigateComplaint;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.command.complaint.ResolutionCommand.WaiveFollowUp;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ResolutionEvent.AnswerAccepted;
import org.keji.kernel.complaint.ResolutionEvent.AnswerRejected;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintAnswered;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintClosed;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintFollowedUp;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintInvestigated;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintReopened;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintWithdrawn;
import org.keji.kernel.complaint.ResolutionEvent.FollowUpWaived;
import org.keji.kernel.complaint.Responsibility;
import org.keji.kernel.personal.Personal;

/** The words in which examples speak of a complaint from its investigation to its end. */
final class ResolutionVocabulary {

    static final String BETTER = "A billing run can no longer be started twice";

    private static final String CAUSE = "Billing run started twice";
    private static final Duration FOLLOW_UP = Duration.ofDays(7);
    private static final Duration CLOSING = Duration.ofDays(30);
    /** The complaints of these examples are minor. */
    private static final Duration RESOLUTION = Duration.ofDays(14);

    private ResolutionVocabulary() {}

    static Fact investigated(Responsibility responsibility, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "it was found to be %s on %s".formatted(said(responsibility), Moments.words(moment)),
                new ComplaintInvestigated(ID, moment, responsibility, CAUSE, List.of("Billing"), findings()));
    }

    /** @param round the first answer to a complaint is that of round 1 */
    static Fact solved(int round, String at, boolean inTime) {
        Instant moment = Moments.at(at);
        return new Fact(
                "the solution of round %d was given on %s, %s"
                        .formatted(round, Moments.words(moment), inTime ? "in time" : "late"),
                new ComplaintAnswered(ID, moment, round, solution(), inTime, moment.plus(FOLLOW_UP)));
    }

    static Fact content(int round, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "the complainant was content with it on " + Moments.words(moment),
                new AnswerAccepted(ID, moment, round));
    }

    static Fact discontent(int round, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "the complainant refused the answer on %s, and another is due by %s"
                        .formatted(Moments.words(moment), Moments.words(moment.plus(RESOLUTION))),
                new AnswerRejected(ID, moment, round, RESOLUTION, moment.plus(RESOLUTION)));
    }

    static Fact calledBack(int satisfaction, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "the complainant was called back on %s and gave %d of 5".formatted(Moments.words(moment), satisfaction),
                new ComplaintFollowedUp(ID, moment, satisfaction, remark(), moment.plus(CLOSING)));
    }

    static Fact waived(String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "the call-back was waived on " + Moments.words(moment),
                new FollowUpWaived(ID, moment, moment.plus(CLOSING)));
    }

    static Fact closed(@Nullable String improvement, String at) {
        Instant moment = Moments.at(at);
        return new Fact("it was closed on " + Moments.words(moment), new ComplaintClosed(ID, moment, improvement));
    }

    /** @param round that of the answer to come */
    static Fact reopened(int round, String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "it was opened again on %s, and an answer is due by %s"
                        .formatted(Moments.words(moment), Moments.words(moment.plus(RESOLUTION))),
                new ComplaintReopened(ID, moment, round, RESOLUTION, moment.plus(RESOLUTION)));
    }

    static Fact withdrawn(String at, ClockName... cancelled) {
        Instant moment = Moments.at(at);
        String clocks = Arrays.stream(cancelled).map(ClockName::code).collect(Collectors.joining(", "));
        return new Fact(
                "it was withdrawn on %s, which cancelled: %s".formatted(Moments.words(moment), clocks),
                new ComplaintWithdrawn(ID, moment, List.of(cancelled)));
    }

    static Wish investigate(Responsibility responsibility) {
        return investigate(responsibility, CAUSE);
    }

    static Wish investigate(Responsibility responsibility, String cause) {
        return wish(
                HE,
                "registers it to be %s%s".formatted(said(responsibility), cause.isBlank() ? " without a cause" : ""),
                "found on",
                new InvestigateComplaint(ID, responsibility, cause, List.of("Billing"), findings()));
    }

    static Wish solve() {
        return wish(LIN, "registers the solution", "given on", new AnswerComplaint(ID, solution()));
    }

    static Wish beContent() {
        return wish(LIN, "registers that the complainant is content", "said on", new AcceptAnswer(ID));
    }

    static Wish beDiscontent() {
        return wish(LIN, "registers that the complainant refused the answer", "said on", new RejectAnswer(ID));
    }

    static Wish callBack(int satisfaction) {
        return wish(
                LIN,
                "registers a call-back with %d of 5".formatted(satisfaction),
                "made on",
                new FollowUpComplaint(ID, satisfaction, remark()));
    }

    static Wish waive() {
        return wish(LIN, "waives the call-back", "on", new WaiveFollowUp(ID));
    }

    static Wish close(@Nullable String improvement) {
        String with = improvement == null || improvement.isBlank() ? "without an improvement" : "with an improvement";
        return wish(LIN, "closes it " + with, "on", new CloseComplaint(ID, improvement));
    }

    static Wish reopen() {
        return wish(LIN, "opens it again", "on", new ReopenComplaint(ID));
    }

    static Wish withdraw() {
        return wish(LIN, "registers that it was withdrawn", "on", new WithdrawComplaint(ID));
    }

    private static String said(Responsibility responsibility) {
        return responsibility.code().replace('-', ' ');
    }

    private static Personal<String> findings() {
        return Personal.of(CALLER, "The invoice went out on 3 and on 4 May.");
    }

    private static Personal<String> solution() {
        return Personal.of(CALLER, "The second invoice is cancelled.");
    }

    private static Personal<String> remark() {
        return Personal.of(CALLER, "Quick, but the first call was unfriendly.");
    }
}
