package org.keji.command.customer;

import static org.keji.command.customer.CustomerVocabulary.ID;
import static org.keji.command.customer.CustomerVocabulary.TUESDAY;
import static org.keji.command.customer.CustomerVocabulary.at;
import static org.keji.command.customer.CustomerVocabulary.wish;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.keji.command.customer.GradeCommand.CorrectLifecycle;
import org.keji.command.customer.GradeCommand.GradeCustomer;
import org.keji.command.customer.GradeCommand.OverrideGrade;
import org.keji.command.customer.GradeCommand.ReleaseGrade;
import org.keji.command.customer.GradeCommand.ReleaseLifecycle;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;
import org.keji.kernel.customer.FigureRead;
import org.keji.kernel.customer.GradeEvent.CustomerGraded;
import org.keji.kernel.customer.GradeEvent.GradeOverridden;
import org.keji.kernel.customer.GradeEvent.GradeReleased;
import org.keji.kernel.customer.GradeEvent.LifecycleCorrected;
import org.keji.kernel.customer.GradeEvent.LifecycleReleased;
import org.keji.kernel.customer.Lifecycle;

/** The words in which examples speak of grades and stages of life. */
final class GradeVocabulary {

    /** What Harbour bought in the 365 days to Tuesday, as {@link Acquaintances} tells it. */
    private static final String REVENUE = "revenue=120000.00";

    private GradeVocabulary() {}

    /** @param figures each as figure=value */
    static Fact graded(String scheme, String grade, String... figures) {
        List<FigureRead> read = Arrays.stream(figures)
                .map(one -> one.split("="))
                .map(one -> new FigureRead(one[0], one[1]))
                .toList();
        String words =
                read.stream().map(one -> one.figure() + " " + one.value()).collect(Collectors.joining(", "));
        return new Fact(
                "they were graded %s by %s, on %s".formatted(grade, scheme, words),
                new CustomerGraded(ID, at(TUESDAY), scheme, grade, read, Acquaintances.KNOWN_TO));
    }

    static Fact gradedBySize(String attractiveness) {
        return graded("abc", "B", REVENUE, "size=medium", "attractiveness=" + attractiveness);
    }

    static Fact gradedByImportance(String grade, String standing) {
        return graded("importance", grade, REVENUE, "years=0", "standing=" + standing);
    }

    static Fact gradedByValue() {
        return graded("value", "middle", "profit=85000.00", "days-since-purchase=30");
    }

    static Fact overridden(String grade) {
        return new Fact("their value was said to be " + grade, new GradeOverridden(ID, at(TUESDAY), "value", grade));
    }

    static Fact released() {
        return new Fact("their computed value holds again", new GradeReleased(ID, at(TUESDAY), "value"));
    }

    static Fact placedInLife(Lifecycle stage) {
        return new Fact("they were said to be in " + stage.code(), new LifecycleCorrected(ID, at(TUESDAY), stage));
    }

    static Fact lifecycleReleased() {
        return new Fact("their computed stage of life holds again", new LifecycleReleased(ID, at(TUESDAY)));
    }

    static Wish grade() {
        return wish(Cast.WANG, "grades the customer", new GradeCustomer(ID));
    }

    static Wish override(String scheme, String grade) {
        return wish(
                Cast.WANG,
                "says that they are %s by %s".formatted(grade, scheme),
                new OverrideGrade(ID, scheme, grade));
    }

    static Wish release() {
        return wish(Cast.WANG, "lets their computed value hold again", new ReleaseGrade(ID, "value"));
    }

    static Wish placeInLife(Lifecycle stage) {
        return wish(Cast.LIN, "says that they are in " + stage.code(), new CorrectLifecycle(ID, stage));
    }

    static Wish releaseLifecycle() {
        return wish(Cast.LIN, "lets their computed stage of life hold again", new ReleaseLifecycle(ID));
    }
}
