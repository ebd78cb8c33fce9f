package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintVocabulary.CALLER;
import static org.keji.command.complaint.ComplaintVocabulary.ID;
import static org.keji.command.complaint.ComplaintVocabulary.wish;
import static org.keji.command.spec.Cast.DUE_LIST;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.ZHAO;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ClockCommand.CorrectTime;
import org.keji.command.complaint.ClockCommand.EscalateStep;
import org.keji.command.complaint.ClockCommand.MissClock;
import org.keji.command.complaint.ClockCommand.PauseClock;
import org.keji.command.complaint.ClockCommand.ResumeClock;
import org.keji.command.complaint.ComplaintCommand.AnnotateComplaint;
import org.keji.command.complaint.ComplaintCommand.CorrectParticulars;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.kernel.complaint.ClockEvent.ClockMissed;
import org.keji.kernel.complaint.ClockEvent.ClockPaused;
import org.keji.kernel.complaint.ClockEvent.ClockResumed;
import org.keji.kernel.complaint.ClockEvent.StepEscalated;
import org.keji.kernel.complaint.ClockEvent.TimeCorrected;
import org.keji.kernel.complaint.ClockName;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintAnnotated;
import org.keji.kernel.complaint.ComplaintEvent.ParticularsCorrected;
import org.keji.kernel.complaint.EscalationLevel;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.personal.Personal;

/** The words in which examples speak of clocks, of who is told, and of what was recorded wrongly. */
final class ClockVocabulary {

    private ClockVocabulary() {}

    static Fact paused(String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "the clock of the resolution was paused on " + Moments.words(moment), new ClockPaused(ID, moment));
    }

    /** @param due the last moment in time from now on; null while the complaint is not assessed */
    static Fact resumed(String at, @Nullable String due) {
        Instant moment = Moments.at(at);
        Instant target = due == null ? null : Moments.at(due);
        String until = target == null ? "" : ", to be resolved by " + Moments.words(target);
        return new Fact("the clock went on on " + Moments.words(moment) + until, new ClockResumed(ID, moment, target));
    }

    /** @param target the last moment in time; the first one that is late follows it */
    static Fact missed(ClockName clock, String target) {
        Instant late = Moments.at(target).plus(1, ChronoUnit.MICROS);
        return new Fact(
                "the clock of %s was missed on %s".formatted(said(clock), Moments.words(late)),
                new ClockMissed(ID, late, clock));
    }

    static Fact told(EscalationLevel level, ClockName clock, String at, @Nullable String next) {
        Instant moment = Moments.at(at);
        return new Fact(
                "the %s was told of %s on %s"
                        .formatted(level.code().replace('-', ' '), said(clock), Moments.words(moment)),
                new StepEscalated(ID, moment, clock, level, next == null ? null : Moments.at(next)));
    }

    static Fact corrected(TimedStep step, int round, String was, String is, String at) {
        return new Fact(
                "the time of the %s was corrected from %s to %s"
                        .formatted(said(step), Moments.words(Moments.at(was)), Moments.words(Moments.at(is))),
                new TimeCorrected(ID, Moments.at(at), step, round, Moments.at(was), Moments.at(is)));
    }

    static Fact annotated(String at) {
        Instant moment = Moments.at(at);
        return new Fact("something was noted on " + Moments.words(moment), new ComplaintAnnotated(ID, moment, note()));
    }

    static Fact particularsCorrected(String at) {
        Instant moment = Moments.at(at);
        return new Fact(
                "the particulars were corrected on " + Moments.words(moment),
                new ParticularsCorrected(ID, moment, Channel.E_MAIL, "Deliveries", "Logistics", null));
    }

    static Wish pause() {
        return wish(LIN, "pauses the clock of the resolution", "from", new PauseClock(ID));
    }

    static Wish resume() {
        return wish(LIN, "lets the clock go on", "from", new ResumeClock(ID));
    }

    static Wish miss(ClockName clock) {
        return wish(DUE_LIST, "notes that %s was missed".formatted(said(clock)), "as of", new MissClock(ID, clock));
    }

    static Wish tell(ClockName clock) {
        return wish(DUE_LIST, "tells the next one of " + said(clock), "as of", new EscalateStep(ID, clock));
    }

    static Wish correct(TimedStep step, String is) {
        return wish(
                ZHAO,
                "corrects the time of the %s to %s".formatted(said(step), Moments.words(Moments.at(is))),
                "as of",
                new CorrectTime(ID, step, Moments.at(is)));
    }

    static Wish annotate() {
        return wish(LIN, "notes something", "as of", new AnnotateComplaint(ID, note()));
    }

    static Wish correctParticulars() {
        return wish(
                ZHAO,
                "corrects channel, product and department",
                "as of",
                new CorrectParticulars(ID, Channel.E_MAIL, "Deliveries", "Logistics", null));
    }

    private static String said(ClockName clock) {
        return clock.code().replace('-', ' ');
    }

    private static String said(TimedStep step) {
        return step.code().replace('-', ' ');
    }

    private static Personal<String> note() {
        return Personal.of(CALLER, "Prefers to be called in the evening.");
    }
}
