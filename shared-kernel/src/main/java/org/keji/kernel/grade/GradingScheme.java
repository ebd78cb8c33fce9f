package org.keji.kernel.grade;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keji.kernel.rule.Sentence;

/**
 * One way to grade customers (CU-06). The first step whose borders a customer keeps is the grade; the last step has
 * none, so that everybody has a grade. A grade may have several steps, which are several ways to reach it.
 */
public record GradingScheme(String name, List<Step> steps) {

    /** A grade, and what reaches it: all borders together. */
    public record Step(String grade, List<Border> borders) {

        public Step {
            borders = List.copyOf(borders);
        }

        boolean holds(Function<GradeFigure, String> read) {
            return borders.stream().allMatch(border -> border.holds(read.apply(border.figure())));
        }

        /** Whether whatever reaches the other step reaches this one too. */
        boolean followsFrom(Step other) {
            return borders.stream().allMatch(border -> other.borders().stream().anyMatch(border::followsFrom));
        }

        private Sentence words() {
            return borders.isEmpty()
                    ? new Sentence("else " + grade, "其余为" + grade)
                    : new Sentence(
                            grade + " from "
                                    + borders.stream()
                                            .map(border -> border.words().english())
                                            .collect(Collectors.joining(" and ")),
                            grade + "须"
                                    + borders.stream()
                                            .map(border -> border.words().chinese())
                                            .collect(Collectors.joining("且")));
        }
    }

    public GradingScheme {
        steps = List.copyOf(steps);
    }

    /** @param read what a customer's figure says */
    public String gradeOf(Function<GradeFigure, String> read) {
        return steps.stream()
                .filter(step -> step.holds(read))
                .findFirst()
                .orElseThrow()
                .grade();
    }

    /** The grades, the highest first. */
    public List<String> grades() {
        return steps.stream().map(Step::grade).distinct().toList();
    }

    /** The figures a grade rests on, in the order in which figures are declared. */
    public List<GradeFigure> figures() {
        return steps.stream()
                .flatMap(step -> step.borders().stream())
                .map(Border::figure)
                .distinct()
                .sorted()
                .toList();
    }

    /** Steps that nobody is on, since a step before takes everybody who would be. */
    public List<Step> unreached() {
        return steps.stream()
                .filter(step ->
                        steps.subList(0, steps.indexOf(step)).stream().anyMatch(before -> before.followsFrom(step)))
                .toList();
    }

    Sentence words() {
        return new Sentence(
                name + ": " + steps.stream().map(step -> step.words().english()).collect(Collectors.joining(", ")),
                name + "：" + steps.stream().map(step -> step.words().chinese()).collect(Collectors.joining("，")));
    }
}
