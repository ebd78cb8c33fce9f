package org.keji.house.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ResolutionCommand.CarryOutAction;
import org.keji.command.complaint.ResolutionCommand.PlanAction;
import org.keji.command.complaint.ResolutionCommand.VerifyAction;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;
import org.keji.kernel.policy.PolicyParameter;

/** One action of a complaint: the first planned is the first, whatever the dates. */
record Task(Life life, int number, PlanAction plan) {

    static List<Task> all(Life life) {
        return life.facts().stream()
                .filter(Life.of(PlanAction.class))
                .map(plan -> new Task(life, plan.nth(), (PlanAction) plan.what()))
                .toList();
    }

    private boolean isCarriedOut(Fact fact) {
        return fact.what() instanceof CarryOutAction c && c.action() == number;
    }

    private boolean isVerdict(Fact fact) {
        return fact.what() instanceof VerifyAction c && c.action() == number;
    }

    private boolean isBegun(Fact fact) {
        return fact.what() == plan || isVerdict(fact) && !((VerifyAction) fact.what()).effective();
    }

    /** {@code planned}, {@code carried-out} or {@code verified}. */
    String progress() {
        int last = life.lastIndex(fact -> isBegun(fact) || isCarriedOut(fact) || isVerdict(fact));
        Fact fact = life.facts().get(last);
        return isBegun(fact) ? "planned" : isCarriedOut(fact) ? "carried-out" : "verified";
    }

    @Nullable
    Instant carriedOutAt() {
        int last = life.lastIndex(this::isCarriedOut);
        return last < 0 ? null : life.facts().get(last).at();
    }

    @Nullable
    String carriedOutBy() {
        int last = life.lastIndex(this::isCarriedOut);
        return last < 0 ? null : life.facts().get(last).who().subject();
    }

    @Nullable
    Instant verifiedAt() {
        int last = life.lastIndex(this::isVerdict);
        return last < 0 || !progress().equals("verified")
                ? null
                : life.facts().get(last).at();
    }

    long attempts() {
        return life.facts().stream().filter(this::isCarriedOut).count();
    }

    Instant due() {
        Fact from = life.facts().get(life.lastIndex(this::isBegun));
        return from.what() instanceof VerifyAction again ? Objects.requireNonNull(again.dueAt()) : plan.dueAt();
    }

    List<Dial> dials() {
        Predicate<Fact> givenUp = Life.of(WithdrawComplaint.class);
        int begun = life.lastIndex(this::isBegun);
        Duration time = Duration.between(life.facts().get(begun).at(), due());
        List<Dial> dials = new ArrayList<>();
        dials.add(Dials.dial(life, "action-" + number, begun, time, this::isCarriedOut, givenUp));
        int done = life.lastIndex(this::isCarriedOut);
        if (done >= 0) {
            Duration check = Book.time(PolicyParameter.COMPLAINT_VERIFICATION);
            dials.add(Dials.dial(life, "verification-" + number, done, check, this::isVerdict, givenUp));
        }
        return dials;
    }
}
