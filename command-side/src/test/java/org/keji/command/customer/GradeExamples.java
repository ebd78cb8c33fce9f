package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.ACCOUNT_MANAGER_KEEPS_THE_CARD;
import static org.keji.command.customer.CustomerRule.CUSTOMER_IS_ACTIVE;
import static org.keji.command.customer.CustomerVocabulary.MONDAY;
import static org.keji.command.customer.CustomerVocabulary.deactivated;
import static org.keji.command.customer.CustomerVocabulary.merged;
import static org.keji.command.customer.CustomerVocabulary.reactivated;
import static org.keji.command.customer.CustomerVocabulary.registered;
import static org.keji.command.customer.CustomerVocabulary.stands;
import static org.keji.command.customer.GradeRule.GRADE_IS_OF_THE_SCHEME;
import static org.keji.command.customer.GradeRule.GRADE_IS_OVERRIDDEN;
import static org.keji.command.customer.GradeRule.GRADE_RESTS_ON_NEW_FIGURES;
import static org.keji.command.customer.GradeRule.LIFECYCLE_FITS_SERVICE;
import static org.keji.command.customer.GradeRule.LIFECYCLE_IS_CORRECTED;
import static org.keji.command.customer.GradeRule.LIFECYCLE_STATES_WHY;
import static org.keji.command.customer.GradeRule.OVERRIDE_FOLLOWS_A_GRADE;
import static org.keji.command.customer.GradeRule.OVERRIDE_STATES_WHY;
import static org.keji.command.customer.GradeRule.SCHEME_IS_IN_THE_BOOK;
import static org.keji.command.customer.GradeVocabulary.grade;
import static org.keji.command.customer.GradeVocabulary.graded;
import static org.keji.command.customer.GradeVocabulary.gradedByImportance;
import static org.keji.command.customer.GradeVocabulary.gradedBySize;
import static org.keji.command.customer.GradeVocabulary.gradedByValue;
import static org.keji.command.customer.GradeVocabulary.lifecycleReleased;
import static org.keji.command.customer.GradeVocabulary.overridden;
import static org.keji.command.customer.GradeVocabulary.override;
import static org.keji.command.customer.GradeVocabulary.placeInLife;
import static org.keji.command.customer.GradeVocabulary.placedInLife;
import static org.keji.command.customer.GradeVocabulary.release;
import static org.keji.command.customer.GradeVocabulary.releaseLifecycle;
import static org.keji.command.customer.GradeVocabulary.released;
import static org.keji.command.customer.RelationVocabulary.placed;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.kernel.customer.Lifecycle;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.customer.Side;
import org.keji.kernel.customer.Standing;

/** Every example of grades, and of what is said against them. */
final class GradeExamples {

    private static final List<Example> COMPUTED = List.of(
            example("CU-06", "A customer is graded by every scheme of the book")
                    .given(registered())
                    .shows(GRADE_RESTS_ON_NEW_FIGURES, CUSTOMER_IS_ACTIVE)
                    .when(grade())
                    .then(gradedBySize("unsaid"), gradedByImportance("ordinary", "potential"), gradedByValue()),
            example("CU-06", "A person has no size to be graded by")
                    .given(PersonVocabulary.registered())
                    .when(grade())
                    .then(
                            graded("abc", "C", "revenue=120000.00", "size=unsaid", "attractiveness=unsaid"),
                            gradedByImportance("ordinary", "potential"),
                            gradedByValue()),
            example("CU-06", "On the same figures nothing is recorded again")
                    .given(
                            registered(),
                            gradedBySize("unsaid"),
                            gradedByImportance("ordinary", "potential"),
                            gradedByValue())
                    .when(grade())
                    .refusedBy(GRADE_RESTS_ON_NEW_FIGURES),
            example("CU-06", "Who became a key customer is important")
                    .given(
                            registered(),
                            gradedBySize("unsaid"),
                            gradedByImportance("ordinary", "potential"),
                            gradedByValue(),
                            stands(Standing.KEY))
                    .shows(GRADE_RESTS_ON_NEW_FIGURES)
                    .when(grade())
                    .then(gradedByImportance("important", "key")),
            example("CU-06", "The same grade on other figures is recorded")
                    .given(
                            registered(),
                            gradedBySize("unsaid"),
                            gradedByImportance("ordinary", "potential"),
                            gradedByValue(),
                            placed(Side.HIGH, Side.HIGH, Quadrant.STAR))
                    .shows(GRADE_RESTS_ON_NEW_FIGURES)
                    .when(grade())
                    .then(gradedBySize("high")),
            example("CU-06", "And so is another grade on the same figures, when the book has moved its borders")
                    .given(
                            registered(),
                            gradedBySize("unsaid"),
                            gradedByImportance("important", "potential"),
                            gradedByValue())
                    .shows(GRADE_RESTS_ON_NEW_FIGURES)
                    .when(grade())
                    .then(gradedByImportance("ordinary", "potential")),
            example("CU-12", "Who is out of service is not graded")
                    .given(registered(), deactivated())
                    .when(grade())
                    .refusedBy(CUSTOMER_IS_ACTIVE));

    private static final List<Example> OVERRIDDEN = List.of(
            example("CU-06", "A grade is overridden with a reason")
                    .given(registered(), gradedByValue())
                    .shows(SCHEME_IS_IN_THE_BOOK, GRADE_IS_OF_THE_SCHEME, OVERRIDE_FOLLOWS_A_GRADE, OVERRIDE_STATES_WHY)
                    .when(override("value", "high").because("Signs for five years next month"))
                    .then(overridden("high")),
            example("CU-06", "And not without one")
                    .given(registered(), gradedByValue())
                    .when(override("value", "high"))
                    .refusedBy(OVERRIDE_STATES_WHY),
            example("CU-06", "Nor by a scheme that the book does not have")
                    .given(registered(), gradedByValue())
                    .when(override("beauty", "high").because("Signs for five years next month"))
                    .refusedBy(SCHEME_IS_IN_THE_BOOK),
            example("CU-06", "Nor with a grade that its scheme does not have")
                    .given(registered(), gradedByValue())
                    .when(override("value", "important").because("Signs for five years next month"))
                    .refusedBy(GRADE_IS_OF_THE_SCHEME),
            example("CU-06", "Nor before it was computed, since a grade carries its figures")
                    .given(registered(), gradedByImportance("ordinary", "potential"))
                    .when(override("value", "high").because("Signs for five years next month"))
                    .refusedBy(OVERRIDE_FOLLOWS_A_GRADE),
            example("CU-06", "Nor as of a time before that")
                    .given(registered(), gradedByValue())
                    .when(override("value", "high").at(MONDAY).because("Signs for five years next month"))
                    .refusedBy(OVERRIDE_FOLLOWS_A_GRADE),
            example("CU-12", "Nor of who is out of service")
                    .given(registered(), gradedByValue(), deactivated())
                    .when(override("value", "high").because("Signs for five years next month"))
                    .refusedBy(CUSTOMER_IS_ACTIVE),
            example("CU-06", "The computed grade may hold again, also after it was computed anew")
                    .given(
                            registered(),
                            gradedByValue(),
                            overridden("high"),
                            graded("value", "low", "profit=1.00", "days-since-purchase=3"))
                    .shows(GRADE_IS_OVERRIDDEN, OVERRIDE_STATES_WHY)
                    .when(release().because("They signed with another house"))
                    .then(released()),
            example("CU-06", "It says why it does")
                    .given(registered(), gradedByValue(), overridden("high"))
                    .when(release())
                    .refusedBy(OVERRIDE_STATES_WHY),
            example("CU-06", "What was let go is not let go again")
                    .given(registered(), gradedByValue(), overridden("high"), released())
                    .when(release().because("They signed with another house"))
                    .refusedBy(GRADE_IS_OVERRIDDEN),
            example("CU-06", "Nor what was computed twice")
                    .given(registered(), gradedByValue(), gradedByValue())
                    .when(release().because("They signed with another house"))
                    .refusedBy(GRADE_IS_OVERRIDDEN),
            example("CU-06", "Nor what was never computed")
                    .given(registered())
                    .when(release().because("They signed with another house"))
                    .refusedBy(GRADE_IS_OVERRIDDEN),
            example("CU-12", "Nor where nobody is served")
                    .given(registered(), gradedByValue(), overridden("high"), deactivated())
                    .when(release().because("They signed with another house"))
                    .refusedBy(CUSTOMER_IS_ACTIVE));

    private static final List<Example> CORRECTED = List.of(
            example("CU-11", "A stage of life is corrected with a reason")
                    .given(registered())
                    .shows(LIFECYCLE_STATES_WHY, LIFECYCLE_FITS_SERVICE, ACCOUNT_MANAGER_KEEPS_THE_CARD)
                    .when(placeInLife(Lifecycle.DECLINE).because("Their plant moves abroad"))
                    .then(placedInLife(Lifecycle.DECLINE)),
            example("CU-11", "A stage of life without a reason is not corrected")
                    .given(registered())
                    .when(placeInLife(Lifecycle.DECLINE))
                    .refusedBy(LIFECYCLE_STATES_WHY),
            example("CU-11", "Who is served has not left")
                    .given(registered())
                    .when(placeInLife(Lifecycle.EARLY_EXIT).because("Their plant moves abroad"))
                    .refusedBy(LIFECYCLE_FITS_SERVICE),
            example("CU-11", "How somebody left is said of who is out of service")
                    .given(registered(), deactivated())
                    .shows(LIFECYCLE_FITS_SERVICE)
                    .when(placeInLife(Lifecycle.EARLY_EXIT).because("They had a house before us"))
                    .then(placedInLife(Lifecycle.EARLY_EXIT)),
            example("CU-11", "Who has left is in no stage")
                    .given(registered(), deactivated())
                    .when(placeInLife(Lifecycle.DECLINE).because("Their plant moves abroad"))
                    .refusedBy(LIFECYCLE_FITS_SERVICE),
            example("CU-11", "A duplicate has no life of its own")
                    .given(registered(), merged())
                    .when(placeInLife(Lifecycle.EARLY_EXIT).because("Their plant moves abroad"))
                    .refusedBy(LIFECYCLE_FITS_SERVICE),
            example("CU-08", "Another account manager's customer stays where they are")
                    .given(registered())
                    .when(placeInLife(Lifecycle.STABLE).by(CHEN).because("Their plant moves abroad"))
                    .refusedBy(ACCOUNT_MANAGER_KEEPS_THE_CARD),
            example("CU-11", "The computed stage may hold again")
                    .given(registered(), placedInLife(Lifecycle.DECLINE))
                    .shows(LIFECYCLE_IS_CORRECTED, LIFECYCLE_STATES_WHY)
                    .when(releaseLifecycle().because("The plant stays"))
                    .then(lifecycleReleased()),
            example("CU-11", "That too has a reason")
                    .given(registered(), placedInLife(Lifecycle.DECLINE))
                    .when(releaseLifecycle())
                    .refusedBy(LIFECYCLE_STATES_WHY),
            example("CU-11", "A stage that was let go is not let go again")
                    .given(registered(), placedInLife(Lifecycle.DECLINE), lifecycleReleased())
                    .when(releaseLifecycle().because("The plant stays"))
                    .refusedBy(LIFECYCLE_IS_CORRECTED),
            example("CU-11", "What was said of who was served ends with that")
                    .given(registered(), placedInLife(Lifecycle.DECLINE), deactivated())
                    .when(releaseLifecycle().because("The plant stays"))
                    .refusedBy(LIFECYCLE_IS_CORRECTED),
            example("CU-11", "And what was said of who had left, when they come back")
                    .given(registered(), deactivated(), placedInLife(Lifecycle.EARLY_EXIT), reactivated())
                    .when(releaseLifecycle().because("The plant stays"))
                    .refusedBy(LIFECYCLE_IS_CORRECTED));

    static final List<Example> ALL =
            Stream.of(COMPUTED, OVERRIDDEN, CORRECTED).flatMap(List::stream).toList();

    private GradeExamples() {}
}
