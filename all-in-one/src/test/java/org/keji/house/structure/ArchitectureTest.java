package org.keji.house.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. Modules and packages are found, not listed, so that a new one is guarded from its first day. */
class ArchitectureTest {

    static Stream<Module> modules() {
        return Module.all().stream();
    }

    static Stream<Module> sides() {
        return modules().filter(Module::isSide);
    }

    @Test
    void everyModuleIsWatched() {
        Set<String> tool = Set.of("benchmarks");
        assertThat(modules().filter(module -> !tool.contains(module.name())))
                .as("a module nobody here can see is guarded by nothing: let all-in-one depend on it")
                .allSatisfy(module -> assertThat(Production.CLASSES.stream().map(JavaClass::getPackageName))
                        .containsAll(module.packages()));
    }

    @Test
    void noPackageIsSplitBetweenModules() {
        assertThat(modules().flatMap(module -> module.packages().stream())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sides")
    void sidesNeverMeet(Module side) {
        List<String> others = sides().filter(other -> !other.name().equals(side.name()))
                .flatMap(other -> other.roots().stream())
                .toList();
        assertThat(others).isNotEmpty();
        noClasses()
                .that()
                .resideInAnyPackage(trees(side.roots()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(trees(others))
                .because("only events and ids, which the kernel holds, are shared")
                .check(Production.CLASSES);
    }

    @Test
    void theKernelStandsAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.keji.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta..",
                        "org.axonframework..",
                        "org.keji.eventstore..",
                        "org.keji.command..",
                        "org.keji.query..",
                        "org.keji.house..")
                .because("the vocabulary is everybody's and must not bring anything along")
                .check(Production.CLASSES);
    }

    @Test
    void theLogKnowsNoBusiness() {
        noClasses()
                .that()
                .resideInAPackage("org.keji.eventstore..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.keji.kernel..",
                        "org.keji.command..",
                        "org.keji.query..",
                        "org.keji.house..",
                        "org.springframework..")
                .because("it stores names and text; the house tells it how events are written")
                .check(Production.CLASSES);
    }

    @Test
    void routesAreSearchedWithoutKnowingForWhom() {
        noClasses()
                .that()
                .resideInAPackage("org.keji.routing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.axonframework..",
                        "jakarta..",
                        "java.net..",
                        "java.sql..",
                        "javax.sql..",
                        "tools.jackson..",
                        "org.keji.kernel..",
                        "org.keji.eventstore..",
                        "org.keji.command..",
                        "org.keji.query..",
                        "org.keji.house..")
                .because("what a plan is made of is handed over as numbers, and a plan comes back")
                .check(Production.CLASSES);
    }

    @Test
    void theSolverStaysBehindTheSearch() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.keji.routing.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .because("it could be another one")
                .check(Production.CLASSES);
    }

    @Test
    void nobodyKnowsTheHouse() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.keji.house..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.keji.house..")
                .check(Production.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void packagesOfAModuleFormNoCircle(Module module) {
        SlicesRuleDefinition.slices()
                .assignedFrom(packagesOf(module))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(Production.CLASSES);
    }

    @Test
    void statementsAreMadeByTheLogAndTheReadModelsAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.keji.eventstore..", "org.keji.query.readmodel..", "org.keji.house..")
                .should()
                .dependOnClassesThat(assignableTo(Connection.class)
                        .or(assignableTo(Statement.class))
                        .or(resideInAnyPackage("org.postgresql..")))
                .because("everyone else asks through a JdbcClient, which closes what it opens")
                .check(Production.CLASSES);
    }

    private static String[] trees(Collection<String> roots) {
        return roots.stream().map(root -> root + "..").toArray(String[]::new);
    }

    private static SliceAssignment packagesOf(Module module) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return module.packages().contains(type.getPackageName())
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + module.name();
            }
        };
    }
}
