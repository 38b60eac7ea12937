package se.vagval.database;

import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Demoläge. Started without a database the portal is a demo: it brings its own database and listens on this machine
 * only, whatever else is set. The packed portal has none to bring and says so. With a database it is the real thing, with cookies for HTTPS.
 */
public class DemoDefaults implements EnvironmentPostProcessor {

    private static final String EMBEDDED = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var isDemo = !environment.containsProperty("spring.datasource.url");
        var fixed = new HashMap<String, Object>();
        fixed.put("vagval.demo.enabled", isDemo);
        if (isDemo) {
            requireEmbeddedDatabase();
            fixed.put("server.address", "127.0.0.1");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("vagval-mode", fixed));

        var defaults = new HashMap<String, Object>();
        var secure = environment.getProperty("server.servlet.session.cookie.secure", Boolean.class, !isDemo);
        defaults.put("server.servlet.session.cookie.secure", secure);
        defaults.put("server.servlet.session.cookie.name", secure ? "__Host-vagval" : "vagval");
        if (isDemo) {
            defaults.put("vagval.hosts", "localhost,127.0.0.1,[::1]");
        }
        defaults.put("vagval.database.folder", folderFor(environment.getProperty("vagval.demo.folder", "")));
        environment.getPropertySources().addLast(new MapPropertySource("vagval-mode-defaults", defaults));
    }

    private static void requireEmbeddedDatabase() {
        if (!ClassUtils.isPresent(EMBEDDED, DemoDefaults.class.getClassLoader())) {
            throw new MissingDatabaseRefusal();
        }
    }

    /** Each folder of examples has a demo of its own, so that what was filled in from one does not bar the other. */
    private static String folderFor(String examples) {
        return "data/database"
                + (examples.isBlank()
                        ? ""
                        : "-" + Integer.toHexString(examples.strip().hashCode()));
    }
}
