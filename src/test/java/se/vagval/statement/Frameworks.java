package se.vagval.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.vagval.strategy.FrameworkVersion;
import tools.jackson.databind.json.JsonMapper;

/** The shipped framework without its rule table, for tests of drafting that need no running portal. */
public final class Frameworks {

    private Frameworks() {}

    public static FrameworkVersion newest() {
        var tree = tree("2024");
        for (var part : (List<?>) tree.remove("include")) {
            tree.putAll(tree("parts/" + part));
        }
        tree.put("rules", List.of());
        return new JsonMapper().convertValue(tree, FrameworkVersion.class);
    }

    private static Map<String, Object> tree(String name) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(1000);
        try (var content = new ClassPathResource("framework/" + name + ".yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(options)).load(content);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
