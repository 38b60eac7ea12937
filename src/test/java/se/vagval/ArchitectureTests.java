package se.vagval;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ArchitectureTests {

    private final ApplicationModules modules = ApplicationModules.of(VagvalApplication.class);

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        modules.verify();
    }

    @Test
    void drawsTheModuleMap() {
        new Documenter(modules).writeDocumentation();
    }
}
