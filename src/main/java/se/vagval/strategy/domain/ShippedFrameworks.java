package se.vagval.strategy.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.vagval.strategy.FrameworkVersion;

/** The framework versions the portal brings with it: one file per version, which names the parts it shares with others. */
@Component
class ShippedFrameworks {

    private static final String FOLDER = "classpath:framework/";

    private final ResourcePatternResolver resources;

    ShippedFrameworks(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    List<FrameworkVersion> all() {
        try {
            return Stream.of(resources.getResources(FOLDER + "*.yaml"))
                    .map(this::version)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private FrameworkVersion version(Resource file) {
        var tree = new LinkedHashMap<String, Object>(tree(file));
        var parts = (List<?>) tree.remove("include");
        for (var part : parts) {
            tree.putAll(tree(resources.getResource(FOLDER + "parts/" + part + ".yaml")));
        }
        withoutSubjectsOfOthers(tree);
        var version = FrameworkText.read(tree);
        FrameworkCheck.check(version);
        return version;
    }

    /** The reading guide is shared, but each version has priorities of its own. */
    private static void withoutSubjectsOfOthers(Map<String, Object> tree) {
        if (tree.get("readingGuide") instanceof Map<?, ?> guide && guide.get("subjects") instanceof List<?> subjects) {
            subjects.removeIf(it -> it instanceof Map<?, ?> subject
                    && subject.remove("onlyIn") instanceof String version
                    && !version.equals(tree.get("id")));
        }
    }

    static Map<String, Object> tree(Resource file) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(1000);
        try (var content = file.getInputStream()) {
            return new Yaml(new SafeConstructor(options)).load(content);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
