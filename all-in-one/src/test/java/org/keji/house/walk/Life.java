package org.keji.house.walk;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintCommand.AcceptHandOver;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ComplaintCommand.CorrectParticulars;
import org.keji.command.complaint.ComplaintCommand.OfferHandOver;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.command.complaint.ResolutionCommand.AcceptAnswer;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.command.complaint.ResolutionCommand.CloseComplaint;
import org.keji.command.complaint.ResolutionCommand.FollowUpComplaint;
import org.keji.command.complaint.ResolutionCommand.InvestigateComplaint;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.command.complaint.ResolutionCommand.WaiveFollowUp;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;

/** What had been done about a complaint by some moment, in the order it happened; the receipt comes first. */
record Life(List<Fact> facts) {

    boolean isEmpty() {
        return facts.isEmpty();
    }

    Fact receipt() {
        return facts.getFirst();
    }

    boolean isPast() {
        return receipt().is(RegisterPastComplaint.class);
    }

    /** The latest that is one of these; null if none was done. */
    @Nullable
    Fact last(Class<?>... kinds) {
        int index = lastIndex(of(kinds));
        return index < 0 ? null : facts.get(index);
    }

    int lastIndex(Predicate<Fact> wanted) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (wanted.test(facts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    static Predicate<Fact> of(Class<?>... kinds) {
        return fact -> Stream.of(kinds).anyMatch(fact::is);
    }

    boolean has(Class<?>... kinds) {
        return last(kinds) != null;
    }

    long count(Class<?>... kinds) {
        return facts.stream().filter(of(kinds)).count();
    }

    /** When the latest of these was done. */
    @Nullable
    Instant when(Class<?>... kinds) {
        Fact last = last(kinds);
        return last == null ? null : last.at();
    }

    String state() {
        if (has(WithdrawComplaint.class)) {
            return "withdrawn";
        }
        Fact late = last(
                AnswerComplaint.class,
                RejectAnswer.class,
                FollowUpComplaint.class,
                WaiveFollowUp.class,
                CloseComplaint.class,
                ReopenComplaint.class);
        if (late == null) {
            return has(InvestigateComplaint.class)
                    ? "investigated"
                    : has(AssessComplaint.class)
                            ? "assessed"
                            : has(AcknowledgeComplaint.class) ? "acknowledged" : "received";
        }
        return late.is(AnswerComplaint.class)
                ? "answered"
                : late.is(CloseComplaint.class)
                        ? "closed"
                        : late.is(FollowUpComplaint.class) || late.is(WaiveFollowUp.class) ? "followed-up" : "reopened";
    }

    boolean isOpen() {
        return !List.of("closed", "withdrawn").contains(state());
    }

    @Nullable
    String owner() {
        Fact taken = last(AcceptHandOver.class);
        Fact by = taken != null ? taken : isPast() ? null : receipt();
        return by == null ? null : by.who().subject();
    }

    @Nullable
    String offeredTo() {
        Dial reply = new Dials(this).handOver();
        Fact offer = last(OfferHandOver.class);
        return offer != null && reply != null && reply.isOpen() ? ((OfferHandOver) offer.what()).to() : null;
    }

    long reopened() {
        return count(RejectAnswer.class, ReopenComplaint.class);
    }

    /** What was said to the latest answer: it is refused or accepted after it was given, whatever the dates. */
    @Nullable
    Boolean accepted() {
        Fact answer = last(AnswerComplaint.class);
        return answer == null
                ? null
                : facts.stream()
                        .filter(fact -> fact.position() > answer.position())
                        .filter(of(AcceptAnswer.class, RejectAnswer.class))
                        .map(fact -> fact.is(AcceptAnswer.class))
                        .findFirst()
                        .orElse(null);
    }

    /** What was said when someone called back about the latest answer. */
    @Nullable
    Integer satisfaction() {
        int answer = lastIndex(of(AnswerComplaint.class));
        int called = lastIndex(of(FollowUpComplaint.class));
        return called > answer ? ((FollowUpComplaint) facts.get(called).what()).satisfaction() : null;
    }

    @Nullable
    AssessComplaint assessment() {
        Fact last = last(AssessComplaint.class);
        return last == null ? null : (AssessComplaint) last.what();
    }

    @Nullable
    InvestigateComplaint investigation() {
        Fact last = last(InvestigateComplaint.class);
        return last == null ? null : (InvestigateComplaint) last.what();
    }

    Particulars particulars() {
        Fact said = last(ReceiveComplaint.class, RegisterPastComplaint.class, CorrectParticulars.class);
        return Particulars.of(said == null ? receipt().what() : said.what());
    }

    @Nullable
    String kind() {
        AssessComplaint assessed = assessment();
        return assessed != null ? assessed.kind() : Particulars.kindOf(receipt().what());
    }
}
