package se.vagval.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.vagval.TestDatabase;

/** Gives the demo of the tests a database folder of its own. */
public class DemoFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("vagval-demo-database");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "demo-folder",
                            Map.of(
                                    "vagval.database.folder",
                                    folder.toString(),
                                    "spring.datasource.hikari.connection-init-sql",
                                    TestDatabase.NOT_WAITING_FOR_THE_DISK)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
