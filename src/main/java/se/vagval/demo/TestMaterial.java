package se.vagval.demo;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Example files carry their expected answers with them; Demoläge leaves those aside, so that nobody reads them. */
public class TestMaterial implements EnvironmentPostProcessor {

    static final String KEYS = "facit,fiktiv,karaktar";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("vagval.demo.enabled", Boolean.class, false)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("vagval-demo", Map.of("vagval.intake.keys-left-aside", KEYS)));
        }
    }
}
