package org.keji.house.structure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;
import org.keji.command.door.Command;
import org.keji.house.repository.SourceFile;
import org.keji.house.repository.Sources;
import org.keji.kernel.actor.Requires;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What every class of a kind has in common. */
class ConventionTest {

    /** What only remembers, and aggregates, which decide on nothing but what they are given. */
    private static final DescribedPredicate<JavaClass> FOLDS = nameMatching(
                    "org\\.keji\\.(command\\..*State|query\\..*(Projection|Row))(\\$.*)?")
            .<JavaClass>forSubtype()
            .or(annotatedWith(AggregateRoot.class).forSubtype())
            .as("aggregates, states, projections and their rows");

    private static final ArchRule ENDPOINTS_STAND_UNDER_THE_POLICY_TABLE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and(metaAnnotatedWith(RequestMapping.class).forSubtype())
            .should()
            .beAnnotatedWith(Requires.class)
            .because("what carries no row lets nobody in");

    @Test
    void everyEndpointStandsUnderARowOfThePolicyTable() {
        ENDPOINTS_STAND_UNDER_THE_POLICY_TABLE.check(Production.CLASSES);
    }

    /** An endpoint somebody forgot the row for; no house that runs has it. */
    @Profile("planted")
    @RestController
    private static final class OpenDoor {

        @GetMapping("/api/v1/open-door")
        String open() {
            return "whoever you are";
        }
    }

    @Test
    void anEndpointWithoutARowIsNoticed() {
        assertThat(ENDPOINTS_STAND_UNDER_THE_POLICY_TABLE
                        .evaluate(new ClassFileImporter().importClasses(OpenDoor.class))
                        .getFailureReport()
                        .getDetails())
                .singleElement()
                .asString()
                .contains("OpenDoor.open()");
    }

    @Test
    void everyCommandStandsUnderARowOfThePolicyTable() {
        classes()
                .that()
                .areAssignableTo(Command.class)
                .and(not(INTERFACES))
                .should()
                .beAnnotatedWith(Requires.class)
                .andShould()
                .beRecords()
                .check(Production.CLASSES);
    }

    @Test
    void foldsLookAtNoClock() {
        noClasses()
                .that(FOLDS)
                .should()
                .dependOnClassesThat(type(Clock.class))
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("replayed next year it must come out the same: take the time from the event or the context")
                .check(Production.CLASSES);
    }

    @Test
    void foldsTouchNothingOutside() {
        noClasses()
                .that(FOLDS)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.io", "java.nio..", "java.net..", "java.sql..", "org.slf4j.."))
                .because("a replay runs it again for every event there ever was: what it does must be harmless")
                .check(Production.CLASSES);
    }

    @Test
    void transactionsAreWrittenOutWhereTheyBegin() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Transactional")
                .because("a command writes through the log alone, and the rest says where its transaction begins")
                .check(Production.CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsAndLeavesNoNullUnsaid() {
        assertThat(Sources.main().stream().map(SourceFile::packageName).distinct())
                .allSatisfy(name -> assertThat(Sources.main().stream()
                                .filter(file -> file.name().equals("package-info.java")
                                        && file.packageName().equals(name))
                                .filter(file -> file.text().contains("@NullMarked"))
                                .flatMap(file -> file.packageComment().stream()))
                        .as("%s needs a package-info.java with @NullMarked and a sentence", name)
                        .singleElement()
                        .asString()
                        .endsWith("."));
    }
}
