package org.keji.house.structure;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.resolvers.SelectedClassResolverFromClasspath;

/**
 * The classes that are shipped, read from the class path once. Of the classes they use, only those a rule asks about
 * are read too: following all of Spring would take most of a minute.
 */
final class Production {

    static {
        ArchConfiguration.get().setClassResolverArguments("org.springframework.web.bind.annotation", "java.sql");
        ArchConfiguration.get().setClassResolver(SelectedClassResolverFromClasspath.class);
    }

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.keji");

    private Production() {}
}
