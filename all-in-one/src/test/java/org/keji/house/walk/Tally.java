package org.keji.house.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ResolutionCommand.RejectAnswer;
import org.keji.command.complaint.ResolutionCommand.ReopenComplaint;
import org.keji.kernel.clock.Face;

/** The numbers of one group of complaints, counted one by one. */
record Tally(List<Life> lives, Instant at) {

    /** As the API answers them, flattened to one level. */
    Map<String, Object> numbers() {
        Map<String, Object> numbers = new TreeMap<>();
        numbers.put("count", (long) lives.size());
        kept(numbers, "firstAnswer", lives.stream().map(this::firstAnswer).toList());
        kept(numbers, "resolution", lives.stream().map(this::resolution).toList());
        if (!lives.isEmpty()) {
            long reopened = lives.stream().filter(life -> life.reopened() > 0).count();
            numbers.put("reopened.n", (long) lives.size());
            numbers.put("reopened.share", (double) reopened / lives.size());
        }
        return numbers;
    }

    /**
     * How a target was kept once.
     *
     * @param met null while that is not decided
     * @param taken seconds from the receipt; null while it is not done
     */
    private record Outcome(@Nullable Boolean met, @Nullable Double taken) {}

    private Outcome firstAnswer(Life life) {
        return outcome(life, new Dials(life).firstAnswer(), false);
    }

    /** Late in one round is late; no later answer undoes it. */
    private Outcome resolution(Life life) {
        return outcome(life, new Dials(life).resolution(), wasLate(life));
    }

    private Outcome outcome(Life life, Dial dial, boolean late) {
        Face face = dial.face(at);
        Instant done = dial.givenUp() ? null : dial.ended();
        Double taken = done == null
                ? null
                : Duration.between(life.receipt().at(), done).toNanos() / 1e9;
        return new Outcome(late || face == Face.BREACHED ? Boolean.FALSE : face == Face.MET ? true : null, taken);
    }

    private static boolean wasLate(Life life) {
        for (int i = 0; i < life.facts().size(); i++) {
            Fact fact = life.facts().get(i);
            if (fact.is(RejectAnswer.class) || fact.is(ReopenComplaint.class)) {
                Life round = new Life(life.facts().subList(0, i));
                if (new Dials(round).resolution().face(fact.at()) == Face.BREACHED) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void kept(Map<String, Object> numbers, String name, List<Outcome> outcomes) {
        long met = outcomes.stream()
                .filter(outcome -> Boolean.TRUE.equals(outcome.met()))
                .count();
        long late = outcomes.stream()
                .filter(outcome -> Boolean.FALSE.equals(outcome.met()))
                .count();
        numbers.put(name + ".met", met);
        numbers.put(name + ".late", late);
        numbers.put(name + ".running", outcomes.size() - met - late);
        if (met + late > 0) {
            numbers.put(name + ".inTime.n", met + late);
            numbers.put(name + ".inTime.share", (double) met / (met + late));
        }
        List<Double> taken = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.taken() != null) {
                taken.add(outcome.taken());
            }
        }
        if (!taken.isEmpty()) {
            numbers.put(name + ".taken.n", (long) taken.size());
            numbers.put(name + ".taken.medianSeconds", quantile(taken, 0.5));
            numbers.put(name + ".taken.p90Seconds", quantile(taken, 0.9));
        }
    }

    /** Between the two neighbours, in proportion. */
    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
