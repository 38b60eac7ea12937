package se.vagval;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ArchitectureTests {

    private static final String DEMO = "se.vagval.demo..";

    /** The demo is a visitor that walks through every room, and no part of the map. */
    private final ApplicationModules modules = ApplicationModules.of(VagvalApplication.class, resideInAPackage(DEMO));

    private final JavaClasses portal = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.vagval");

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        modules.verify();
    }

    @Test
    void drawsTheModuleMap() {
        new Documenter(modules).writeDocumentation();
    }

    @Test
    void noRoomKnowsTheDemo() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DEMO)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DEMO)
                .check(portal);
    }

    /** The demo does what people do: it neither stores anything by itself nor knows a page. */
    @Test
    void theDemoWalksUseCasesAndNothingElse() {
        noClasses()
                .that()
                .resideInAPackage(DEMO)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.vagval..web..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.springframework.jdbc..")
                .check(portal);
    }

    @Test
    void noRoomHasABackDoor() {
        classes()
                .that()
                .resideInAPackage("se.vagval..")
                .should()
                .notBeAnnotatedWith(NamedInterface.class)
                .check(portal);
    }
}
